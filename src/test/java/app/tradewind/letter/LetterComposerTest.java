package app.tradewind.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.Contact;
import app.tradewind.contact.PersonName;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterComposerTest {

    private static final Contact ANNA = ContactSamples.anna();

    private final LetterComposer composer =
            new LetterComposer(ContactSamples.LIN, InstantSource.fixed(Instant.parse("2026-03-03T12:00:00Z")));

    private static Template template(String language, String html) {
        return Template.fresh("T", language, TemplatePurpose.FIRST, "Hinges for {{company.name}}", html);
    }

    @Test
    void letterHasSignatureAddressAndOptOutSentence() {
        Template template =
                template("en", "<p>Dear {{contact.givenName}},</p><p>{{personal.line |}}</p><p>Hinges?</p>");

        Letter letter = composer.compose(template, ANNA, "", PrivacyNotice.LEFT_OUT);

        assertEquals("Hinges for Weber Küchen GmbH", letter.subject());
        assertEquals("""
                Dear Anna,

                Hinges?

                Lin Hua · Export Manager · Hinges Ltd
                +86 574 8765 4321 · lin@hinges.example · hinges.example
                8 Port Road, Ningbo 315000, China
                www.linkedin.com/in/linhua

                If this is not for you, reply “no” and I will not write again.""", letter.text());
        assertEquals(List.of(), letter.unresolved());
        assertEquals("anna.weber@weber.example", letter.address());
    }

    @Test
    void aLineThatWouldBeTooLongIsParted() {
        Identity wordy = Identity.NONE.completedBy(
                "Maximiliane von Hohenstein-Wackerbarth zu Sachsen", "maximiliane@hinges.example", "");

        assertEquals(
                "<p>Maximiliane von Hohenstein-Wackerbarth zu Sachsen<br>maximiliane@hinges.example</p>",
                Signature.html(wordy));
    }

    @Test
    void accountStandsInForWhatTheIdentityDoesNotSay() {
        Identity completed = Identity.NONE.completedBy("Lin Hua", "lin@hinges.example", "8 Port Road\nNingbo");

        assertEquals("<p>Lin Hua<br>lin@hinges.example<br>8 Port Road, Ningbo</p>", Signature.html(completed));
    }

    @Test
    void partsComeApartAgain() {
        Letter letter = composer.compose(template("en", "<p>Body</p>"), ANNA, "", PrivacyNotice.LEFT_OUT);

        LetterParts parts = LetterParts.of(letter.html());

        assertEquals("<p>Body</p>", parts.body());
        assertTrue(parts.closing().contains("reply “no”"));
        assertEquals(letter.html(), parts.html());
        assertEquals(letter.html(), HtmlText.clean(letter.html()));
        assertTrue(parts.withBody("<p>New</p>").html().startsWith("<p>New</p><div"));
    }

    @Test
    void privacyNoticeNamesSourceAndHolder() {
        String text = composer.compose(template("de", "<p>x</p>"), ANNA, "", PrivacyNotice.dueTo(ANNA))
                .text();

        assertTrue(text.contains("Art. 14 DSGVO"), text);
        assertTrue(text.contains("Hinges Ltd, 8 Port Road, Ningbo 315000, China"), text);
        assertTrue(text.contains("Canton Fair 2026, booth 7.1"), text);
    }

    @Test
    void missingNameBlocksTheLetterThatAsksForIt() {
        Contact nameless = ContactSamples.contact(PersonName.NONE, "Weber");

        Letter letter =
                composer.compose(template("en", "<p>{{contact.name}}</p>"), nameless, "", PrivacyNotice.LEFT_OUT);

        assertEquals(List.of("{{contact.name}}"), letter.unresolved());
    }

    @Test
    void hostileValueStaysText() {
        Contact hostile = ContactSamples.contact(PersonName.NONE, "<img src=x onerror=alert(1)>");

        Letter letter = composer.compose(
                template("en", "<p><a href=\"{{company.name}}\">{{company.name}}</a></p>"),
                hostile,
                "",
                PrivacyNotice.LEFT_OUT);

        assertFalse(letter.html().contains("<img"));
    }

    @Test
    void arabicLetterReadsFromTheRight() {
        Letter letter = composer.compose(template("ar", "<p>مرحبا</p>"), ANNA, "", PrivacyNotice.LEFT_OUT);

        assertTrue(letter.html().startsWith("<p dir=\"rtl\">"));
        assertEquals(letter.html(), HtmlText.clean(letter.html()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "es", "de", "fr", "pt", "it", "ru", "ar", "ja", "ko", "tr", "vi", "pl", "nl"})
    void everyLanguageHasItsOwnSentences(String language) {
        Closing closing = new Closing();
        Locale locale = Locale.forLanguageTag(language);

        String notice = closing.privacyNotice(locale, ANNA, ContactSamples.LIN);

        assertTrue(closing.languages().contains(language));
        assertTrue(language.equals("en") || !closing.optOut(locale).equals(closing.optOut(Locale.ENGLISH)));
        assertTrue(notice.contains("Hinges Ltd") && !notice.contains("{"), notice);
    }

    @Test
    void languageWithoutSentencesGetsTheEnglishOnes() {
        assertTrue(new Closing().optOut(Locale.of("sv")).startsWith("If this is not for you"));
        assertTrue(new Closing().optOut(Locale.forLanguageTag("zh-TW")).contains("請"));
    }
}
