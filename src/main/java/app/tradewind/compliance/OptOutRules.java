package app.tradewind.compliance;

import app.tradewind.mail.MailAccount;
import app.tradewind.mail.domain.DomainAnswer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How the letter says how to stop: in which language, by which way, and for how long the way stays open.
///
/// Source: 15 U.S.C. §7704(a)(3) and (5); CASL s.11; UEMA s.11 (NZ); Communications Law s.30A (IL); Law 6563 (TR);
/// Spam
/// Control Act, Second Schedule (SG); Disposition 4/2009 (AR); SOR/2012-36 s.2 (CA).
final class OptOutRules {

    private static final Pattern SPAMMY = Pattern.compile(
            "(?iu)to be removed|remove(?:d)? from (?:our|the|this|my) (?:mailing )?list|this is not spam|bill s\\.? ?1618"
                    + "|you (?:are receiving|received) this (?:e-?mail|message) because you (?:opted|subscribed)|one[- ]time mailing");
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?iu)https?://|www\\.|\\bclick|\\blink\\b|\\bcall\\b|\\bphone\\b|\\btelefon|klicken|cliqu|haga clic|点击|拨打|전화|클릭");
    private static final Pattern BY_MAIL = Pattern.compile(
            "(?iu)\\breply|\\banswer|\\bwrite|\\be-?mail|mailto|@|antwort|répond|respond|contest|rispond|ответ|odpow|yanıt|cevap|回复|回覆|返信|회신|السر|رد|השב|השיב|trả lời");
    private static final Pattern ARTICLE_27 = Pattern.compile("(?iu)art(?:ículo|\\.)? ?27");
    private static final int LONGEST_LIFE = 60;

    private OptOutRules() {}

    static Map<String, FactRule.Test> tests() {
        return Map.ofEntries(
                Map.entry("unsub.language", line(OptOutRules::language)),
                Map.entry("unsub.english-sg", OptOutRules::singapore),
                Map.entry("unsub.legal-text-ar", OptOutRules::argentina),
                Map.entry("unsub.reachable", OptOutRules::reachable),
                Map.entry("unsub.same-channel", line(OptOutRules::channel)),
                Map.entry("unsub.lifetime", OptOutRules::lifetime),
                Map.entry("unsub.wording-spammy", OptOutRules::spammy),
                Map.entry("identity.contact-lifetime", OptOutRules::contact));
    }

    /// Asks of the sentence, where the letter has one.
    private static FactRule.Test line(BiFunction<Facts, Draft, Answer> test) {
        return facts -> {
            Draft draft = facts.draft();
            boolean said = draft != null && facts.isCommercial() && draft.tellsHowToStop();
            return draft != null && said ? test.apply(facts, draft) : Answer.PASS;
        };
    }

    private static Answer language(Facts facts, Draft draft) {
        Locale language = Locale.forLanguageTag(draft.letter().language());
        return OptOutWords.isIn(draft.text(), language.getLanguage())
                ? Answer.PASS
                : Answer.fail(language.getDisplayLanguage(language)).at(OptOutWords.placeIn(draft.text()));
    }

    private static Answer singapore(Facts facts) {
        Draft draft = facts.draft();
        History.Campaign campaign = facts.history().campaign();
        boolean bulk = campaign.sameSubjectDay() > 100
                || campaign.sameSubjectMonth() > 1_000
                || campaign.sameSubjectYear() > 10_000;
        return Answer.failIf(draft != null && facts.profile().is("SG") && bulk && !OptOutWords.inEnglish(draft.text()));
    }

    private static Answer argentina(Facts facts) {
        Draft draft = facts.draft();
        boolean quoted = draft != null
                && draft.text().contains("25.326")
                && ARTICLE_27.matcher(draft.text()).find();
        return Answer.failIf(
                draft != null && facts.isCommercial() && facts.profile().is("AR") && !quoted);
    }

    /// Replies go to Reply-To, else to the account’s address; its domain must take mail.
    private static Answer reachable(Facts facts) {
        MailAccount account = facts.sender().account();
        if (account == null || facts.draft() == null || !facts.isCommercial()) {
            return Answer.PASS;
        }
        if (facts.sender().domain().state(DomainAnswer.Kind.MX) == DomainAnswer.State.MISSING) {
            return Answer.fail(account.address());
        }
        String replies = account.replyTo().toLowerCase(Locale.ROOT).strip();
        boolean own = replies.isEmpty() || facts.sender().told().mailboxes().contains(replies);
        return own ? Answer.PASS : Answer.unknown(replies);
    }

    private static Answer channel(Facts facts, Draft draft) {
        if (!facts.profile().is("CA", "NZ", "IL", "TR")) {
            return Answer.PASS;
        }
        Part place = OptOutWords.placeIn(draft.text());
        String sentence = draft.text().substring(place.start(), place.end());
        boolean elsewhere = ELSEWHERE.matcher(sentence).find()
                && !BY_MAIL.matcher(sentence.replaceAll("https?://\\S+", "")).find();
        return elsewhere ? Answer.fail().at(place) : Answer.PASS;
    }

    private static Answer spammy(Facts facts) {
        Draft draft = facts.draft();
        if (draft == null) {
            return Answer.PASS;
        }
        Matcher phrase = SPAMMY.matcher(draft.text());
        return phrase.find() ? Answer.fail(phrase.group()).at(Part.body(phrase.start(), phrase.end())) : Answer.PASS;
    }

    private static Answer lifetime(Facts facts) {
        int days = facts.profile().duties().contactLiveDays();
        if (days == 0 || facts.draft() == null || facts.sender().account() == null || !facts.isCommercial()) {
            return Answer.PASS;
        }
        Optional<LocalDate> until = date(facts, Question.MAILBOX_UNTIL);
        // the user was never asked: a question that waits, and stops nobody
        return until.map(last -> endsTooEarly(facts, last, days) ? Answer.fail(last.toString(), days) : Answer.PASS)
                .orElse(Answer.unknown("", days).as(Severity.ADVISE));
    }

    /// The question is asked by [#lifetime]; here the answer counts, for the longest time that any law names.
    private static Answer contact(Facts facts) {
        boolean named = facts.profile().duties().contactLiveDays() > 0 && facts.draft() != null;
        return date(facts, Question.MAILBOX_UNTIL)
                .filter(last -> named && endsTooEarly(facts, last, LONGEST_LIFE))
                .map(last -> Answer.fail(last.toString()))
                .orElse(Answer.PASS);
    }

    private static boolean endsTooEarly(Facts facts, LocalDate last, int days) {
        Instant leaves =
                facts.timing().planned() == null ? facts.now() : facts.timing().planned();
        return last.isBefore(LocalDate.ofInstant(leaves.plus(Duration.ofDays(days)), ZoneOffset.UTC));
    }

    /// The day that the user gave as an answer.
    static Optional<LocalDate> date(Facts facts, Question question) {
        return facts.sender().answer(question).flatMap(OptOutRules::day);
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
