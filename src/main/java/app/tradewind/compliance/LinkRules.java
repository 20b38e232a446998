package app.tradewind.compliance;

import app.tradewind.letter.LetterKind;
import app.tradewind.letter.LetterParts;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/// Where the links of a letter lead, and what they carry.
///
/// Source: Directive 2002/58/EC art 5(3) and EDPB Guidelines 2/2023 for tracking; GDPR art 5(1)(c) and (f).
final class LinkRules {

    private static final int MANY = 3;
    private static final int SHORTEST_NAME = 4;
    private static final Pattern TRACKING = Pattern.compile(
            "(?i).*[?&#](?:utm_\\w+|mc_[ce]id|fbclid|gclid|_hsenc|_hsmi|mkt_tok|trk|tracking\\w*|ref_?id|uid|recipient\\w*)=.*"
                    + "|.*[?&]\\w+=[A-Za-z0-9_-]{20,}(?:[&#].*)?|https?://(?:click|track|links?|t)\\.[^/]+/.*");
    private static final Set<String> KNOWN = Set.of(
            "linkedin.com",
            "youtube.com",
            "facebook.com",
            "instagram.com",
            "x.com",
            "wechat.com",
            "whatsapp.com",
            "wa.me",
            "alibaba.com",
            "made-in-china.com",
            "globalsources.com",
            "cantonfair.org.cn",
            "iso.org",
            "tuv.com",
            "sgs.com",
            "europa.eu");

    private LinkRules() {}

    static Map<String, FactRule.Test> tests() {
        return Map.of(
                "content.tracked-links", LinkRules::tracked,
                "content.link-http", facts -> found(facts, target -> target.matches("(?i)http://.*")),
                "content.link-domain", LinkRules::foreign,
                "content.link-count", LinkRules::count,
                "unsub.tracking-in-link", LinkRules::personal);
    }

    private static Stream<String> targets(Facts facts) {
        return facts.draft() == null
                ? Stream.empty()
                : facts.draft().links().stream()
                        .map(Draft.Link::target)
                        .filter(target -> !target.toLowerCase(Locale.ROOT).startsWith("mailto:"));
    }

    private static Answer found(Facts facts, Predicate<String> wrong) {
        return targets(facts).filter(wrong).findFirst().map(Answer::fail).orElse(Answer.PASS);
    }

    private static Answer tracked(Facts facts) {
        boolean asks = facts.profile().isEeaOrUk() && !facts.hasConsent();
        return asks ? found(facts, target -> TRACKING.matcher(target).matches()) : Answer.PASS;
    }

    /// Says nothing as long as it is not known which domains are the sender’s own.
    private static Answer foreign(Facts facts) {
        Set<String> own = new HashSet<>();
        own.add(Hosts.firm(facts.sender().identity().website()));
        own.add(Hosts.firm(facts.sender().domainName()));
        own.remove("");
        if (own.isEmpty()) {
            return Answer.PASS;
        }
        own.add(Hosts.firm(facts.contact().company().website()));
        return targets(facts)
                .map(Hosts::of)
                .filter(host -> !host.isEmpty())
                .map(Hosts::firm)
                .filter(domain -> !own.contains(domain) && !KNOWN.contains(domain))
                .findFirst()
                .map(Answer::fail)
                .orElse(Answer.PASS);
    }

    /// Links of the signature and of the sentences below it are not counted.
    private static Answer count(Facts facts) {
        Draft draft = facts.draft();
        if (draft == null
                || facts.letterKind() != LetterKind.FIRST
                || draft.links().size() <= 1) {
            return Answer.PASS;
        }
        long links = Jsoup.parseBodyFragment(
                        LetterParts.of(draft.letter().html()).body())
                .select("a[href~=(?i)^https?:]")
                .size();
        if (links <= 1) {
            return Answer.PASS;
        }
        return links > MANY ? Answer.fail(links) : Answer.fail(links).as(Severity.ADVISE);
    }

    private static Answer personal(Facts facts) {
        if (facts.address() == null) {
            return Answer.PASS;
        }
        String address = facts.recipient().stored().value().toLowerCase(Locale.ROOT);
        List<String> names = Stream.of(
                        facts.contact().name().given(), facts.contact().name().family())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> name.length() >= SHORTEST_NAME)
                .toList();
        return found(facts, target -> {
            int query = target.indexOf('?');
            String carried = query < 0 ? "" : decoded(target.substring(query)).toLowerCase(Locale.ROOT);
            return carried.contains(address)
                    || names.stream().anyMatch(name -> carried.matches(".*=" + Pattern.quote(name) + "\\b.*"));
        });
    }

    private static String decoded(String query) {
        try {
            return URLDecoder.decode(query, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException brokenPercent) {
            return query;
        }
    }
}
