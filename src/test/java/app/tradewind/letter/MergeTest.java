package app.tradewind.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.PersonName;
import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergeTest {

    private static final MergeValues ANNA =
            MergeValues.of(ContactSamples.anna(), ContactSamples.LIN, "Saw your new range.", Locale.ENGLISH);

    private static Merged body(String html) {
        return Merge.merge("", html, ANNA);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            {{contact.givenName}} = Anna
            {{ CONTACT.givenname | there }} = Anna
            {{contact.familyName}} = Weber
            {{contact.title}} = Purchasing Manager
            {{company.country}} = Germany
            {{company.city | your town}} = Leipzig
            {{contact.language}} = German
            {{sender.product}} = soft-close hinges
            {{sender.products}} = soft-close hinges, drawer slides
            {{occasion}} = Canton Fair 2026, booth 7.1
            {{custom.order no}} = A-17
            {{contact.givenName&nbsp;| there}} = Anna
            ｛｛contact.givenName｜there｝｝ = Anna
            """)
    void fieldsAreFilled(String template, String expected) {
        assertEquals(expected, body(template).html());
        assertEquals(List.of(), body(template).unresolved());
    }

    @Test
    void countriesAreNamedInTheLettersLanguage() {
        MergeValues german = MergeValues.of(ContactSamples.anna(), ContactSamples.LIN, "", Locale.GERMAN);

        assertEquals(
                "Deutschland", Merge.merge("{{company.country}}", "", german).subject());
    }

    @Test
    void emptyValueTakesTheFallbackAndEmptyFallbackIsOne() {
        MergeValues nameless =
                MergeValues.of(ContactSamples.contact(PersonName.NONE, ""), ContactSamples.LIN, "", Locale.ENGLISH);

        Merged merged = Merge.merge(
                "{{company.name | you}}", "Dear {{contact.givenName | there}}{{personal.line |}},", nameless);

        assertEquals("you", merged.subject());
        assertEquals("Dear there,", merged.html());
        assertEquals(List.of(), merged.unresolved());
    }

    @Test
    void emptyValueWithoutFallbackAndUnknownFieldStayAndAreNamed() {
        MergeValues nobody = new MergeValues(Map.of());

        Merged merged =
                Merge.merge("{{contact.name}}", "{{contact.nick}} {{contact.name}} {{custom.x}} {{open", nobody);

        assertEquals(List.of("{{contact.name}}", "{{contact.nick}}", "{{custom.x}}", "{{open"), merged.unresolved());
        assertTrue(merged.html().contains("{{contact.nick}}"));
    }

    @Test
    void valueNeverBecomesMarkup() {
        MergeValues hostile = new MergeValues(Map.of("company.name", "<script>alert(\"1\")</script> & 'Söhne'"));

        Merged merged = Merge.merge("{{company.name}}", "<p>{{company.name}}</p>", hostile);

        assertEquals("<script>alert(\"1\")</script> & 'Söhne'", merged.subject());
        assertEquals("<p>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;Söhne&#39;</p>", merged.html());
    }

    @Test
    void lineEndsOfAValueDoNotMakeHeaders() {
        MergeValues hostile = new MergeValues(Map.of("company.name", "Acme\r\nBcc: all@acme.example\u0000\u2028x"));

        assertEquals(
                "For Acme Bcc: all@acme.example x",
                Merge.merge("For\r\n {{company.name}}", "", hostile).subject());
    }

    @Test
    void fieldsInsideAValueAreNotFilledAgain() {
        MergeValues sly = new MergeValues(Map.of("company.name", "{{contact.name}}", "contact.name", "Anna"));

        assertEquals(
                "{{contact.name}}", Merge.merge("{{company.name}}", "", sly).subject());
    }

    @Test
    void spansSayWhereValuesWerePut() {
        Merged merged = Merge.merge("Hinges for {{company.name}}", "Dear {{contact.givenName}},", ANNA);

        List<String> inserted = merged.spans().stream()
                .map(span -> (span.part() == Merged.Part.SUBJECT ? merged.subject() : merged.html())
                        .substring(span.start(), span.end()))
                .toList();
        assertEquals(List.of("Weber Küchen GmbH", "Anna"), inserted);
    }

    @Test
    void personalLineKeepsItsLineEnds() {
        MergeValues two = new MergeValues(Map.of("personal.line", "One & one.\nTwo."));

        assertEquals(
                "One &amp; one.<br>Two.",
                Merge.merge("", "{{personal.line}}", two).html());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            Dear {{contact.nick}}, = {{contact.nick}}
            Dear {{contact.name = {{contact.name
            Dear {{ | there}}, = {{ | there}}
            Dear {{contact.{{name}} = {{contact.
            Dear {{custom.}} = {{custom.}}
            """)
    void wrongFieldIsRefusedWithItsPlace(String template, String place) {
        TradewindException refusal = assertThrows(TradewindException.class, () -> MergeText.parse(template));

        assertEquals(Failure.TEMPLATE_UNREADABLE, refusal.failure());
        assertEquals(place, refusal.details()[0]);
        MergeText.Problem problem = MergeText.read(template).error().orElseThrow();
        assertEquals(place, template.substring(problem.start(), problem.end()));
    }

    @Test
    void bracesThatCloseNothingAreRefused() {
        assertThrows(TradewindException.class, () -> MergeText.parse("contact.name}} hello"));
    }

    @Test
    void fullWidthBracesAreMentionedOnly() {
        MergeText text = MergeText.parse("你好 ｛｛contact.name｜朋友｝｝");

        assertEquals(MergeText.Wrong.FULL_WIDTH, text.problems().getFirst().wrong());
        assertEquals("朋友", text.fields().findFirst().orElseThrow().fallback());
    }

    @Provide
    Arbitrary<String> templates() {
        return Arbitraries.of(
                        "{{", "}}", "{", "}", "|", "contact.name", "company.name", " ", "｛｛", "custom.a", "x", "<p>")
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }

    @Property
    void anyTextEitherParsesOrFailsWithItsPlace(@ForAll("templates") String template) {
        MergeText text = MergeText.read(template);

        assertEquals(
                template,
                text.pieces().stream()
                        .map(piece -> template.substring(piece.start(), piece.end()))
                        .collect(Collectors.joining()));
        text.problems().forEach(problem -> {
            assertTrue(problem.start() < problem.end() && problem.end() <= template.length());
            assertTrue(template.startsWith(problem.text(), problem.start()));
        });
        if (text.error().isPresent()) {
            assertThrows(TradewindException.class, () -> MergeText.parse(template));
        } else {
            assertEquals(text, MergeText.parse(template));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            a{{#company.name}} of {{company.name}}{{/company.name}}b = a of Weber Küchen GmbHb
            a{{^company.name}} without{{/company.name}}b = ab
            a{{#contact.address}}{{#custom.none}}inner{{/custom.none}}outer{{/contact.address}}b = aouterb
            a{{^custom.none}}none{{/custom.none}}b = anoneb
            a{{ # company.name }}x{{ / Company.Name }}b = axb
            ｛｛#company.name｝｝x｛｛/company.name｝｝ = x
            """)
    void conditionKeepsItsWordsWhereItHolds(String template, String expected) {
        assertEquals(expected, body(template).html());
        assertEquals(List.of(), body(template).unresolved());
        assertEquals(
                List.of(),
                MergeText.parse(template.replace('｛', '{').replace('｝', '}')).problems());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            a{{#company.name}}b = NOT_ENDED
            a{{/company.name}}b = NOT_BEGUN
            {{#company.name}}{{#contact.name}}{{/company.name}}{{/contact.name}} = NOT_BEGUN
            {{#nothing.known}}x{{/nothing.known}} = UNKNOWN
            """)
    void conditionThatDoesNotCloseIsNamedAtItsPlace(String template, MergeText.Wrong wrong) {
        MergeText.Problem problem = MergeText.read(template).error().orElseThrow();

        assertTrue(MergeText.read(template).problems().stream().anyMatch(one -> one.wrong() == wrong));
        assertTrue(template.startsWith(problem.text(), problem.start()));
        assertFalse(body(template).unresolved().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | US | November 24, 2026
            en | GB | 24 November 2026
            de | DE | 24. November 2026
            zh | CN | 2026年11月24日
            es | MX | 24 de noviembre de 2026
            """)
    void datesAreWrittenAsTheRecipientWritesThem(String language, String country, String expected) {
        app.tradewind.contact.Contact there = new app.tradewind.contact.ContactEdit(
                        ContactSamples.anna(), java.time.Instant.EPOCH)
                .set(app.tradewind.contact.Field.COUNTRY, country)
                .set("custom.Visit", "2026-11-24")
                .done();
        MergeValues values = MergeValues.of(
                there, ContactSamples.LIN, "", Locale.of(language), java.time.Instant.parse("2026-11-24T12:00:00Z"));

        assertEquals(expected, Merge.merge("{{today}}", "", values).subject());
        assertEquals(expected, Merge.merge("{{custom.visit}}", "", values).subject());
    }

    @Property(tries = 300)
    void noValueChangesAHeaderBreaksTheHtmlOrLeavesATag(@ForAll String value) {
        Map<String, String> all = new java.util.HashMap<>();
        MergeField.NAMES.forEach(name -> all.put(name, value));
        all.put("custom.own", value);
        String html = MergeField.NAMES.stream()
                        .map(name -> "<p>{{#" + name + "}}<b>{{" + name + "}}</b>{{/" + name + "}}</p>")
                        .collect(Collectors.joining())
                + "<ul><li>{{custom.own | none}}</li></ul>";

        Merged merged = Merge.merge("{{contact.name |}} {{custom.own |}}", html, new MergeValues(all));
        org.jsoup.nodes.Document read = org.jsoup.Jsoup.parseBodyFragment(merged.html());

        assertEquals(
                1,
                merged.subject().lines().count() == 0
                        ? 1
                        : merged.subject().lines().count());
        assertEquals(MergeField.NAMES.size(), read.body().select("> p").size(), "a value became markup");
        assertEquals(List.of(), merged.unresolved());
        assertEquals(
                List.of(),
                read.body().select("*").stream()
                        .map(org.jsoup.nodes.Element::normalName)
                        .filter(name ->
                                !List.of("body", "p", "b", "ul", "li", "br").contains(name))
                        .toList());
    }

    @Property
    void insertedValueIsAlwaysEscaped(@ForAll String value) {
        MergeValues values = new MergeValues(Map.of("company.name", value, "personal.line", value));

        Merged merged = Merge.merge("{{company.name |}}", "{{company.name |}}{{personal.line |}}", values);

        assertFalse(merged.html().replace("<br>", "").matches("(?s).*[<>\"'].*"));
        assertFalse(merged.subject().matches("(?s).*[\\p{Cc}\\u2028\\u2029].*"));
    }
}
