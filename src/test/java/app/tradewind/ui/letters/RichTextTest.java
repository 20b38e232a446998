package app.tradewind.ui.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.letter.HtmlText;
import app.tradewind.letter.MergeValues;
import app.tradewind.letter.StarterTemplates;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Dear {{contact.givenName | there}},</p><p>We make <b>hinges</b> and <i>dampers</i>.</p>",
                "<p>one<br>two</p><ul><li>three</li><li>four</li></ul><p>five</p>",
                "<ol><li>first</li><li>second</li></ol>",
                "<p>See <a href=\"https://hinges.example\">our <b>page</b></a> &amp; write.</p>",
                "<p><u>{{company.name}}</u></p>",
                "<p>You wrote:</p><blockquote><p>Two samples<br>by May</p></blockquote><p>Yes.</p>",
                "<p>Look: <img src=\"cid:picture.1\" alt=\"a hinge\" width=\"200\"></p>",
                "<p><img src=\"cid:picture.1\" alt=\"\"></p><p>below</p>"
            })
    void whatIsReadIsWrittenAsItWas(String html) {
        assertEquals(
                HtmlText.toPlain(html), HtmlText.toPlain(RichText.ofHtml(html).html()));
        assertEquals(
                RichText.ofHtml(html).lines(),
                RichText.ofHtml(RichText.ofHtml(html).html()).lines());
    }

    @Test
    void quotationsAndPicturesAreWrittenAsTheyWere() {
        String html = "<p>You wrote:</p><blockquote><p>Two samples<br>by May</p></blockquote>"
                + "<p><img src=\"cid:picture.1\" alt=\"a hinge\" width=\"200\"></p>";

        assertEquals(html, RichText.ofHtml(html).html());
    }

    @Test
    void everyStarterTemplateComesThroughUnharmed() {
        StarterTemplates.all()
                .forEach(template -> assertEquals(
                        HtmlText.toPlain(template.html()).replace("|}}", "| }}"),
                        HtmlText.toPlain(RichText.ofHtml(template.html()).html()),
                        template.name()));
    }

    @Property(tries = 300)
    void anyTextSurvivesTheWayThroughTheComposer(@ForAll @StringLength(max = 80) String typed) {
        String html = HtmlText.ofPlain(typed);
        RichText once = RichText.ofHtml(html);

        assertEquals(once.html(), RichText.ofHtml(once.html()).html());
    }

    @Test
    void fieldsWithAValueAreFilledAndHighlighted() {
        RichText filled =
                RichText.ofLine("Hinges for {{company.name}}").filled(new MergeValues(Map.of("company.name", "Pine")));

        assertEquals("Hinges for Pine", filled.written());
        assertTrue(filled.lines().getFirst().pieces().getLast().look().filled());
    }

    @Test
    void aFieldWithoutValueOrFallbackStaysAChip() {
        RichText filled = RichText.ofLine("For {{company.name}}").filled(new MergeValues(Map.of()));

        assertEquals("For {{company.name}}", filled.written());
    }

    @Test
    void aParagraphThatAFieldLeftEmptyGoesWithItsGap() {
        RichText filled =
                RichText.ofHtml("<p>a</p><p>{{personal.line | }}</p><p>b</p>").filled(new MergeValues(Map.of()));

        assertEquals("a\n\nb", filled.written());
    }
}
