package app.tradewind.ui.letters;

import app.tradewind.compliance.Entry;
import app.tradewind.compliance.Finding;
import app.tradewind.compliance.Part;
import app.tradewind.compliance.Profile;
import app.tradewind.compliance.RuleTexts;
import app.tradewind.compliance.Severity;
import app.tradewind.compliance.Waiver;
import app.tradewind.contact.ContactId;
import app.tradewind.letter.lint.LintFinding;
import app.tradewind.letter.lint.LintReport;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Tone;
import app.tradewind.ui.letters.CheckLine.Act;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Puts findings into words, with their sources and what mends them.
final class CheckLines {

    private static final int COUNTRIES_NAMED = 3;

    private final LettersRoom room;
    private final Messages messages;
    private final RuleTexts texts;
    private final Fixes fixes;
    private final Sources sources;

    CheckLines(LettersRoom room, Fixes fixes) {
        this.room = room;
        this.fixes = fixes;
        messages = room.messages();
        texts = room.ruleTexts();
        sources = new Sources(room.book().checklist(), messages);
    }

    /// What is said of one letter: the rules first, then the measures, the grave before the light.
    List<CheckLine> of(Review review) {
        return of(review, _ -> Optional.empty());
    }

    /// As above.
    ///
    /// @param further what else can be done about an entry
    List<CheckLine> of(Review review, Function<Entry, Optional<Act>> further) {
        List<CheckLine> lines = new ArrayList<>();
        for (Entry entry : review.entries()) {
            CheckLine line = line(entry, review);
            lines.add(further.apply(entry).map(line::and).orElse(line));
        }
        review.lint().findings().forEach(finding -> lines.add(line(finding, review)));
        lines.sort(Comparator.comparing((CheckLine line) -> order(line.tone())));
        return lines;
    }

    private static int order(Tone tone) {
        return List.of(Tone.BLOCK, Tone.WARN, Tone.ADVICE, Tone.FINE).indexOf(tone);
    }

    private CheckLine line(Entry entry, Review review) {
        Finding finding = entry.finding();
        if (entry.waiver() != null) {
            return new CheckLine(Tone.FINE, texts.title(finding.rule()), answered(entry.waiver()), List.of());
        }
        String said = texts.text(finding);
        String first = firstSentence(said);
        String more = said.substring(first.length()).strip();
        return new CheckLine(
                tone(finding.severity()),
                first,
                (more + "\n" + sources.first(finding.rule(), finding.jurisdiction())).strip(),
                (said + "\n" + sources.whole(finding.rule(), List.of(finding.jurisdiction()))).strip(),
                fixes.of(finding, List.of(entry.contact()), words(finding.where(), review)));
    }

    private String answered(Waiver waiver) {
        String day = room.dates().words(waiver.at());
        return waiver.isAcknowledgement()
                ? messages.text("letters.checks.seen", day)
                : messages.text("letters.checks.waived", waiver.reason(), day);
    }

    private String firstSentence(String text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(messages.locale());
        sentences.setText(text);
        int end = sentences.next();
        return end == BreakIterator.DONE ? text : text.substring(0, end).strip();
    }

    /// What is said of several people at once.
    CheckLine line(Tally.Group group) {
        Finding finding = group.finding();
        return new CheckLine(
                tone(finding.severity()),
                title(group),
                sources.brief(finding.rule(), group.countries()),
                texts.text(finding) + "\n" + sources.whole(finding.rule(), group.countries()),
                fixes.ofMany(finding, group.people()));
    }

    /// A field without value or fallback in the letters to these people.
    CheckLine lacking(String field, List<ContactId> people) {
        return new CheckLine(
                Tone.BLOCK,
                messages.text("letters.checks.lacking", people.size(), field),
                messages.text("letters.checks.lacking.why"),
                List.of(
                        fixes.leaveOut(people),
                        new Act(messages.text("letters.checks.show"), () -> fixes.show(LetterSpot.BODY))));
    }

    /// How many letters have something to say personally.
    CheckLine personalLines(int people, int withFact) {
        return new CheckLine(
                Tone.ADVICE,
                messages.text("letters.checks.personal", people),
                messages.text("letters.checks.personal.why", withFact),
                List.of(new Act(messages.text("letters.checks.show"), fixes::showPersonalLine)));
    }

    /// The letter has no place for a personal line.
    CheckLine noPersonalLine() {
        return new CheckLine(
                Tone.ADVICE,
                messages.text("letters.checks.personal.none"),
                messages.text("letters.checks.personal.none.why"),
                List.of(new Act(messages.text("letters.checks.personal.insert"), fixes::addPersonalLine)));
    }

    private String title(Tally.Group group) {
        String rule = group.finding().rule();
        int count = group.people().size();
        if (rule.equals("basis.country-known")) {
            return messages.text("letters.checks.country-unknown", count);
        }
        List<String> countries = group.countries().stream()
                .filter(code -> !code.equals("*") && !code.equals(Profile.UNKNOWN))
                .map(texts::country)
                .toList();
        if (countries.isEmpty()) {
            return messages.text("letters.checks.many", count, texts.title(rule));
        }
        String named =
                countries.stream().limit(COUNTRIES_NAMED).collect(Collectors.joining(messages.text("rules.and")));
        String where = countries.size() > COUNTRIES_NAMED
                ? messages.text("letters.checks.countries", named, countries.size() - COUNTRIES_NAMED)
                : named;
        return messages.text("letters.checks.many-in", count, where, texts.title(rule));
    }

    private CheckLine line(LintFinding finding, Review review) {
        Object[] details = finding.details().toArray();
        boolean inSubject = finding.where().part() == LintFinding.Part.SUBJECT;
        LetterSpot spot = inSubject
                ? LetterSpot.SUBJECT
                : new LetterSpot(
                        false,
                        cut(
                                review.letter().text(),
                                finding.where().start(),
                                finding.where().end()));
        return new CheckLine(
                finding.severity() == LintFinding.Severity.WARN ? Tone.WARN : Tone.ADVICE,
                messages.text(finding.key() + ".title", details),
                messages.text(finding.key() + ".fix", details),
                List.of(new Act(messages.text("letters.checks.show"), () -> fixes.show(spot))));
    }

    /// What costs the letter most, in a line.
    String losses(LintReport report) {
        return report.findings().isEmpty()
                ? messages.text("letters.score.none")
                : report.largestLosses().stream()
                        .map(finding -> messages.text(
                                finding.key() + ".title", finding.details().toArray()))
                        .collect(Collectors.joining(" · "));
    }

    /// The parts of the score with what each costs, in a line.
    String parts(LintReport report) {
        return report.parts().entrySet().stream()
                .map(part -> messages.text(
                        "letters.score.lost", messages.name("letters.score.part", part.getKey()), part.getValue()))
                .collect(Collectors.joining(" · "));
    }

    private static @Nullable LetterSpot words(@Nullable Part where, Review review) {
        if (where == null) {
            return null;
        }
        return where.part().equals("subject")
                ? LetterSpot.SUBJECT
                : new LetterSpot(false, cut(review.letter().text(), where.start(), where.end()));
    }

    private static String cut(String text, int start, int end) {
        int from = Math.min(Math.max(0, start), text.length());
        return text.substring(from, Math.min(Math.max(from, end), text.length()));
    }

    private static Tone tone(Severity severity) {
        return switch (severity) {
            case BLOCK -> Tone.BLOCK;
            case WARN -> Tone.WARN;
            case ADVISE -> Tone.ADVICE;
        };
    }
}
