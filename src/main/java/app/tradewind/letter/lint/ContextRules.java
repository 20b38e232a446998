package app.tradewind.letter.lint;

import app.tradewind.letter.LetterKind;
import app.tradewind.letter.lint.LintFinding.Where;
import app.tradewind.letter.lint.LintInput.Context;
import app.tradewind.letter.lint.LintInput.Earlier;
import app.tradewind.market.LocalMoment;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What only what is around a letter tells: letters before it, letters beside it, its hour, a dictionary.
/// (compliance.md, section 3)
final class ContextRules {

    private static final Pattern CHECKING = Pattern.compile(
            "just (?:checking|following up|wanted to check)|any news|did you (?:get|receive|see) my|wollte nur nachfragen|haben sie meine"
                    + "|solo quería saber|je me permets de vous relancer|je voulais savoir|只是想确认|不知道您收到|有没有收到");
    private static final Pattern FIELD = Pattern.compile("\\{\\{[^}]*}}");
    private static final LocalTime MORNING = LocalTime.of(9, 30);
    private static final LocalTime MORNING_ENDS = LocalTime.of(11, 30);
    private static final LocalTime AFTERNOON = LocalTime.of(13, 30);
    private static final LocalTime AFTERNOON_ENDS = LocalTime.of(15, 0);

    static final List<LintRule> RULES = List.of(
            LintRule.of("lint.personal.share", ContextRules::share),
            LintRule.of("lint.subject.repeat", ContextRules::repeated),
            LintRule.of("lint.followup.new", ContextRules::nothingNew),
            LintRule.of("lint.spelling", ContextRules::spelling),
            LintRule.of("lint.time", ContextRules::time));

    private ContextRules() {}

    private static Context context(LintText text) {
        return text.input().context();
    }

    /// What differs from the other letters of the mailing: what its fields and the personal line brought in.
    private static Measured share(LintText text) {
        String template = context(text).template();
        if (template.isBlank() || text.input().kind() != LetterKind.FIRST) {
            return Measured.FINE;
        }
        long own = Shingles.newPercent(text.bodyText(), FIELD.matcher(template).replaceAll("\u0000"));
        return Measured.of(own < 10, own < 25, Where.body(text.body()), own);
    }

    private static Measured repeated(LintText text) {
        String subject = LintWords.bare(text.subject());
        boolean newThread =
                text.input().kind() != LetterKind.FOLLOW_UP && text.input().kind() != LetterKind.REPLY;
        boolean same = context(text).earlier().stream()
                .map(Earlier::subject)
                .map(LintWords::bare)
                .anyMatch(subject::equals);
        return Measured.of(newThread && same && !subject.isEmpty(), false, Where.subject(text));
    }

    private static Measured nothingNew(LintText text) {
        if (text.input().kind() != LetterKind.FOLLOW_UP
                || context(text).earlier().isEmpty()) {
            return Measured.FINE;
        }
        String before = context(text).earlier().stream().map(Earlier::text).collect(Collectors.joining("\n"));
        long fresh = Shingles.newPercent(text.bodyText(), before);
        Matcher checking = CHECKING.matcher(text.folded());
        boolean empty = checking.find();
        Where where = empty ? Where.body(new Span(checking.start(), checking.end())) : Where.body(text.body());
        return Measured.of(fresh < 20 || empty, fresh < 40, where, fresh);
    }

    private static Measured spelling(LintText text) {
        List<String> words = context(text).misspelled();
        if (words.isEmpty()) {
            return Measured.FINE;
        }
        int at = text.whole().indexOf(words.getFirst());
        Where where = at < 0
                ? Where.body(text.body())
                : Where.body(new Span(at, at + words.getFirst().length()));
        return Measured.of(words.size() > 1, true, where, String.join(", ", words));
    }

    /// The second to the fourth working day; where the week begins on another day than Monday, its days are
    /// shifted.
    private static Measured time(LintText text) {
        LocalMoment moment = context(text).local();
        if (moment == null) {
            return Measured.FINE;
        }
        boolean bad = moment.weekend()
                || moment.holiday().isPresent()
                || !moment.officeHours()
                || moment.firstMorning()
                || moment.lastAfternoon();
        LocalTime time = moment.local().toLocalTime();
        DayOfWeek day = moment.local().getDayOfWeek();
        boolean best = (isFrom(time, MORNING, MORNING_ENDS) || isFrom(time, AFTERNOON, AFTERNOON_ENDS))
                && day != DayOfWeek.FRIDAY
                && (day != DayOfWeek.MONDAY
                        || !moment.firstMorning() && moment.local().getHour() >= 11);
        return Measured.of(
                bad,
                !best,
                Where.body(text.greeting()),
                time.withSecond(0).withNano(0).toString());
    }

    private static boolean isFrom(LocalTime time, LocalTime from, LocalTime to) {
        return !time.isBefore(from) && time.isBefore(to);
    }
}
