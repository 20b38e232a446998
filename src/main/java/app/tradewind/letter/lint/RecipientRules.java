package app.tradewind.letter.lint;

import app.tradewind.address.AddressKind;
import app.tradewind.letter.lint.LintFinding.Where;
import app.tradewind.letter.lint.LintInput.Recipient;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Is it written to somebody? (compliance.md, section 3, Recipient)
final class RecipientRules {

    /// Where a first name alone is too near in a first letter.
    private static final Set<String> FORMAL = Set.of("JP", "KR", "DE", "AT");

    private static final Pattern SHOUTED = Pattern.compile("\\p{Lu}{3,}");

    static final List<LintRule> RULES = List.of(
            LintRule.of("lint.to.named", RecipientRules::named),
            LintRule.of("lint.to.decision-maker", RecipientRules::decides),
            LintRule.of("lint.greeting", RecipientRules::greeting),
            LintRule.of("lint.personal.fact", RecipientRules::fact));

    private RecipientRules() {}

    private static Measured named(LintText text) {
        Recipient recipient = text.input().recipient();
        if (!recipient.isKnown()) {
            return Measured.FINE;
        }
        boolean role = isRole(recipient);
        boolean greetsByName = greets(text, recipient.givenName()) || greets(text, recipient.familyName());
        boolean nobody = generic(text) || text.greeting().end() == 0;
        return Measured.of(
                role && nobody,
                role || !greetsByName,
                Where.body(text.greeting()),
                text.greeting().of(text.whole()));
    }

    private static Measured decides(LintText text) {
        Recipient recipient = text.input().recipient();
        String title = LintWords.fold(recipient.title());
        if (!recipient.isKnown() || LintWords.list("any.decides").matcher(title).find()) {
            return Measured.FINE;
        }
        boolean elsewhere = LintWords.list("any.decidesNot").matcher(title).find();
        return Measured.of(elsewhere, true, Where.body(text.greeting()), recipient.title());
    }

    private static Measured greeting(LintText text) {
        String greeting = text.greeting().of(text.whole());
        Recipient recipient = text.input().recipient();
        boolean shouted = SHOUTED.matcher(greeting)
                .results()
                .anyMatch(word -> isPartOf(recipient.givenName(), word.group())
                        || isPartOf(recipient.familyName(), word.group()));
        boolean firstNameOnly = FORMAL.contains(recipient.country())
                && !recipient.familyName().isBlank()
                && greets(text, recipient.givenName())
                && !greets(text, recipient.familyName());
        return Measured.of(generic(text) || shouted, firstNameOnly, Where.body(text.greeting()), greeting);
    }

    private static Measured fact(LintText text) {
        Recipient recipient = text.input().recipient();
        if (!recipient.isKnown()) {
            return Measured.FINE;
        }
        int place = Facts.firstSentence(text);
        Where where = Where.body(text.body());
        return Measured.of(
                place < 0, place >= Facts.EARLY, where, recipient.facts().size());
    }

    private static boolean isRole(Recipient recipient) {
        String address = recipient.address();
        String local = LintWords.fold(address.substring(0, Math.max(0, address.lastIndexOf('@'))));
        return recipient.kind() == AddressKind.ROLE
                || recipient.kind() == AddressKind.UNKNOWN
                        && LintWords.list("any.role").matcher(local).matches();
    }

    static boolean generic(LintText text) {
        String greeting = LintWords.fold(text.greeting().of(text.whole()));
        return LintWords.list("any.generic").matcher(greeting).find();
    }

    private static boolean greets(LintText text, String name) {
        String greeting = LintWords.bare(text.greeting().of(text.whole()));
        String bare = LintWords.bare(name);
        return !bare.isEmpty()
                && (greeting.contains(bare)
                        || Arrays.stream(bare.split("[ -]"))
                                .anyMatch(part -> part.length() > 2 && greeting.contains(part)));
    }

    private static boolean isPartOf(String name, String word) {
        return LintWords.bare(name).contains(LintWords.bare(word)) && !name.contains(word);
    }
}
