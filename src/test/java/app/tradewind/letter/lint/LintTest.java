package app.tradewind.letter.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.letter.lint.LintFinding.Severity;
import app.tradewind.text.Messages;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LintTest {

    private static final String GOOD = """
            Dear Ms Weber,

            Your new cabinet range “Pinewood” on the June page needs kitchen hinges that close softly.

            Our lots ship with a test report of 80,000 cycles, so your team checks paper before it opens a box. You can \
            start with 500 sets.

            Your price and a delivery date are with you within 24 hours.

            May I send you two samples this week?

            Kind regards
            Lin Hua
            Export Manager, Hinges Ltd
            +86 574 8765 4321
            https://hinges.example
            8 Port Road, Ningbo 315000, China
            """;

    private static JsonObject good() {
        return JsonParser.parseString("""
                {"subject": "Soft-close hinges for your Pinewood range", "language": "en",
                 "sender": {"name": "Lin Hua", "title": "Export Manager", "company": "Hinges Ltd",
                   "phone": "+86 574 8765 4321", "email": "lin@hinges.example", "website": "https://hinges.example",
                   "postalAddress": "8 Port Road, Ningbo", "products": ["soft-close hinges"]},
                 "recipient": {"givenName": "Anna", "familyName": "Weber", "title": "Purchasing Manager",
                   "company": "Weber", "address": "anna.weber@weber.example", "country": "DE",
                   "facts": ["cabinet range Pinewood", "kitchen hinges"]}}
                """).getAsJsonObject();
    }

    private static JsonObject withBody(String body) {
        JsonObject letter = good();
        letter.addProperty("body", body);
        return letter;
    }

    private static JsonObject withSubject(String subject) {
        JsonObject letter = withBody(GOOD);
        letter.addProperty("subject", subject);
        return letter;
    }

    private static Map<String, Severity> findings(JsonObject letter) {
        return Lint.check(LintInput.of(letter)).findings().stream()
                .collect(Collectors.toMap(LintFinding::rule, LintFinding::severity));
    }

    private static String degree(JsonObject letter, String rule) {
        Severity severity = findings(letter).get(rule);
        return severity == null ? "fine" : severity.name().toLowerCase(Locale.ROOT);
    }

    private static String degreeOfBody(String body, String rule) {
        return degree(withBody("Dear Ms Weber,\n\n" + body + "\n\nKind regards\nLin Hua"), rule);
    }

    private static String words(int count) {
        return "word ".repeat(count).strip() + ".";
    }

    @Test
    void goodLetterHasNothingToBeSaid() {
        LintReport report = Lint.check(LintInput.of(withBody(GOOD)));

        assertEquals(List.of(), report.findings());
        assertEquals(100, report.score());
    }

    @Test
    void everyWarningCostsEightAndEveryAdviceThree() {
        LintReport report = Lint.check(LintInput.of(withSubject("Hello!")));

        int warns = (int) report.findings().stream()
                .filter(finding -> finding.severity() == Severity.WARN)
                .count();
        assertEquals(100 - 8 * warns - 3 * (report.findings().size() - warns), report.score());
        assertEquals(Severity.WARN, report.largestLosses().getFirst().severity());
        assertTrue(warns >= 3, report.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            lint.subject.chars ~ Hinges now12 hinges1 ~ fine
            lint.subject.chars ~ Hinges for 12 ~ advise
            lint.subject.chars ~ Hinges x 12 ~ warn
            lint.subject.chars ~ Hinges for Pinewood and other long cabinet ranges of yours ~ advise
            lint.subject.chars ~ Hinges for Pinewood and for all the other long cabinet ranges you have ~ warn
            lint.subject.chars ~ [AD] Hinges for Pinewoods ~ fine
            lint.subject.words ~ Hinges ~ warn
            lint.subject.words ~ Pinewood hinges ~ advise
            lint.subject.words ~ a b c d e f g h i ~ fine
            lint.subject.words ~ a b c d e f g h i j ~ advise
            lint.subject.words ~ a b c d e f g h i j k l m ~ warn
            lint.subject.caps ~ LED hinges ISO for Pinewood ~ fine
            lint.subject.caps ~ HINGES for Pinewood ~ advise
            lint.subject.caps ~ HINGES FOR Pinewood ~ warn
            lint.subject.caps ~ HINGES ~ warn
            lint.subject.punct ~ Hinges for Pinewood? ~ fine
            lint.subject.punct ~ Hinges 10% stronger ~ advise
            lint.subject.punct ~ Hinges for Pinewood ★ ~ advise
            lint.subject.punct ~ Hinges for Pinewood! ~ warn
            lint.subject.punct ~ Hinges?? ~ warn
            lint.subject.benefit ~ Hinges for you ~ fine
            lint.subject.benefit ~ From Ningbo with care ~ advise
            lint.subject.benefit ~ Business cooperation ~ warn
            lint.subject.benefit ~ Quotation. ~ warn
            lint.subject.spam ~ Lowest price for hinges ~ advise
            lint.subject.spam ~ Free quote for hinges ~ warn
            lint.subject.spam ~ Act now, lowest price for hinges ~ warn
            lint.subject.fake ~ Re: hinges for Pinewood ~ warn
            lint.subject.fake ~ 回复：hinges for Pinewood ~ warn
            lint.subject.fake ~ Reworked hinges: Pinewood ~ fine
            lint.template ~ Hinges for {{company.name}} ~ warn
            """)
    void subjectIsMeasured(String rule, String subject, String degree) {
        assertEquals(degree, degree(withSubject(subject), rule), subject);
    }

    @ParameterizedTest
    @CsvSource({
        "34, warn",
        "35, advise",
        "49, advise",
        "50, fine",
        "125, fine",
        "126, advise",
        "200, advise",
        "201, warn"
    })
    void wordsAreCounted(int count, String degree) {
        assertEquals(degree, degreeOfBody(words(count), "lint.body.words"));
    }

    @Test
    void chineseCharactersCountSixTenthsOfAWord() {
        assertEquals(60, Counting.words("样".repeat(100)));
        assertEquals(3, Counting.words("一封 good 信 letter".replace("一封", "").replace("信", "样")));
    }

    @ParameterizedTest
    @CsvSource({"25, 5, fine", "26, 1, advise", "30, 1, advise", "31, 1, warn"})
    void longSentencesAreFound(int longest, int others, String degree) {
        assertEquals(degree, degreeOfBody(words(longest) + (" " + words(3)).repeat(others + 6), "lint.body.sentence"));
    }

    @Test
    void gradeFollowsFleschAndKincaid() {
        assertEquals("fine", degreeOfBody("The cat sat on the mat. It was warm.", "lint.body.grade"));
        assertEquals(
                "warn",
                degreeOfBody(
                        "Comprehensive international manufacturing capabilities necessitate sophisticated organizational"
                                + " communication methodologies.",
                        "lint.body.grade"));
    }

    @ParameterizedTest
    @CsvSource({"1, warn", "2, advise", "3, fine", "6, fine", "7, advise", "8, warn"})
    void paragraphsAreCounted(int count, String degree) {
        assertEquals(degree, degreeOfBody("One two three.\n\n".repeat(count).strip(), "lint.body.paragraphs"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            lint.open.self ~ Your range needs hinges. ~ fine
            lint.open.self ~ We make hinges. ~ advise
            lint.open.self ~ This is Lin from Hinges Ltd, a leading manufacturer of hinges. ~ warn
            lint.youi ~ You and we. ~ fine
            lint.youi ~ You, we and us. ~ advise
            lint.youi ~ You, we, our and us. ~ warn
            lint.value.number ~ Ready in 24 hours. ~ fine
            lint.value.number ~ Ready soon. ~ advise
            lint.value.number ~ 1 2 3 4 pieces. ~ advise
            lint.value.number ~ 1 2 3 4 5 6 7 pieces. ~ warn
            lint.cta.count ~ Nothing here. ~ warn
            lint.cta.count ~ May I send you two samples? ~ fine
            lint.cta.count ~ Is it worth a look? Let me know. ~ advise
            lint.cta.count ~ May I call? Can you send it? Let me know. ~ warn
            lint.cta.kind ~ May I send you samples? ~ fine
            lint.cta.kind ~ Could you take a call on Monday? ~ advise
            lint.cta.kind ~ Book a time: https://calendly.com/lin ~ warn
            lint.cta.place ~ One. Two. Three. May I send it? ~ fine
            lint.cta.place ~ One. May I send it? Two. Three. ~ advise
            lint.cta.place ~ May I send it? One. Two. Three. ~ warn
            lint.tone.exclaim ~ One! ~ fine
            lint.tone.exclaim ~ One! Two! ~ advise
            lint.tone.exclaim ~ One! Two! Three! ~ warn
            lint.tone.exclaim ~ One!! ~ warn
            lint.tone.caps ~ We ship FOB with CE and a GOOD price for all of your long cabinet ranges this month. ~ advise
            lint.tone.caps ~ We ship FOB with CE. ~ fine
            lint.tone.caps ~ BUY OUR HINGES NOW ~ warn
            lint.tone.cliche ~ Our factory makes hinges. ~ fine
            lint.tone.cliche ~ We want win-win cooperation. ~ advise
            lint.tone.cliche ~ Top quality, factory direct. ~ warn
            lint.tone.spam ~ A free sample at a good price. ~ fine
            lint.tone.spam ~ At the lowest price. ~ advise
            lint.tone.spam ~ With money-back guarantee. ~ warn
            lint.tone.begging ~ Sorry to bother you. ~ advise
            lint.tone.begging ~ Sorry to bother. Waiting for your kind reply. ~ warn
            lint.links.count ~ See https://a.example ~ fine
            lint.links.count ~ https://a.example https://b.example ~ advise
            lint.links.count ~ www.a.example www.b.example www.c.example www.d.example ~ warn
            lint.fullwidth ~ Hinges, soft. ~ fine
            lint.fullwidth ~ Hinges，soft. ~ advise
            lint.fullwidth ~ Hinges，soft。 ~ warn
            lint.template ~ Hinges for [name] ~ warn
            lint.template ~ Hinges for undefined ~ warn
            lint.template ~ Hinges  for you ~ warn
            lint.template ~ Hinges for you ~ fine
            lint.personal.fact ~ Your cabinet range Pinewood. One. ~ fine
            lint.personal.fact ~ One. Two. Three. Your cabinet range Pinewood. ~ advise
            lint.personal.fact ~ Your company Weber. ~ warn
            lint.body.language ~ Die Scharniere sind für Sie und die Küche, mit der Lieferung von den besten der Welt. ~ warn
            """)
    void bodyIsMeasured(String rule, String body, String degree) {
        assertEquals(degree, degreeOfBody(body, rule), body);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            Dear Ms Weber, ~ fine
            Hello Anna Weber, ~ fine
            Hello Anna, ~ advise
            Dear Sir or Madam, ~ warn
            Dear friend, ~ warn
            To whom it may concern: ~ warn
            Dear WEBER, ~ warn
            """)
    void greetingIsMeasured(String greeting, String degree) {
        assertEquals(degree, degree(withBody(GOOD.replace("Dear Ms Weber,", greeting)), "lint.greeting"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            anna.weber@weber.example ~ Dear Ms Weber, ~ fine
            info@weber.example ~ Dear Ms Weber, ~ advise
            info@weber.example ~ Dear purchasing team, ~ advise
            info@weber.example ~ Dear Sir or Madam, ~ warn
            anna.weber@weber.example ~ Hello, ~ advise
            """)
    void boxWithoutANameIsMeasured(String address, String greeting, String degree) {
        JsonObject letter = withBody(GOOD.replace("Dear Ms Weber,", greeting));
        letter.getAsJsonObject("recipient").addProperty("address", address);

        assertEquals(degree, degree(letter, "lint.to.named"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', nullValues = "-", textBlock = """
            lint.sign.name ~ name ~ Lin Hua ~ fine
            lint.sign.name ~ name ~ Amy ~ advise
            lint.sign.name ~ name ~ Sales team ~ warn
            lint.sign.phone ~ phone ~ 0574 8765 4321 ~ advise
            lint.sign.phone ~ phone ~ on request ~ warn
            lint.sign.match ~ website ~ www.hinges.example/en ~ fine
            lint.sign.match ~ website ~ https://other.example ~ warn
            lint.sign.match ~ fromName ~ Amy Zhang ~ warn
            lint.sign.fields ~ title ~ '' ~ advise
            """)
    void signatureIsMeasured(String rule, String key, String value, String degree) {
        JsonObject letter = withBody(GOOD);
        letter.getAsJsonObject("sender").addProperty(key, value.equals("''") ? "" : value);

        assertEquals(degree, degree(letter, rule));
    }

    @Test
    void signatureOfElevenLinesIsTooLong() {
        assertEquals("warn", degree(withBody(GOOD + "one\ntwo\nthree\nfour\nfive\nsix\n"), "lint.sign.length"));
        assertEquals("advise", degree(withBody(GOOD + "one\ntwo\nthree\nfour\n"), "lint.sign.length"));
        assertEquals("fine", degree(withBody(GOOD), "lint.sign.length"));
    }

    @Test
    void boldIsMeasuredInHtmlOnly() {
        JsonObject letter = good();
        String rest = "<p>" + words(60) + "</p>";
        letter.addProperty("html", "<p>Dear Ms Weber,</p><p><b>one</b></p>" + rest);
        assertEquals("fine", degree(letter, "lint.body.bold"));
        letter.addProperty("html", "<p>Dear Ms Weber,</p><p>one</p>" + rest);
        assertEquals("advise", degree(letter, "lint.body.bold"));
        letter.addProperty("html", "<p>Dear Ms Weber,</p>" + "<p><b>one</b></p>".repeat(5) + rest);
        assertEquals("warn", degree(letter, "lint.body.bold"));
        letter.addProperty("html", "<p>Dear Ms Weber,</p><p><b style='color:red'>one</b></p>" + rest);
        assertEquals("warn", degree(letter, "lint.body.bold"));
    }

    @Test
    void listPointsAreCounted() {
        assertEquals("fine", degreeOfBody("- a\n- b\n- c\n- d", "lint.body.list"));
        assertEquals("advise", degreeOfBody("- a\n- b\n- c\n- d\n- e", "lint.body.list"));
        assertEquals("warn", degreeOfBody("- a\n- b\n- c\n- d\n- e\n- f\n- g", "lint.body.list"));
    }

    @Test
    void textAndHtmlMustAgree() {
        JsonObject letter = withBody("one two three four five");
        letter.addProperty("html", "<p>one two three four <b>five</b></p>");
        assertEquals("fine", degree(letter, "lint.plain.alt"));
        letter.addProperty("html", "<p>one two three four</p>");
        assertEquals("advise", degree(letter, "lint.plain.alt"));
        letter.addProperty("html", "<p>one two</p>");
        assertEquals("warn", degree(letter, "lint.plain.alt"));
    }

    @Test
    void attachmentsAreMeasured() {
        JsonObject letter = withBody(GOOD);
        letter.add("attachments", JsonParser.parseString("[{\"name\": \"list.pdf\", \"size\": 1000}]"));
        assertEquals("advise", degree(letter, "lint.attach"));
        letter.add("attachments", JsonParser.parseString("[\"list.zip\"]"));
        assertEquals("warn", degree(letter, "lint.attach"));
    }

    @Test
    void placeOfAFindingIsInTheText() {
        LintInput input = LintInput.of(withBody(GOOD.replace("softly", "softly for undefined")));

        LintFinding finding = Lint.check(input).findings().stream()
                .filter(found -> found.rule().equals("lint.template"))
                .findFirst()
                .orElseThrow();

        assertEquals(
                "undefined",
                input.body().substring(finding.where().start(), finding.where().end()));
    }

    @Property(tries = 300)
    void anyLetterCanBeMeasured(@ForAll String subject, @ForAll String body) {
        JsonObject letter = withBody(body);
        letter.addProperty("subject", subject);

        LintText text = LintText.of(LintInput.of(letter));
        LintReport report = Lint.check(LintInput.of(letter));

        assertTrue(report.score() >= 0 && report.score() <= 100);
        report.findings().forEach(finding -> {
            int length = finding.where().part() == LintFinding.Part.SUBJECT
                    ? subject.length()
                    : text.whole().length();
            assertTrue(finding.where().start() <= finding.where().end(), finding::toString);
            assertTrue(finding.where().end() <= length, finding::toString);
        });
    }

    @Test
    void everyRuleHasItsTextsInEveryLanguage() {
        for (Locale language : Messages.LANGUAGES) {
            Messages messages = new Messages(language);
            for (LintRule rule : Lint.RULES) {
                for (String part : List.of(".title", ".text", ".fix")) {
                    String shown = messages.text("letters." + rule.id() + part, 1, 2, 3);
                    assertTrue(!shown.isBlank() && !shown.contains("{"), rule.id() + part);
                }
            }
        }
    }
}
