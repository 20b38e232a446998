package app.tradewind.compliance;

import app.tradewind.market.Countries;
import app.tradewind.text.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Findings in words, in the user's language.
///
/// In a text `{0}` is the country and `{1}`, `{2}` … are the finding's details.
public final class RuleTexts {

    private static final Pattern MARKS = Pattern.compile("[;,]?\\s*\\[[A-Z]\\d+]");
    private static final Pattern PROFILE_ROW = Pattern.compile("^Profile row(, e\\.g\\.)?\\s*");

    private final Messages messages;
    private final Countries countries = new Countries();

    public RuleTexts(Messages messages) {
        this.messages = messages;
    }

    /// What the rule asks for, in a few words.
    public String title(String rule) {
        return messages.text("rules." + rule + ".title");
    }

    /// What is wrong, or what is not known, and why it matters; one or two sentences.
    public String text(Finding finding) {
        String question = "rules." + finding.rule() + ".unknown";
        String key = finding.question() && messages.has(question) ? question : "rules." + finding.rule() + ".text";
        Object[] values = Stream.concat(
                        Stream.of(country(finding.jurisdiction())),
                        finding.details().stream().map(this::said))
                .toArray();
        return begun(messages.text(key, values));
    }

    /// A sentence begins with a capital, whatever was filled in at its beginning.
    private static String begun(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    /// The label of the button that takes the proposed address.
    public String useProposal() {
        return messages.text("contacts.health.use-proposal");
    }

    /// The label of the button that mends it.
    public String fix(Finding finding) {
        return fix(finding.fix());
    }

    public String fix(Fix fix) {
        return messages.name("rules.fix", fix);
    }

    /// The name of a country, or of a default.
    public String country(String code) {
        String key = "rules.country." + code;
        return messages.has(key) ? messages.text(key) : countries.name(code, messages.locale());
    }

    /// What a regime asks, in one sentence.
    public String regime(Regime regime) {
        return messages.name("rules.regime", regime);
    }

    /// Where a rule comes from, as the user reads it: without the marks of our list of literature. A rule that
    /// rests on the law of each country names the act of `profile`, its first, where one is given that is no
    /// default.
    public String source(RuleInfo rule, @Nullable Profile profile) {
        if (profile != null && !profile.isDefault() && isOfProfile(rule, profile)) {
            String act = profile.law().act().split(";", 2)[0].strip();
            if (!act.isEmpty()) {
                return act;
            }
        }
        String source = MARKS.matcher(rule.source()).replaceAll("");
        String named = PROFILE_ROW.matcher(source).replaceAll("").strip();
        return named.isEmpty() ? messages.text("rules.source.profile") : named;
    }

    /// Whether the profile says it better than the rule: the sources of the opt-in rules are examples from several
    /// countries, and those of a few that hold elsewhere too begin with Europe.
    private static boolean isOfProfile(RuleInfo rule, Profile profile) {
        boolean european =
                profile.region() == Profile.Region.EEA || profile.code().equals("GB");
        return PROFILE_ROW.matcher(rule.source()).find()
                || rule.id().startsWith("basis.optin")
                || rule.source().startsWith("GDPR") && !european;
    }

    public String severity(Severity severity) {
        return messages.name("rules.severity", severity);
    }

    /// The day on which a profile was last reviewed, in words.
    public String reviewed(Profile profile) {
        return day(profile.reviewedOn());
    }

    /// How sure a profile is and when it was last looked at, in one line; says so where it is uncertain, older than
    /// a year, or the user’s own.
    ///
    /// @param now to tell its age
    public String standing(Profile profile, Instant now, boolean corrected) {
        String sure = messages.text("rules.standing", reviewed(profile), confidence(profile));
        List<String> doubts = new ArrayList<>();
        if (corrected) {
            doubts.add(messages.text("rules.standing.yours"));
        }
        if (profile.isUncertain()) {
            doubts.add(messages.text("rules.standing.uncertain"));
        }
        if (profile.isOld(now)) {
            doubts.add(messages.text("rules.standing.old"));
        }
        return doubts.isEmpty()
                ? sure
                : sure + messages.text("rules.and") + String.join(messages.text("rules.and"), doubts);
    }

    /// `H`, `M`, `L` or a range of them, in words.
    public String confidence(Profile profile) {
        return messages.text("rules.confidence." + profile.law().confidence());
    }

    private Object said(Object detail) {
        return switch (detail) {
            case Word word -> messages.name("rules.word", word);
            case Instant when -> day(LocalDate.ofInstant(when, ZoneId.systemDefault()));
            case Collection<?> several ->
                several.stream()
                        .map(one -> said(one).toString())
                        .collect(Collectors.joining(messages.text("rules.and")));
            default -> detail;
        };
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(messages.locale())
                .format(day);
    }

    /// All texts that a rule must have, as keys.
    static List<String> keysOf(RuleInfo rule) {
        return List.of("rules." + rule.id() + ".title", "rules." + rule.id() + ".text");
    }
}
