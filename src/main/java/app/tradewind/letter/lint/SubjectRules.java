package app.tradewind.letter.lint;

import app.tradewind.letter.LetterKind;
import app.tradewind.letter.lint.LintFinding.Where;
import java.util.List;
import java.util.regex.Pattern;

/// The line that decides whether a letter is opened. (compliance.md, section 3, Subject)
final class SubjectRules {

    private static final Pattern LABEL =
            Pattern.compile("^\\s*(?:\\((?:광고|AD)\\)|<ADV>|\\[(?:QC|AD|ADV)]|(?:AD|ADV|PUBLICIDAD):|【广告】|\\[广告])\\s*");
    private static final Pattern REPLY =
            Pattern.compile("^\\s*(?:re|fw|fwd|aw|wg|sv|vs|rv|tr|antw|odp|回复|答复|转发)\\s*(?:\\[\\d+])?[:：].*");
    private static final Pattern LOUD = Pattern.compile("[!！]|[?？]{2,}|\\$\\$|…{2,}|\\.{4,}|[?？].*[?？]");
    private static final Pattern ORNAMENT = Pattern.compile("%|\\p{IsEmoji_Presentation}|[★☆✓✔➤►●]");

    static final List<LintRule> RULES = List.of(
            LintRule.of("lint.subject.chars", SubjectRules::characters),
            LintRule.of("lint.subject.words", SubjectRules::words),
            LintRule.of("lint.subject.caps", SubjectRules::capitals),
            LintRule.of("lint.subject.punct", SubjectRules::punctuation),
            LintRule.of("lint.subject.benefit", SubjectRules::benefit),
            LintRule.of("lint.subject.spam", SubjectRules::spam),
            LintRule.of("lint.subject.fake", SubjectRules::fake));

    private SubjectRules() {}

    private static String bare(LintText text) {
        return LABEL.matcher(text.subject()).replaceFirst("").strip();
    }

    private static Measured characters(LintText text) {
        String subject = bare(text);
        int length = subject.codePointCount(0, subject.length());
        return Measured.of(length > 60 || length < 12, length > 50 || length < 20, Where.subject(text), length);
    }

    private static Measured words(LintText text) {
        String subject = bare(text);
        int words = Counting.spacedWords(subject).size() + (Counting.cjk(subject) + 1) / 2;
        return Measured.of(words > 12 || words < 2, words > 9 || words < 3, Where.subject(text), words);
    }

    private static Measured capitals(LintText text) {
        String subject = bare(text);
        long shouted = Capitals.shouted(subject, 3).size();
        boolean whole = shouted > 0 && subject.chars().noneMatch(Character::isLowerCase);
        return Measured.of(shouted > 1 || whole, shouted == 1, Where.subject(text), shouted);
    }

    private static Measured punctuation(LintText text) {
        boolean loud = LOUD.matcher(text.subject()).find();
        return Measured.of(loud, ORNAMENT.matcher(text.subject()).find(), Where.subject(text));
    }

    private static Measured benefit(LintText text) {
        String subject = LintWords.bare(bare(text)).replaceAll("[\\p{P}\\s]+$", "");
        LintInput input = text.input();
        if (LintWords.list("any.generic.subject").matcher(subject).matches()) {
            return Measured.warn(Where.subject(text), text.subject());
        }
        boolean goodsKnown = !input.sender().products().isEmpty()
                || !input.recipient().facts().isEmpty();
        return Measured.of(
                false, goodsKnown && !Facts.mentionsGoods(text, subject), Where.subject(text), text.subject());
    }

    private static Measured spam(LintText text) {
        return ToneRules.spam(text.subject(), Where.subject(text), 1, 2, SubjectRules.shouts(text));
    }

    /// SUBJ_ALL_CAPS: two words and ten characters at least.
    private static boolean shouts(LintText text) {
        String subject = bare(text);
        return subject.length() >= 10
                && Counting.spacedWords(subject).size() > 1
                && subject.chars().anyMatch(Character::isUpperCase)
                && subject.chars().noneMatch(Character::isLowerCase);
    }

    private static Measured fake(LintText text) {
        boolean first = text.input().kind() == LetterKind.FIRST || text.input().kind() == LetterKind.CONSENT_REQUEST;
        boolean fake = first && REPLY.matcher(LintWords.fold(text.subject())).matches();
        return Measured.of(fake, false, Where.subject(text));
    }
}
