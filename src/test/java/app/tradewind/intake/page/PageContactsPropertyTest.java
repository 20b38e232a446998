package app.tradewind.intake.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;

class PageContactsPropertyTest {

    /// Far above what is needed, for the machine may be busy: what hangs takes minutes.
    private static final Duration SOON = Duration.ofSeconds(20);

    private final PageContacts reader = new PageContacts();

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.of(
                        "anna@nord.example",
                        "Anna Schmidt",
                        "@",
                        " at ",
                        " dot ",
                        "[at]",
                        "(dot)",
                        "<",
                        ">",
                        "\"",
                        "'",
                        ":",
                        "：",
                        "Tel.",
                        "+49 40 123456",
                        "0",
                        "\n",
                        "\n\n",
                        "\t",
                        " | ",
                        "<p>",
                        "</p>",
                        "<div>",
                        "<table><tr><td>",
                        "<a href='mailto:x@y.example?subject=a@b.example'>",
                        "</a>",
                        "<script>document.write('a'+'@'+'b.example')",
                        "</script>",
                        "<span style='unicode-bidi:bidi-override;direction:rtl'>",
                        "Einkauf",
                        "采购经理",
                        "张伟",
                        "联系人：",
                        "メール",
                        "〒650-0001",
                        "العنوان",
                        "&#64;",
                        "&",
                        "%",
                        "data-cfemail",
                        "GmbH",
                        "20457 Hamburg",
                        "--",
                        "www.nord.example",
                        "{\"@type\":\"Person\"",
                        "<script type='application/ld+json'>",
                        "\u0000",
                        "\ud83d",
                        "＠",
                        "…",
                        "-",
                        ".",
                        ",")
                .list()
                .ofMaxSize(60)
                .map(pieces -> String.join("", pieces));
    }

    @Property(tries = 400)
    void noPageAndNoTextIsTooOdd(@ForAll("scraps") String text) {
        assertNotNull(reader.ofText(text));
        assertNotNull(reader.ofPage(Jsoup.parse(text), text));
    }

    @Property(tries = 300)
    void anyTextIsRead(@ForAll String text) {
        assertNotNull(reader.ofText(text));
        assertNotNull(Scripts.texts("document.write(" + text));
        assertNotNull(Obfuscation.plain(text));
    }

    @Property(tries = 300)
    void everyContactIsSomebody(@ForAll("scraps") String text) {
        for (FoundContact contact : reader.ofText(text).contacts()) {
            assertTrue(contact.has(Part.ADDRESS) || contact.has(Part.NAME) || contact.has(Part.COMPANY), text);
        }
    }

    @Property(tries = 200)
    void mutatedArchiveEndsInAPageOrAnIoException(@ForAll Random random) {
        byte[] bytes =
                ("From: <Saved>\r\nSnapshot-Content-Location: https://nord.example/\r\nDate: Tue, 3 Mar 2026 10:00:00 -0000\r\n"
                                + "Content-Type: multipart/related; type=\"text/html\"; boundary=\"b1\"\r\n\r\n\r\n--b1\r\nContent-Type: text/html\r\n"
                                + "Content-Transfer-Encoding: quoted-printable\r\n\r\n<p>anna=40nord.example=\r\n</p>\r\n--b1--\r\n")
                        .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 8; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        try {
            assertNotNull(SavedArchive.read(bytes).html());
        } catch (IOException said) {
            assertNotNull(said.getMessage());
        }
    }

    @Example
    void hostileLinesCostNoMoreThanTheirLength() {
        for (String piece : List.of(
                "a",
                "@",
                "a@",
                "a@b.",
                "a.",
                " at ",
                "a at b dot ",
                "(at)",
                "(",
                " ",
                "-",
                "+4",
                "1 ",
                "0-",
                "<a ",
                "<div>",
                "&#64;",
                "：",
                "张",
                "Anna Schmidt ",
                "Anna, ",
                "Tel: ",
                "12345 A",
                "©",
                "'+'",
                "GmbH ",
                "|",
                "a@b.example ",
                "[at] ",
                "</",
                "\n",
                "{[",
                "no unsolicited ",
                "Aa ",
                "A. ",
                "A-",
                "www.",
                "A, ",
                "unsolicited ")) {
            String text = piece.repeat(300_000 / piece.length());
            assertTimeout(SOON, () -> reader.ofText(text), piece);
            assertTimeout(SOON, () -> reader.ofPage(Jsoup.parse("<p>" + text), ""), piece);
            assertTimeout(SOON, () -> Scripts.texts("document.write" + text.substring(0, 7000)), piece);
        }
    }

    @Example
    void deepPageIsReadToItsEnd() {
        String page = "<div>".repeat(20_000) + "anna@nord.example" + "</div>".repeat(20_000);

        assertEquals(1, reader.ofPage(Jsoup.parse(page), "").contacts().size());
    }

    /// Time of the processor, for the machine may be busy with something else.
    @Example
    void pageOfAMegabyteIsReadSoon() {
        StringBuilder page = new StringBuilder("<html><body><ul>");
        for (int i = 0; page.length() < 1_000_000; i++) {
            page.append("<li class='member member-large'><h3>Anna Schmidt</h3><p>Head of Purchasing, team ")
                    .append(i)
                    .append("</p><p>Tel. +49 40 30051")
                    .append(100 + i % 900)
                    .append("</p><p><a href='mailto:anna")
                    .append(i)
                    .append("@nord.example'>write</a></p><p>")
                    .append("She buys tools and fasteners for our shops in the north. ".repeat(20))
                    .append("</p></li>");
        }
        String text = page.append("</ul></body></html>").toString();
        reader.ofPage(Jsoup.parse(text), "");
        ThreadMXBean time = ManagementFactory.getThreadMXBean();
        long begin = time.getCurrentThreadCpuTime();

        int found = reader.ofPage(Jsoup.parse(text), "").contacts().size();

        long millis = (time.getCurrentThreadCpuTime() - begin) / 1_000_000;
        assertTrue(found > 700, "only " + found);
        assertTrue(millis < 3000, millis + " ms");
    }
}
