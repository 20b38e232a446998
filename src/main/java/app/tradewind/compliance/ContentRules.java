package app.tradewind.compliance;

import app.tradewind.address.Domains;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The body: filled in, about the right person, with links that go where they say.
///
/// Source: own rules; Directive 2002/58/EC art 5(3) for pixels.
final class ContentRules {

    private static final int HEAVIEST = 100_000;
    private static final int NAME_LENGTH = 5;
    private static final Pattern PLACEHOLDER = Pattern.compile(
            // one look at a character spares trying all of these at it
            "(?=[{$%\\[<XDdHhBb])(?:\\{\\{[^}]*}}|\\$\\{\\w+}|%%?\\w+%%?(?=\\W|$)|\\[(?:(?:FIRST|LAST|YOUR|COMPANY)[ _])?(?:NAME|COMPANY|CITY|PRODUCT)]"
                    + "|<<\\w+>>|\\bX{3,}\\b|(?iu:\\b(?:dear|hello|hi|hallo|hola|bonjour)\\s*,))");
    private static final Set<String> SHORTENERS = Set.of(
            "bit.ly",
            "tinyurl.com",
            "goo.gl",
            "t.co",
            "ow.ly",
            "is.gd",
            "buff.ly",
            "rebrand.ly",
            "cutt.ly",
            "shorturl.at",
            "rb.gy",
            "t.ly",
            "tiny.cc",
            "bl.ink",
            "lnkd.in",
            "adf.ly",
            "v.gd",
            "s.id",
            "dwz.cn",
            "t.cn",
            "url.cn",
            "suo.im",
            "urlz.fr",
            "u.to",
            "clck.ru",
            "x.co",
            "qr.ae",
            "soo.gd",
            "short.io");

    private ContentRules() {}

    static Map<String, FactRule.Test> tests() {
        return Map.of(
                "content.placeholder-left", ContentRules::placeholder,
                "content.wrong-name", ContentRules::wrongName,
                "content.pixel", ContentRules::pixel,
                "content.shortener", ContentRules::shortener,
                "content.link-mismatch", ContentRules::mismatch,
                "content.link-ip", ContentRules::bareAddress,
                "content.html-weight", ContentRules::weight);
    }

    private static Answer placeholder(Facts facts) {
        Draft draft = facts.draft();
        if (draft == null) {
            return Answer.PASS;
        }
        if (!draft.letter().unresolved().isEmpty()) {
            return Answer.fail(List.copyOf(draft.letter().unresolved()));
        }
        Matcher inSubject = PLACEHOLDER.matcher(draft.subject());
        if (inSubject.find()) {
            return Answer.fail(inSubject.group()).at(Part.subject(inSubject.start(), inSubject.end()));
        }
        Matcher inBody = PLACEHOLDER.matcher(draft.text());
        return inBody.find() ? Answer.fail(inBody.group()).at(Part.body(inBody.start(), inBody.end())) : Answer.PASS;
    }

    private static Answer wrongName(Facts facts) {
        Draft draft = facts.draft();
        if (draft == null) {
            return Answer.PASS;
        }
        String own = Draft.folded(String.join(
                " ",
                facts.contact().displayName(),
                facts.contact().company().name(),
                facts.sender().name(),
                facts.sender().identity().company()));
        return facts.history().campaign().previousNames().stream()
                .filter(name -> name.length() >= NAME_LENGTH && !own.contains(Draft.folded(name)))
                .filter(name ->
                        draft.says(name) || Draft.folded(draft.subject()).contains(Draft.folded(name)))
                .findFirst()
                .map(Answer::fail)
                .orElse(Answer.PASS);
    }

    private static Answer pixel(Facts facts) {
        Draft draft = facts.draft();
        boolean asked = facts.profile().isEeaOrUk() && !facts.hasConsent();
        return Answer.failIf(draft != null && asked && draft.images().stream().anyMatch(ContentRules::isPixel));
    }

    static boolean isPixel(Draft.Image image) {
        boolean tiny = image.width() >= 0 && image.width() <= 3 && image.height() >= 0 && image.height() <= 3;
        return tiny && image.source().startsWith("http");
    }

    private static Answer shortener(Facts facts) {
        return hosts(facts)
                .filter(host -> SHORTENERS.contains(host.replaceFirst("^www\\.", "")))
                .findFirst()
                .map(Answer::fail)
                .orElse(Answer.PASS);
    }

    private static Answer mismatch(Facts facts) {
        return links(facts)
                .filter(ContentRules::differs)
                .findFirst()
                .map(link -> Answer.fail(link.text(), host(link.target())))
                .orElse(Answer.PASS);
    }

    /// Whether the text looks like an address of the web and names another domain than the target.
    private static boolean differs(Draft.Link link) {
        if (!link.text().matches("(?i)(?:https?://|www\\.)\\S+|[\\w-]+(?:\\.[\\w-]+)+(?:/\\S*)?")
                || !link.target().startsWith("http")) {
            return false;
        }
        String shown = Domains.registrable(link.text());
        return !shown.isEmpty() && !shown.equals(Domains.registrable(link.target()));
    }

    private static Answer bareAddress(Facts facts) {
        return links(facts)
                .map(Draft.Link::target)
                .filter(target -> target.matches("(?i)https?://(?:[^/]*@|\\d{1,3}(?:\\.\\d{1,3}){3}|\\[)[^\\s]*"
                        + "|(?i)https?://[^/:]+:(?!80\\b|443\\b)\\d+.*"))
                .findFirst()
                .map(Answer::fail)
                .orElse(Answer.PASS);
    }

    private static Answer weight(Facts facts) {
        Draft draft = facts.draft();
        if (draft == null) {
            return Answer.PASS;
        }
        String html = draft.letter().html().toLowerCase(Locale.ROOT);
        boolean active = Arrays.stream(new String[] {"<script", "<form", "<iframe", "<link", "<object"})
                .anyMatch(html::contains);
        return active || draft.htmlBytes() > HEAVIEST ? Answer.fail(draft.htmlBytes() / 1000) : Answer.PASS;
    }

    private static Stream<Draft.Link> links(Facts facts) {
        return facts.draft() == null ? Stream.empty() : facts.draft().links().stream();
    }

    private static Stream<String> hosts(Facts facts) {
        return links(facts).map(link -> host(link.target())).filter(host -> !host.isEmpty());
    }

    private static String host(String target) {
        return Hosts.of(target);
    }
}
