package app.tradewind.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.failure.TradewindException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/// Files of cards, entries, objects and messages, cut and changed byte by byte.
class DamagedRecordsTest {

    private static final int EACH = 600;
    private static final List<String> WHOLE = List.of("""
            BEGIN:VCARD
            VERSION:2.1
            N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E9=99=88;=E4=
            =BC=9F
            item1.TEL;CELL;PREF:+49 30 901820
            ADR;WORK:;;Hafenstr. 8;Berlin;;10115;Germany
            PHOTO;BASE64:
              /9j/4AAQSkZJRg
            END:VCARD
            """, """
            version: 1

            dn: cn=Anna,o=x
            objectclass: person
            cn: Anna Schmidt
            o:: TcO2YmVsIEdtYkg=
            mail: anna@moebel.example
            description: folded
              here
            """, """
            [{"name": "Anna", "company": {"name": "Möbel", "tags": ["a", 1, null, true]}},
             {"email": "a@x.example", "score": 1.5e3}]
            """, """
            From: =?UTF-8?B?6ZmI5Lyf?= <chen@firm.example>
            Date: Mon, 20 Oct 2025 23:30:00 +0800
            Content-Type: multipart/mixed; boundary="b"

            --b
            Content-Type: text/html; charset=gb2312
            Content-Transfer-Encoding: quoted-printable

            <p>=C4=E3=BA=C3<br>Tel: +86 574 8888 8888</p>
            --b
            Content-Type: text/x-vcard
            Content-Transfer-Encoding: base64

            QkVHSU46VkNBUkQNCkZOOkJvDQpFTkQ6VkNBUkQNCg==
            --b--
            """);

    @TempDir
    Path folder;

    @Test
    void damagedFilesAreReadAsFarAsTheyGoOrRefusedInOurWords(TestReporter reporter) throws IOException {
        Random random = new Random(20_260_301);
        Path file = folder.resolve("damaged");
        int read = 0;
        int refused = 0;
        for (String whole : WHOLE) {
            for (int i = 0; i < EACH; i++) {
                Files.write(file, damaged(whole.getBytes(StandardCharsets.UTF_8), random));
                try {
                    SheetReader.open(file, null, null).read(0, row -> true);
                    read++;
                } catch (TradewindException said) {
                    refused++;
                }
            }
        }
        reporter.publishEntry("damaged", read + " read, " + refused + " refused");
        assertEquals(WHOLE.size() * EACH, read + refused);
    }

    /// Three bytes changed, a piece doubled, or the end cut off.
    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        for (int i = 0; i < 3; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        int at = random.nextInt(bytes.length);
        if (random.nextInt(4) == 0) {
            return Arrays.copyOf(bytes, 1 + at);
        }
        byte[] longer = Arrays.copyOf(bytes, bytes.length + at);
        System.arraycopy(bytes, 0, longer, bytes.length, at);
        return random.nextBoolean() ? longer : bytes;
    }

    @Test
    void oneRecordThatWouldFillTheMemoryIsRefused() throws IOException {
        Path file = folder.resolve("huge.json");
        Files.writeString(file, "[{\"note\": \"" + "x".repeat(9 << 20) + "\"}]");

        String said = "";
        try {
            SheetReader.open(file, null, null);
        } catch (TradewindException refused) {
            said = refused.failure().name();
        }

        assertTrue(said.startsWith("FILE_"), said);
    }
}
