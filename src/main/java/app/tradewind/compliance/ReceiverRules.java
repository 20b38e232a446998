package app.tradewind.compliance;

import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.LegalForm;
import app.tradewind.contact.SourceType;
import java.lang.Character.UnicodeScript;
import java.net.IDN;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who stands behind an address: a competitor, an authority, a school, nobody in particular; and whether it can be
/// read by every server.
///
/// Source: RFC 6531; RFC 5891 with Unicode TR 39; MFL §10 (DK); own rules.
final class ReceiverRules {

    private static final Pattern PUBLIC = Pattern.compile(
            "(?i)(?:.*\\.)?(?:gov|mil|gov\\.[a-z]{2}|gob\\.[a-z]{2}|gouv\\.[a-z]{2}|govt\\.[a-z]{2}|go\\.(?:jp|kr|id|th|ke|tz|ug|cr)|gc\\.ca|gv\\.at|admin\\.ch|bund\\.de|europa\\.eu)");
    private static final Pattern SCHOOL = Pattern.compile(
            "(?i)(?:.*\\.)?(?:edu|edu\\.[a-z]{2}|ac\\.[a-z]{2}|sch\\.[a-z]{2}|k12\\.[a-z.]+|nhs\\.uk)|.*(?:hospital|clinic|klinik|krankenhaus|schule|school|universit|college|hopital|clinica).*");
    private static final Pattern CATCH_ALL = Pattern.compile("(?i).*(?:accept[-_ ]?all|catch[-_ ]?all).*");
    private static final Set<UnicodeScript> TOGETHER =
            Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.LATIN);
    private static final Pattern LOOKALIKE = Pattern.compile("[аеорсухіјѕԁӏһ]+");
    private static final Pattern NO_UTF8 = Pattern.compile("(?i)5\\.6\\.[79]|smtputf8");

    private ReceiverRules() {}

    static Map<String, FactRule.Test> tests() {
        return Map.of(
                "addr.eai", ReceiverRules::eai,
                "addr.idn", ReceiverRules::idn,
                "addr.catch-all", ReceiverRules::catchAll,
                "addr.guess-multi", ReceiverRules::guesses,
                "addr.duplicate",
                        facts -> Answer.failIf(
                                facts.isCommercial() && facts.history().events().twin()),
                "addr.competitor", ReceiverRules::competitor,
                "addr.public-body", ReceiverRules::authority,
                "addr.school-health", facts -> domain(facts, SCHOOL));
    }

    private static String value(Facts facts) {
        return facts.recipient().stored().value();
    }

    private static String domainOf(Facts facts) {
        return Sender.domainOf(value(facts));
    }

    private static Answer eai(Facts facts) {
        if (facts.address() == null || value(facts).indexOf('@') < 1) {
            return Answer.PASS;
        }
        String local = value(facts).substring(0, value(facts).lastIndexOf('@'));
        if (local.chars().allMatch(c -> c < 128)) {
            return Answer.PASS;
        }
        boolean refused = facts.history().account().signs().refusals().stream()
                .anyMatch(refusal -> NO_UTF8.matcher(refusal.answer()).find());
        return refused ? Answer.fail(local) : Answer.unknown(local);
    }

    private static Answer idn(Facts facts) {
        if (facts.address() == null) {
            return Answer.PASS;
        }
        String domain = readable(domainOf(facts));
        boolean strange = Stream.of(domain.split("\\."))
                .filter(label -> label.chars().anyMatch(c -> c > 127))
                .anyMatch(label -> isMixed(label) || LOOKALIKE.matcher(label).matches());
        return strange ? Answer.fail(domain) : Answer.PASS;
    }

    private static String readable(String domain) {
        try {
            return IDN.toUnicode(domain, IDN.ALLOW_UNASSIGNED);
        } catch (IllegalArgumentException noDomain) {
            return domain;
        }
    }

    /// Letters of two scripts in one label; Japanese writes with four.
    private static boolean isMixed(String label) {
        Set<UnicodeScript> scripts = label.codePoints()
                .mapToObj(UnicodeScript::of)
                .filter(script -> script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED)
                .collect(Collectors.toSet());
        return scripts.size() > 1 && !TOGETHER.containsAll(scripts);
    }

    private static Answer catchAll(Facts facts) {
        if (!facts.isCommercial()) {
            return Answer.PASS;
        }
        List<String> reasons = facts.recipient().stored().reasons();
        return Answer.failIf(
                reasons.stream().anyMatch(reason -> CATCH_ALL.matcher(reason).matches()));
    }

    /// A letter to a guessed address while another waits for another address of the same person.
    private static Answer guesses(Facts facts) {
        if (facts.draft() == null || facts.address() == null) {
            return Answer.PASS;
        }
        long guessed = facts.contact().addresses().stream()
                .map(ContactAddress::source)
                .filter(source -> source.type() == SourceType.GUESSED)
                .count();
        int elsewhere = facts.history().events().waitingElsewhere();
        boolean toAGuess = facts.recipient().source().type() == SourceType.GUESSED;
        return toAGuess && guessed > 1 && elsewhere > 0 ? Answer.fail(elsewhere + 1) : Answer.PASS;
    }

    private static Answer competitor(Facts facts) {
        if (!facts.isCommercial()) {
            return Answer.PASS;
        }
        String domain = Hosts.firm(domainOf(facts));
        Set<String> rivals = words(facts, Question.COMPETITORS).map(Hosts::firm).collect(Collectors.toSet());
        String own = Hosts.firm(facts.sender().identity().website());
        boolean ours = !domain.isEmpty() && domain.equals(own);
        return ours || rivals.contains(domain) && !domain.isEmpty() ? Answer.fail(domain) : Answer.PASS;
    }

    /// The words of an answer that is a list.
    static Stream<String> words(Facts facts, Question question) {
        return facts.sender().answer(question).stream()
                .flatMap(answer -> Stream.of(answer.split("[,，;；\\s]+")))
                .map(word -> word.toLowerCase(Locale.ROOT).replaceFirst("^@", ""))
                .filter(word -> !word.isEmpty());
    }

    private static Answer authority(Facts facts) {
        if (facts.isCommercial() && facts.contact().company().legalForm() == LegalForm.PUBLIC_BODY) {
            return Answer.fail(domainOf(facts));
        }
        return domain(facts, PUBLIC);
    }

    private static Answer domain(Facts facts, Pattern kind) {
        boolean fits = facts.isCommercial() && kind.matcher(domainOf(facts)).matches();
        return fits ? Answer.fail(domainOf(facts)) : Answer.PASS;
    }
}
