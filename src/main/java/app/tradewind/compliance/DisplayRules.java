package app.tradewind.compliance;

import app.tradewind.letter.Identity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/// What a country wants to read of the sender in the letter: name, address, ways to reach him.
///
/// The sender's e-mail address stands in From and takes every reply, so it counts as shown.
///
/// Source: 15 U.S.C. §7704(a)(5) and 16 CFR 316.2 (US); SOR/2012-36 s.2 (CA); cap 593 s.8 (HK); Law 28493 (PE);
/// Communications Law s.30A(e) (IL); Decree 91/2020 (VN); Spam Act s.17 (AU); UEMA s.10 (NZ); Directive 2000/31/EC
/// art 5; Act 26/2002 art 4 (JP); Network Act art 50(4) (KR); Order 38 art 14 (CN).
final class DisplayRules {

    private static final Pattern BOX = Pattern.compile("(?iu)\\bp\\.? ?o\\.? ?box\\b|post(?:al)? box|信箱");

    private DisplayRules() {}

    static Map<String, FactRule.Test> tests() {
        return Map.ofEntries(
                Map.entry("identity.address-us", asks("US", Word.POSTAL_ADDRESS)),
                Map.entry("identity.address-ca", asks("CA", Word.NAME, Word.POSTAL_ADDRESS)),
                Map.entry("identity.address-hk", asks("HK", Word.STREET_ADDRESS, Word.PHONE)),
                Map.entry("identity.address-pe", asks("PE", Word.POSTAL_ADDRESS)),
                Map.entry("identity.address-il", asks("IL", Word.NAME, Word.POSTAL_ADDRESS)),
                Map.entry("identity.address-vn", asks("VN", Word.NAME, Word.PHONE, Word.POSTAL_ADDRESS)),
                Map.entry("identity.contact-au-nz", DisplayRules::contact),
                Map.entry("identity.eu-particulars", DisplayRules::particulars),
                Map.entry(
                        "identity.mx",
                        facts -> check(facts, facts.profile().is("MX"), Word.NAME, Word.POSTAL_ADDRESS, Word.CONTACT)),
                Map.entry("identity.jp-display", asks("JP", Word.NAME, Word.POSTAL_ADDRESS, Word.CONTACT)),
                Map.entry("identity.kr-display", asks("KR", Word.NAME, Word.CONTACT)),
                Map.entry("identity.cn-display", asks("CN", Word.NAME)));
    }

    private static FactRule.Test asks(String country, Word... words) {
        return facts -> check(facts, facts.profile().is(country, Profile.UNKNOWN), words);
    }

    private static Answer contact(Facts facts) {
        return check(facts, facts.profile().is("AU", "NZ", "SG"), Word.NAME, Word.CONTACT);
    }

    private static Answer particulars(Facts facts) {
        boolean registered = !facts.sender().identity().registration().isBlank();
        Word last = registered ? Word.REGISTRATION : Word.NAME;
        boolean applies = facts.profile().isEea() && !facts.profile().is(Profile.UNKNOWN);
        return check(facts, applies, Word.NAME, Word.POSTAL_ADDRESS, last);
    }

    private static Answer check(Facts facts, boolean applies, Word... words) {
        Draft draft = facts.draft();
        if (draft == null || !applies || !facts.isCommercial()) {
            return Answer.PASS;
        }
        List<Object> missing = new ArrayList<>();
        for (Word word : words) {
            if (!shown(word).test(draft, facts.sender()) && !missing.contains(word)) {
                missing.add(word);
            }
        }
        return missing.isEmpty() ? Answer.PASS : Answer.fail(missing);
    }

    private static BiPredicate<Draft, Sender> shown(Word word) {
        return switch (word) {
            case NAME ->
                (draft, sender) -> draft.says(sender.name())
                        || draft.says(sender.identity().company());
            case POSTAL_ADDRESS -> (draft, sender) -> draft.says(sender.postalAddress());
            case STREET_ADDRESS ->
                (draft, sender) -> draft.says(sender.postalAddress())
                        && !BOX.matcher(sender.postalAddress()).find();
            case PHONE -> (draft, sender) -> showsPhone(draft, sender.identity());
            case REGISTRATION -> (draft, sender) -> draft.says(sender.identity().registration());
            case CONTACT -> DisplayRules::showsContact;
            default -> throw new IllegalArgumentException(word.name());
        };
    }

    private static boolean showsContact(Draft draft, Sender sender) {
        Identity identity = sender.identity();
        return draft.says(sender.email())
                || draft.says(identity.email())
                || draft.says(identity.website())
                || draft.says(sender.postalAddress())
                || showsPhone(draft, identity);
    }

    private static boolean showsPhone(Draft draft, Identity identity) {
        String digits = digits(identity.phone());
        return digits.length() >= 5 && digits(draft.text()).contains(digits);
    }

    private static String digits(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\D", "");
    }
}
