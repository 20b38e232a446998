package app.tradewind.compliance;

import app.tradewind.letter.Identity;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What the sender’s own seat asks of him, and what two markets ask of foreign suppliers.
///
/// Source: GDPR art 27; PIPL arts 3, 13, 17, 55; MII Order 38; GmbHG §35a, HGB §37a (DE); Regulation on Commercial
/// Electronic Messages 2015 (TR); own rule for sanctions: the program screens nobody.
final class SeatRules {

    private static final Pattern REGISTER = Pattern.compile(
            "(?iu)\\bHR ?[AB]\\b|handelsregister|registernummer|\\bGnR\\b|\\bPR ?\\d|steuernummer|ust-?id");
    private static final Pattern COURT = Pattern.compile("(?iu)amtsgericht|registergericht|\\bAG [A-ZÄÖÜ]");
    private static final Pattern DIRECTORS =
            Pattern.compile("(?iu)geschäftsführ|vorstand|managing director|inhaber|director");
    private static final Pattern TURKISH = Pattern.compile("(?iu)mersis|vergi|\\bVKN\\b|tax (?:no|number|id)");

    /// The EEA and the United Kingdom: who sits there needs no representative there.
    private static final Set<String> EUROPE = Set.of(
            "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV", "LT", "LU",
            "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE", "IS", "LI", "NO", "GB");

    private SeatRules() {}

    static Map<String, FactRule.Test> tests() {
        return Map.of(
                "basis.eu-representative", SeatRules::representative,
                "basis.cn-sender", SeatRules::china,
                "basis.sanctions-note", SeatRules::sanctions,
                "identity.de-letter", SeatRules::germany,
                "identity.tr-trade", SeatRules::turkey,
                "data.pipl-sender", SeatRules::told);
    }

    private static boolean sits(Facts facts, String country) {
        return facts.sender().identity().country().toUpperCase(Locale.ROOT).equals(country);
    }

    /// Asked of letters only, and it stops none.
    static Answer yes(Facts facts, Question question, boolean applies) {
        if (!applies || facts.draft() == null) {
            return Answer.PASS;
        }
        return facts.sender()
                .answer(question)
                .map(answer -> answer.equals("YES") ? Answer.PASS : Answer.fail())
                .orElse(Answer.unknown().as(Severity.ADVISE));
    }

    private static Answer representative(Facts facts) {
        String seat = facts.sender().identity().country();
        boolean abroad = !seat.isBlank() && !EUROPE.contains(seat.toUpperCase(Locale.ROOT));
        return yes(facts, Question.EU_REPRESENTATIVE, abroad && facts.profile().isEeaOrUk() && facts.isOffer());
    }

    private static Answer china(Facts facts) {
        return yes(facts, Question.PIPL_RECORD, sits(facts, "CN") && facts.isCommercial());
    }

    private static Answer told(Facts facts) {
        return yes(facts, Question.PIPL_NOTICE, sits(facts, "CN") && facts.isCommercial() && !facts.isRole());
    }

    /// The list is the user’s own; a note with the contact is what he looked up.
    private static Answer sanctions(Facts facts) {
        String country = facts.contact().where().country();
        boolean listed = country != null
                && ReceiverRules.words(facts, Question.SANCTIONED).anyMatch(code -> code.equalsIgnoreCase(country));
        return Answer.failIf(
                facts.isCommercial() && listed && facts.contact().note().isBlank());
    }

    private static Answer germany(Facts facts) {
        Draft draft = facts.draft();
        if (draft == null || !facts.isCommercial() || !sits(facts, "DE")) {
            return Answer.PASS;
        }
        String text = draft.text();
        boolean whole = REGISTER.matcher(text).find()
                && COURT.matcher(text).find()
                && DIRECTORS.matcher(text).find();
        return Answer.failIf(!whole);
    }

    private static Answer turkey(Facts facts) {
        Draft draft = facts.draft();
        Identity identity = facts.sender().identity();
        boolean applies = draft != null && facts.isCommercial() && sits(facts, "TR");
        boolean shown = draft != null
                && TURKISH.matcher(draft.text() + " " + identity.registration()).find()
                && (identity.registration().isBlank() || draft.says(identity.registration()));
        return Answer.failIf(applies && !shown);
    }
}
