package app.tradewind.ui.checklist;

import app.tradewind.compliance.Entry;
import app.tradewind.compliance.Finding;
import app.tradewind.compliance.Fix;
import app.tradewind.compliance.Profile;
import app.tradewind.compliance.RuleInfo;
import app.tradewind.compliance.RuleTexts;
import app.tradewind.compliance.Severity;
import app.tradewind.compliance.Waiver;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Tone;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Groups of findings in the user's words.
final class ChecklistWords {

    private static final int COUNTRIES_SAID = 4;

    private final ChecklistRoom room;
    private final Messages messages;
    private final RuleTexts texts;

    ChecklistWords(ChecklistRoom room) {
        this.room = room;
        messages = room.messages();
        texts = room.law().texts();
    }

    GroupLine line(FindingGroup group, @Nullable String market, boolean inMailing) {
        RuleInfo rule = room.law().checklist().rules().rule(group.rule());
        List<Way> ways = Way.of(group, rule, inMailing);
        GroupLine.Words words = new GroupLine.Words(
                texts.severity(group.severity()),
                texts.title(group.rule()),
                number(group.count(market)),
                where(group, market),
                texts.source(rule, profile(group, market)),
                action(group, ways));
        return new GroupLine(group, tone(group.severity()), words, ways);
    }

    /// The country’s profile where the findings are of one country.
    private @Nullable Profile profile(FindingGroup group, @Nullable String market) {
        String only = market == null && group.countries().size() != 1 ? "" : group.foremost(market);
        return only.isEmpty() ? null : room.law().profiles().of(only);
    }

    private String number(long number) {
        return NumberFormat.getIntegerInstance(messages.locale()).format(number);
    }

    static Tone tone(Severity severity) {
        return switch (severity) {
            case BLOCK -> Tone.BLOCK;
            case WARN -> Tone.WARN;
            case ADVISE -> Tone.ADVICE;
        };
    }

    private String where(FindingGroup group, @Nullable String market) {
        if (group.readable() > 0 && market == null) {
            return messages.text("checklist.where.readable", group.readable());
        }
        return group.countries().stream()
                .filter(country -> market == null || country.equals(market))
                .limit(COUNTRIES_SAID)
                .map(country -> messages.text("checklist.where", country(country), number(group.count(country))))
                .collect(Collectors.joining(" · "));
    }

    String country(String code) {
        return code.isEmpty() ? messages.text("checklist.country.unknown") : texts.country(code);
    }

    private String action(FindingGroup group, List<Way> ways) {
        return switch (ways.getFirst()) {
            case COUNTRY -> messages.text("checklist.way.COUNTRY.short", group.readable());
            case SOURCE -> messages.text("checklist.way.SOURCE.short");
            case PAGE -> texts.fix(Fix.SAVE_PAGE_COPY);
            case RENEW, POSTAL, LANGUAGE, NOTICE ->
                messages.text("checklist.way." + ways.getFirst().name());
            default -> texts.fix(group.fix());
        };
    }

    GroupDetail detail(GroupLine line, @Nullable String market) {
        FindingGroup group = line.group();
        Finding example = group.example(market);
        String country = group.foremost(market);
        Profile profile = room.law().profiles().of(country.isEmpty() ? null : country);
        boolean ofCountry = !example.jurisdiction().equals("*");
        String more = market == null && group.countries().size() > 1
                ? messages.text("checklist.detail.more", group.countries().size() - 1)
                : "";
        return new GroupDetail(
                line.words().title(),
                messages.text("checklist.detail.fact", country(country), texts.reviewed(profile), more),
                source(group, example, profile),
                why(example, group.count(market)),
                ofCountry ? texts.regime(profile.named()) : "",
                ofCountry ? profile.law().note() : "",
                line.ways(),
                group.count(market));
    }

    /// Article, confidence and, where it matters, that it should be looked at again.
    private String source(FindingGroup group, Finding example, Profile profile) {
        boolean ofCountry = !example.jurisdiction().equals("*");
        String article = texts.source(room.law().checklist().rules().rule(group.rule()), ofCountry ? profile : null);
        if (!ofCountry) {
            return messages.text("checklist.detail.source", article);
        }
        String confidence = profile.law().confidence();
        String sure = confidence.contains("L") ? "LOW" : confidence.startsWith("H") ? "HIGH" : "MEDIUM";
        LocalDate today =
                room.time().clock().instant().atZone(room.time().zone()).toLocalDate();
        boolean old = profile.reviewedOn().plusYears(1).isBefore(today);
        return messages.text("checklist.detail.source", article) + " · "
                + messages.text("checklist.confidence." + sure)
                + (old ? " · " + messages.text("checklist.detail.old") : "");
    }

    /// A finding that a reason lifts, with the person whom `who` names.
    LiftedLine lifted(Entry entry, UnaryOperator<String> who) {
        Waiver waiver = Objects.requireNonNull(entry.waiver());
        String when = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(messages.locale())
                .format(waiver.at().atZone(room.time().zone()));
        return new LiftedLine(
                texts.title(entry.finding().rule()),
                who.apply(entry.contact().toString()),
                waiver.reason(),
                messages.text("checklist.lifted.by", waiver.who(), when));
    }

    /// A text that names details speaks of one of several.
    private String why(Finding example, int people) {
        String text = texts.text(example);
        return example.details().isEmpty() || people == 1 ? text : messages.text("checklist.detail.example", text);
    }

    /// The label of a way's button.
    String way(Way way, FindingGroup group, int people) {
        return messages.text("checklist.way." + way.name(), way == Way.COUNTRY ? group.readable() : people);
    }
}
