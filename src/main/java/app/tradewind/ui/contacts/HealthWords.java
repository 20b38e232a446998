package app.tradewind.ui.contacts;

import app.tradewind.contact.guess.AddressGuess;
import app.tradewind.contact.health.CleanUpGroup;
import app.tradewind.contact.health.CleanUpLine;
import app.tradewind.contact.health.Evidence;
import app.tradewind.ui.control.Tone;
import java.text.NumberFormat;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What is known of addresses, in the user’s language.
final class HealthWords {

    private static final String FORM = "form-";
    private static final String MADE_OF = "name-fits";
    /// A space at which no line breaks.
    private static final String HELD = "\u00A0";
    private static final Pattern PART = Pattern.compile("\\{(\\w+)}");

    private final ContactWords words;

    HealthWords(ContactWords words) {
        this.words = words;
    }

    Tone tone(Evidence.Weight weight) {
        return switch (weight) {
            case FOR -> Tone.FINE;
            case NEUTRAL -> Tone.ADVICE;
            case DOUBT -> Tone.WARN;
            case AGAINST -> Tone.BLOCK;
        };
    }

    /// A sentence with its day.
    String line(Evidence evidence) {
        Instant at = evidence.at();
        String said = code(evidence.code(), evidence.detail());
        return at == null ? said : said + " ·" + HELD + words.dates().words(at).replace(" ", HELD);
    }

    private String code(String code, String detail) {
        if (code.startsWith(FORM)) {
            return words.text("contacts.health.form-fault", fault(code.substring(FORM.length())));
        }
        return words.text("contacts.health." + code, code.equals(MADE_OF) ? pattern(detail) : detail);
    }

    /// `{f}{last}` as the parts of a name.
    private String pattern(String template) {
        return PART.matcher(template)
                .results()
                .map(part -> words.text("contacts.pattern." + part.group(1)))
                .collect(Collectors.joining(" + "));
    }

    private String fault(String code) {
        String key = "intake.fault." + code;
        return words.messages().has(key) ? words.text(key) : code;
    }

    /// Why a line stands among what may be tidied away.
    String why(CleanUpGroup group, CleanUpLine line) {
        return switch (group) {
            case TYPO -> words.text("contacts.clean-up.meant", line.proposal());
            case RETURNED -> ContactWords.capital(words.text("contacts.clean-up.returned", returned(line)));
            case UNSUBSCRIBED -> words.text("contacts.clean-up.barred");
            case STALE ->
                line.last() == null
                        ? ""
                        : words.text("contacts.clean-up.last", words.dates().words(line.last()));
            case INVALID -> reason(line.reasons());
        };
    }

    private static String returned(CleanUpLine line) {
        return line.bounceCode().isEmpty() ? "—" : line.bounceCode();
    }

    /// The gravest of a verdict’s reasons that can be said, as a sentence; empty where there is none.
    String reason(List<String> reasons) {
        return reasons.stream()
                .map(this::sentence)
                .filter(said -> !said.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String sentence(String code) {
        if (words.messages().has("contacts.clean-up." + code)) {
            return words.text("contacts.clean-up." + code);
        }
        return words.messages().has("intake.fault." + code)
                ? words.text("contacts.health.form-fault", fault(code))
                : "";
    }

    String guess(AddressGuess guess) {
        String domain = guess.address().substring(guess.address().lastIndexOf('@') + 1);
        String evidence = guess.known() == 0
                ? words.text("contacts.guess.usual", domain, percent(guess.usual()))
                : words.text("contacts.guess.known", guess.matching(), guess.known(), domain);
        return words.text("contacts.guess.line", guess.address(), percent(guess.probability()), evidence);
    }

    private String percent(double share) {
        return NumberFormat.getPercentInstance(words.locale()).format(share);
    }
}
