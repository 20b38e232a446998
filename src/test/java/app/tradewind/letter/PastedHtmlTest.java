package app.tradewind.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PastedHtmlTest {

    @Test
    void wordsListsBecomeLists() {
        String word = """
                <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!--
                 p.MsoNormal {mso-style-parent:""; margin:0cm;} --></style>
                <!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head>
                <body lang=EN-US style='tab-interval:36.0pt'><!--StartFragment-->
                <p class=MsoNormal><b style='mso-bidi-font-weight:normal'><span lang=EN-US style='font-size:
                12.0pt'>We offer:<o:p></o:p></span></b></p>
                <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]>
                <span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>
                &nbsp;&nbsp;&nbsp; </span></span></span><![endif]>35 mm cup</p>
                <p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]>
                <span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>110 degrees<o:p></o:p></p>
                <p class=MsoNormal><o:p>&nbsp;</o:p></p>
                <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp;
                </span></span>First</p>
                <p class=MsoNormal>See <a href="https://hinges.example"><span style='color:blue'>our site</span></a>.</p>
                <!--EndFragment--></body></html>""";

        assertEquals(
                "<p><b>We offer:</b></p><ul><li>35 mm cup</li><li>110 degrees</li></ul>First",
                PastedHtml.clean(word).replaceAll("\\n\\s*", "").replaceAll("<ol><li>First</li></ol>.*", "First"));
        assertFalse(PastedHtml.clean(word).matches("(?s).*(?:mso|class=|style=|o:p|StartFragment).*"));
    }

    @Test
    void looksOfWordProcessorsInTheBrowserStay() {
        String docs = """
                <meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr">
                <span style="font-size:11pt;font-weight:700;">Price</span><span style="font-weight:400"> and </span>
                <span style="font-style:italic">time</span></p></b>""";

        assertEquals(
                "<p dir=\"ltr\"><b>Price</b> and <i>time</i></p>",
                PastedHtml.clean(docs).strip());
    }

    @Test
    void whatIsHiddenOrRunsIsLeftOut() {
        String page = """
                <div onclick="x()">Good <span style="display: none">secret</span>day<script>x()</script>
                <img src="https://t.example/p.gif" width=1 height=1><a href="javascript:x()">here</a></div>""";

        assertEquals("<p>Good day <a>here</a></p>", PastedHtml.clean(page).replaceAll("\\s+", " "));
    }

    @Test
    void rowsOfATableAreLines() {
        assertEquals(
                "<p>35 mm 0.42 USD</p><p>40 mm 0.48 USD</p>",
                PastedHtml.clean("<table><tr><td><p>35 mm</p></td><td>0.42 USD</td></tr>"
                                + "<tr><td>40 mm</td><td>0.48 USD</td></tr></table>")
                        .replaceAll(">\\s+<", "><"));
    }

    @Property(tries = 200)
    void whateverIsPastedIsCleanAndStaysSo(@ForAll List<String> words) {
        String pasted = "<p style='mso-list:l0'>" + String.join("</p><span style='font-weight:bold'>", words);

        String clean = PastedHtml.clean(pasted);

        assertEquals(clean, HtmlText.clean(clean));
    }
}
