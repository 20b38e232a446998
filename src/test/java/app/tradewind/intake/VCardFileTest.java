package app.tradewind.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Cards as phones and programs write them, and worse.
class VCardFileTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir
    Path folder;

    @Test
    void partsOfACardFillTheFields() throws IOException {
        Map<String, List<String>> card = only("""
                BEGIN:VCARD
                VERSION:3.0
                N:Schmidt;Anna;Maria;Dr.;
                FN:Dr. Anna Maria Schmidt
                ORG:Möbel & Söhne GmbH;Einkauf
                TITLE:Purchasing Manager
                ROLE:Buyer
                EMAIL;TYPE=HOME:anna@home.example
                EMAIL;TYPE=WORK,PREF:anna@moebel.example
                TEL;TYPE=WORK,VOICE:+49 30 901820
                TEL;TYPE=CELL:+49 171 1234567
                TEL;TYPE=WORK,FAX:+49 30 901821
                TEL;TYPE=PAGER:12345
                ADR;TYPE=HOME:;;Heimweg 1;Potsdam;;14467;Germany
                ADR;TYPE=WORK:;2. Stock;Hafenstr. 8\\, Hof;Berlin;BE;10115;Germany
                URL:https://www.linkedin.com/in/anna
                URL:www.moebel.example
                X-SOCIALPROFILE;type=twitter:https://twitter.example/anna
                IMPP:skype:anna.schmidt
                NOTE:met at booth 7\\, wants 2 pallets\\nsoon
                CATEGORIES:VIP,Canton Fair
                TZ:Europe/Berlin
                END:VCARD
                """);

        assertEquals(List.of("Dr. Anna Maria Schmidt"), card.get("name"));
        assertEquals(List.of("Anna"), card.get("givenName"));
        assertEquals(List.of("Schmidt"), card.get("familyName"));
        assertEquals(List.of("Möbel & Söhne GmbH"), card.get("company"));
        assertEquals(List.of("Einkauf"), card.get("custom.department"));
        assertEquals(List.of("Purchasing Manager"), card.get("title"));
        assertEquals(List.of("Buyer"), card.get("custom.role"));
        assertEquals(List.of("anna@moebel.example", "anna@home.example"), card.get("address"));
        assertEquals(List.of("+49 30 901820"), card.get("phone"));
        assertEquals(List.of("+49 171 1234567"), card.get("mobile"));
        assertEquals(List.of("+49 30 901821"), card.get("fax"));
        assertEquals(List.of("2. Stock, Hafenstr. 8, Hof, 10115"), card.get("postalAddress"));
        assertEquals(List.of("Berlin"), card.get("city"));
        assertEquals(List.of("Germany"), card.get("country"));
        assertEquals(List.of("www.moebel.example"), card.get("website"));
        assertEquals(
                List.of("https://www.linkedin.com/in/anna", "skype:anna.schmidt", "https://twitter.example/anna"),
                card.get("social"));
        assertEquals(List.of("met at booth 7, wants 2 pallets\nsoon"), card.get("note"));
        assertEquals(List.of("VIP", "Canton Fair"), card.get("tags"));
        assertEquals(List.of("Europe/Berlin"), card.get("timeZone"));
    }

    @Test
    void quotedPrintableIsJoinedOverItsOwnBreaks() throws IOException {
        Map<String, List<String>> card = only("""
                BEGIN:VCARD
                VERSION:2.1
                N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E9=99=88;=E4=
                =BC=9F
                NOTE;ENCODING=QUOTED-PRINTABLE:Caf=C3=A9=0D=0A=
                two
                TEL;CELL:123456
                END:VCARD
                """);

        assertEquals(List.of("陈"), card.get("familyName"));
        assertEquals(List.of("伟"), card.get("givenName"));
        assertEquals(List.of("Café\ntwo"), card.get("note"));
        assertEquals(List.of("123456"), card.get("mobile"));
    }

    @Test
    void lineFoldedWithinACharacterIsWhole() throws IOException {
        byte[] text = "FN:陈伟".getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream card = new ByteArrayOutputStream();
        card.writeBytes("BEGIN:VCARD\r\nVERSION:3.0\r\n".getBytes(StandardCharsets.UTF_8));
        card.write(text, 0, 5);
        card.writeBytes("\r\n ".getBytes(StandardCharsets.UTF_8));
        card.write(text, 5, text.length - 5);
        card.writeBytes("\r\nEND:VCARD\r\n".getBytes(StandardCharsets.UTF_8));

        assertEquals(List.of("陈伟"), records(card.toByteArray()).getFirst().get("name"));
    }

    @Test
    void charactersAreFoundCardByCard() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(card("FN:联系人陈伟", "ORG:宁波进出口有限公司").getBytes(GB18030));
        file.writeBytes(card("FN:陈伟", "ORG:宁波").getBytes(StandardCharsets.UTF_8));
        file.writeBytes(card("FN;CHARSET=windows-1251:Иван", "ORG:Заря").getBytes(Charset.forName("windows-1251")));

        List<Map<String, List<String>>> records = records(file.toByteArray());

        assertEquals(List.of("宁波进出口有限公司"), records.get(0).get("company"));
        assertEquals(List.of("陈伟"), records.get(1).get("name"));
        assertEquals(List.of("Иван"), records.get(2).get("name"));
        assertEquals(List.of("Заря"), records.get(2).get("company"));
    }

    @Test
    void quotedPrintableWithoutACharacterSetIsFoundToo() throws IOException {
        StringBuilder quoted = new StringBuilder();
        for (byte b : "宁波进出口有限公司".getBytes(GB18030)) {
            quoted.append(String.format("=%02X", b));
        }
        Map<String, List<String>> card = only(card("FN:Li", "ORG;ENCODING=QUOTED-PRINTABLE:" + quoted));

        assertEquals(List.of("宁波进出口有限公司"), card.get("company"));
    }

    @Test
    void croppedNestedAndPicturedCardsAreKeptApart() throws IOException {
        List<Map<String, List<String>>> records = records("""
                BEGIN:VCARD
                VERSION:2.1
                FN:Cropped
                EMAIL:cropped@a.example
                BEGIN:VCARD
                VERSION:2.1
                FN:Boss
                PHOTO;ENCODING=BASE64;JPEG:
                  /9j/4AAQSkZJRgABAQAAAQABAAD
                badlyFoldedBase64Line==

                AGENT:
                BEGIN:VCARD
                VERSION:2.1
                FN:Assistant
                END:VCARD
                EMAIL:boss@a.example
                END:VCARD
                BEGIN:VCARD
                VERSION:4.0
                KIND:group
                FN:All of them
                END:VCARD
                BEGIN:VCARD
                VERSION:3.0
                FN:Last
                """.getBytes(StandardCharsets.UTF_8));

        assertEquals(
                List.of("Cropped", "Assistant", "Boss", "", "Last"),
                records.stream()
                        .map(card -> String.join("", card.getOrDefault("name", List.of())))
                        .toList());
        assertEquals(List.of("boss@a.example"), records.get(2).get("address"));
    }

    @Test
    void appleNamesKindsInLabelsAndFirmsByAFlag() throws IOException {
        Map<String, List<String>> card = only("""
                BEGIN:VCARD
                VERSION:3.0
                N:;;;;
                FN:Pumps Ltd
                ORG:Pumps Ltd;
                item1.TEL:+44 20 7946 0000
                item1.X-ABLabel:_$!<HomeFAX>!$_
                item2.EMAIL;type=INTERNET:mailto:office@pumps.example
                X-ABShowAs:COMPANY
                END:VCARD
                """);

        assertEquals(List.of("Pumps Ltd"), card.get("company"));
        assertEquals(List.of("+44 20 7946 0000"), card.get("fax"));
        assertEquals(List.of("office@pumps.example"), card.get("address"));
        assertTrue(!card.containsKey("name"));
    }

    @Test
    void theRowsAreTheCardsByTheirNumber() throws IOException {
        Path file = folder.resolve("two.vcf");
        Files.writeString(
                file,
                card("FN:Anna", "EMAIL:a@x.example") + card("FN:Bo", "EMAIL:b@x.example", "EMAIL:b2@x.example"),
                StandardCharsets.UTF_16);

        try (IntakeBook book = new IntakeBook(folder)) {
            IntakeFile opened = book.intake.open(file, null);
            ImportReport report = book.run(file, Policy.CREATE);

            assertEquals(FileFormat.VCARD, opened.format());
            assertEquals(2, report.counts().created());
            assertEquals(2, opened.preview().getLast().number());
            assertEquals(2, book.all().getLast().addresses().size());
            book.intake.undo(report.run());
            assertEquals(List.of(), book.all());
        }
    }

    @Property(tries = 2000)
    void damagedCardsNeverBreakTheReader(
            @ForAll @IntRange(max = 400) int at, @ForAll @StringLength(max = 12) String put) throws IOException {
        String card = card(
                        "N;CHARSET=GBK;ENCODING=QUOTED-PRINTABLE:=C3=F7=\r\n;a",
                        "PHOTO;BASE64:x\r\n y\r\n",
                        "TEL;FAX:1",
                        "FN:x")
                .repeat(2);
        String damaged = card.substring(0, Math.min(at, card.length()))
                + put
                + card.substring(Math.min(at + put.length(), card.length()));

        records(damaged.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, List<String>> only(String text) throws IOException {
        List<Map<String, List<String>>> records = records(text.getBytes(StandardCharsets.UTF_8));
        assertEquals(1, records.size());
        return records.getFirst();
    }

    private static String card(String... lines) {
        return "BEGIN:VCARD\r\nVERSION:2.1\r\n" + String.join("\r\n", lines) + "\r\nEND:VCARD\r\n";
    }

    private static List<Map<String, List<String>>> records(byte[] bytes) throws IOException {
        List<Map<String, List<String>>> records = new ArrayList<>();
        VCardFile.ofBytes(bytes).read(records::add);
        return records;
    }
}
