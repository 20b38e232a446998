package app.tradewind.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            <p onclick="x()">Hi<script>alert(1)</script></p> ~ <p>Hi</p>
            <a href="javascript:x()">go</a> ~ <a>go</a>
            <a href="mailto:lin@hinges.example" target="_blank">mail</a> ~ <a href="mailto:lin@hinges.example">mail</a>
            <span style="color:red">red</span> <b>bold</b><img src="http://x.example/p.gif"> ~ red <b>bold</b>
            <div>one</div><div><div>two</div></div> ~ <p>one</p><p>two</p>
            <h2>Head</h2><p>{{contact.givenName | there}}</p> ~ <p>Head</p><p>{{contact.givenName | there}}</p>
            <ul><li>a</li></ul><blockquote>q</blockquote> ~ <ul><li>a</li></ul><blockquote>q</blockquote>
            """)
    void cleaningKeepsTheLittleHtmlOfALetter(String dirty, String clean) {
        assertEquals(clean, HtmlText.clean(dirty));
    }

    @Property
    void cleaningWhatIsCleanChangesNothing(@ForAll String text) {
        String clean = HtmlText.clean(text);

        assertEquals(clean, HtmlText.clean(clean));
    }

    @Test
    void plainTextBecomesParagraphsListsAndLinks() {
        String text = """
                Dear {{contact.givenName | there}},

                see https://hinges.example/soft?a=1&b=2.
                Second line <b>.

                - one
                - two
                """;

        assertEquals(
                "<p>Dear {{contact.givenName | there}},</p>"
                        + "<p>see <a href=\"https://hinges.example/soft?a=1&amp;b=2\">https://hinges.example/soft?a=1&amp;b=2</a>.<br>"
                        + "Second line &lt;b&gt;.</p><ul><li>one</li><li>two</li></ul>",
                HtmlText.ofPlain(text));
    }

    @Test
    void htmlBecomesReadableText() {
        String html =
                "<p>Dear Anna,</p>\n<p>two  <b>points</b>:<br>now</p><ul><li>one</li><li>two <a href=\"https://a.example/\">here</a>"
                        + "</li></ul><ol><li>x</li></ol><blockquote><p>old</p><p>words</p></blockquote>"
                        + "<p><a href=\"https://a.example\">a.example</a>&nbsp;</p>";

        assertEquals("""
                Dear Anna,

                two points:
                now

                - one
                - two here (https://a.example/)

                1. x

                > old
                >
                > words

                a.example""", HtmlText.toPlain(html));
    }

    @Test
    void plainTextComesBackAsItWas() {
        String text = "Dear Anna,\n\nfirst line\nsecond line\n\n- one\n- two\n\nLin";

        assertEquals(text, HtmlText.toPlain(HtmlText.ofPlain(text)));
    }

    @Property
    void noLineOfTheTextEndsInASpace(@ForAll String text) {
        assertFalse(HtmlText.toPlain(HtmlText.ofPlain(text)).lines().anyMatch(line -> line.endsWith(" ")));
    }
}
