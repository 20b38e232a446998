package app.tradewind.letter.lint;

import app.tradewind.letter.Identity;
import app.tradewind.letter.lint.LintFinding.Where;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Who signs, and whether a reader can check it. (compliance.md, section 3, Signature)
///
/// What the sender's identity does not say may still stand in the signature's lines.
final class SignatureRules {

    private static final Pattern INTERNATIONAL = Pattern.compile("(?:\\+|00)[\\d][\\d ().\\-/]{6,20}\\d");
    private static final Pattern NATIONAL = Pattern.compile("\\d[\\d ().\\-/]{5,20}\\d");
    private static final Pattern SITE = Pattern.compile(
            "(?i)(?:https?://|www\\.)\\S+|(?<![@\\w.])[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.[a-z]{2,}(?![\\w@])");
    private static final Pattern TEAM = Pattern.compile("(?i).*\\b(?:team|department|sales|dept|group)\\b.*");

    static final List<LintRule> RULES = List.of(
            LintRule.of("lint.sign.fields", SignatureRules::fields),
            LintRule.of("lint.sign.name", SignatureRules::fullName),
            LintRule.of("lint.sign.length", SignatureRules::length),
            LintRule.of("lint.sign.match", SignatureRules::match),
            LintRule.of("lint.sign.phone", SignatureRules::phone));

    private SignatureRules() {}

    private static Measured fields(LintText text) {
        Identity sender = text.input().sender();
        List<Boolean> present = List.of(
                !name(text).isBlank(),
                !sender.title().isBlank(),
                !sender.company().isBlank(),
                INTERNATIONAL.matcher(sender.phone() + "\n" + lines(text)).find(),
                !sender.website().isBlank() || SITE.matcher(lines(text)).find(),
                !sender.postalAddress().isBlank());
        long missing = present.stream().filter(has -> !has).count();
        return Measured.of(missing > 1, missing == 1, end(text), missing);
    }

    private static Measured fullName(LintText text) {
        String name = name(text);
        boolean nobody = name.isBlank() || TEAM.matcher(name).matches();
        boolean one = Counting.spacedWords(name).size() + Counting.cjk(name) < 2;
        return Measured.of(nobody, one, end(text), name);
    }

    private static Measured length(LintText text) {
        int lines = text.signature().size();
        return Measured.of(lines > 10, lines > 8, end(text), lines);
    }

    private static Measured match(LintText text) {
        LintInput input = text.input();
        String from = LintWords.bare(input.from().name());
        String name = LintWords.bare(input.sender().name());
        boolean otherName = !from.isEmpty() && !name.isEmpty() && !from.equals(name) && !from.startsWith(name + " ");
        String site = host(input.sender().website());
        String address = input.from().address().toLowerCase(Locale.ROOT);
        String domain = address.substring(address.lastIndexOf('@') + 1);
        boolean otherDomain = !site.isEmpty() && !domain.isEmpty() && !under(site, domain) && !under(domain, site);
        return Measured.of(
                otherName || otherDomain,
                false,
                end(text),
                otherName ? input.from().name() : domain);
    }

    private static Measured phone(LintText text) {
        String phone = text.input().sender().phone();
        String all = phone.isBlank() ? lines(text) : phone;
        boolean international = INTERNATIONAL.matcher(all).find();
        boolean national = NATIONAL.matcher(all).find();
        return Measured.of(!international && !national, !international, end(text), phone);
    }

    private static String name(LintText text) {
        String name = text.input().sender().name();
        return name.isBlank() ? text.signature().stream().findFirst().orElse("") : name;
    }

    private static String lines(LintText text) {
        return String.join("\n", text.signature());
    }

    private static boolean under(String host, String domain) {
        return host.equals(domain) || host.endsWith("." + domain);
    }

    private static String host(String site) {
        return Stream.of(site.toLowerCase(Locale.ROOT).strip())
                .map(address -> address.replaceFirst("^https?://", "").replaceFirst("^www\\.", ""))
                .map(address -> address.replaceFirst("[/?#:].*$", ""))
                .findFirst()
                .orElse("");
    }

    private static Where end(LintText text) {
        return Where.body(new Span(text.body().end(), text.whole().length()));
    }
}
