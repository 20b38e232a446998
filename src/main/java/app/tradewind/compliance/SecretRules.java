package app.tradewind.compliance;

import app.tradewind.letter.LetterKind;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What no letter to a stranger holds: numbers that open an account or name a person.
///
/// Source: GDPR art 9; PIPL art 28; ISO 13616 (IBAN), ISO 9362 (BIC), ISO/IEC 7812 (card numbers), GB 11643
/// (Chinese
/// identity numbers).
final class SecretRules {

    private static final Pattern IBAN =
            Pattern.compile("\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\\b");
    private static final Pattern BIC =
            Pattern.compile("(?i:\\b(?:swift|bic)(?:[ -]?code)?)\\s*[:：]?\\s*[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?\\b");
    private static final Pattern CARD =
            Pattern.compile("(?<![\\d-])(?:\\d{4}[ -]){3}\\d{1,7}(?![\\d-])|(?<!\\d)\\d{15,16}(?!\\d)");
    private static final Pattern CHINESE_ID = Pattern.compile("(?<!\\d)[1-8]\\d{5}(?:19|20)\\d{9}[\\dXx](?!\\d)");
    private static final Pattern NAMED = Pattern.compile(
            "(?iu)(?:passport|reisepass|passeport|pasaporte|护照)\\s*(?:no\\.?|number|nr\\.?|n[º°o]|号码?)?\\s*[:：#]?\\s*[A-Z]{0,2}\\d{6,9}\\b"
                    + "|(?:bank account|account (?:no\\.?|number)|a/c(?: no\\.?)?|kontonummer|cuenta bancaria|numéro de compte|银行账[号户]|账号)"
                    + "\\s*[:：#]?\\s*\\d[\\d -]{7,}"
                    + "|(?:social security|ssn)\\s*(?:no\\.?|number)?\\s*[:：#]?\\s*\\d{3}-\\d{2}-\\d{4}");
    private static final Pattern HEALTH = Pattern.compile(
            "(?iu)\\byour (?:illness|disease|diagnosis|cancer|surgery|disability|pregnancy)\\b|您的(?:病情|疾病|手术)|Ihre (?:Krankheit|Diagnose)");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private SecretRules() {}

    static Map<String, FactRule.Test> tests() {
        return Map.of(
                "content.sensitive", SecretRules::sensitive,
                "content.bank-change", SecretRules::bank,
                "content.subject-localpart", SecretRules::localPart);
    }

    private static Answer sensitive(Facts facts) {
        Draft draft = facts.draft();
        if (draft == null) {
            return Answer.PASS;
        }
        String text = draft.text();
        return java.util.stream.Stream.of(
                        NAMED.matcher(text).results(),
                        HEALTH.matcher(text).results(),
                        CHINESE_ID.matcher(text).results().filter(found -> isChineseId(found.group())),
                        CARD.matcher(text).results().filter(found -> isCard(found.group())))
                .flatMap(results -> results)
                .findFirst()
                .map(found -> Answer.fail().at(Part.body(found.start(), found.end())))
                .orElse(Answer.PASS);
    }

    /// The check digit of GB 11643: the weighted sum modulo 11.
    private static boolean isChineseId(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return "10X98765432".charAt(sum % 11) == Character.toUpperCase(number.charAt(17));
    }

    /// The check digit of ISO/IEC 7812 (Luhn).
    private static boolean isCard(String written) {
        String digits = written.replaceAll("\\D", "");
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return digits.length() >= 13 && sum % 10 == 0;
    }

    private static Answer bank(Facts facts) {
        Draft draft = facts.draft();
        if (draft == null || facts.letterKind() != LetterKind.FIRST) {
            return Answer.PASS;
        }
        return java.util.stream.Stream.concat(
                        IBAN.matcher(draft.text()).results().filter(SecretRules::isIban),
                        BIC.matcher(draft.text()).results())
                .findFirst()
                .map(found -> Answer.fail().at(Part.body(found.start(), found.end())))
                .orElse(Answer.PASS);
    }

    /// ISO 13616: the number of its letters and digits, its first four moved to the end, is 1 modulo 97.
    private static boolean isIban(MatchResult found) {
        String plain = found.group().replace(" ", "").toUpperCase(Locale.ROOT);
        StringBuilder digits = new StringBuilder();
        (plain.substring(4) + plain.substring(0, 4)).chars().forEach(c -> digits.append(Character.getNumericValue(c)));
        return plain.length() >= 15
                && new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
    }

    /// A local part that is the person’s name may well stand there.
    private static Answer localPart(Facts facts) {
        Draft draft = facts.draft();
        if (draft == null || facts.address() == null) {
            return Answer.PASS;
        }
        String address = facts.recipient().stored().value();
        String local =
                address.substring(0, Math.max(0, address.lastIndexOf('@'))).toLowerCase(Locale.ROOT);
        String names = Draft.folded(facts.contact().name().display() + " "
                + facts.contact().company().name());
        boolean inSubject = local.length() > 3
                && !names.contains(Draft.folded(local))
                && Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])" + Pattern.quote(local) + "(?![\\p{L}\\p{N}])")
                        .matcher(draft.subject())
                        .find();
        return inSubject ? Answer.fail(local) : Answer.PASS;
    }
}
