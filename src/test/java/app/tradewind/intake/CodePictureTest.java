package app.tradewind.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.Contact;
import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodePictureTest {

    private static final String CARD = "BEGIN:VCARD\nVERSION:3.0\nN:陈;伟;;;\nFN:陈伟\nORG:宁波进出口有限公司\n"
            + "EMAIL:chen@firm.example\nTEL;TYPE=CELL:+86 138 0013 8000\nEND:VCARD";

    @TempDir
    Path folder;

    @Test
    void cardInACodeComesIn() throws Exception {
        Contact contact = imported(picture(600, 600, "png", "UTF-8", CARD)).getFirst();

        assertEquals("陈伟", contact.name().display());
        assertEquals("宁波进出口有限公司", contact.company().name());
        assertEquals("+8613800138000", contact.phones().getFirst().value());
    }

    @Test
    void charactersOfACodeThatNamesNoneAreFound() throws Exception {
        Contact contact = imported(picture(600, 600, "png", "GB18030", CARD)).getFirst();

        assertEquals("宁波进出口有限公司", contact.company().name());
    }

    @Test
    void severalCodesOfALargePhotoEachGiveAContact() throws Exception {
        List<Contact> contacts = imported(picture(
                4000,
                3000,
                "jpg",
                "UTF-8",
                CARD,
                "MECARD:N:Schmidt,Anna;ORG:Möbel GmbH;TEL:+49301234567;EMAIL:anna@moebel.example;;",
                "mailto:bo@lund.example"));

        assertEquals(
                List.of("anna@moebel.example", "bo@lund.example", "chen@firm.example"),
                contacts.stream()
                        .map(contact -> contact.addresses().getFirst().value())
                        .sorted()
                        .toList());
        assertTrue(
                contacts.stream().anyMatch(contact -> contact.name().display().equals("Anna Schmidt")));
    }

    @Test
    void linkNamesTheFirmByItsSite() throws Exception {
        Contact contact = imported(picture(400, 400, "gif", "UTF-8", "https://www.moebel.example/contact"))
                .getFirst();

        assertEquals("moebel.example", contact.company().name());
    }

    @Test
    void pictureWithoutACodeIsSaidToHaveNone() throws Exception {
        Path file = picture(300, 300, "png", "UTF-8");

        TradewindException refusal = assertThrows(TradewindException.class, () -> imported(file));

        assertEquals(Failure.PICTURE_WITHOUT_CODE, refusal.failure());
    }

    @Test
    void damagedPicturesAreSaidToBeSo() throws Exception {
        byte[] whole = Files.readAllBytes(picture(300, 300, "png", "UTF-8", CARD));
        Random random = new Random(1);
        for (int i = 0; i < 60; i++) {
            byte[] damaged = Arrays.copyOf(whole, 20 + random.nextInt(whole.length - 20));
            damaged[8 + random.nextInt(damaged.length - 8)] ^= (byte) (1 + random.nextInt(255));
            Path file = Files.write(folder.resolve("damaged.png"), damaged);
            try {
                imported(file);
            } catch (TradewindException refusal) {
                assertTrue(List.of(Failure.FILE_DAMAGED, Failure.FILE_INCOMPLETE, Failure.PICTURE_WITHOUT_CODE)
                        .contains(refusal.failure()));
            }
        }
    }

    private List<Contact> imported(Path file) throws IOException {
        try (IntakeBook book = new IntakeBook(Files.createTempDirectory(folder, "book"))) {
            book.run(file, Policy.CREATE);
            return book.all();
        }
    }

    /// Codes side by side on grey paper.
    private Path picture(int width, int height, String kind, String encoding, String... texts)
            throws IOException, WriterException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = image.createGraphics();
        paper.setColor(new Color(230, 228, 222));
        paper.fillRect(0, 0, width, height);
        int side = Math.min(height, width / Math.max(texts.length, 1)) - 20;
        for (int i = 0; i < texts.length; i++) {
            BitMatrix code = new QRCodeWriter()
                    .encode(
                            texts[i],
                            BarcodeFormat.QR_CODE,
                            side,
                            side,
                            Map.of(EncodeHintType.CHARACTER_SET, encoding));
            for (int x = 0; x < side; x++) {
                for (int y = 0; y < side; y++) {
                    image.setRGB(10 + i * (width / texts.length) + x, 10 + y, code.get(x, y) ? 0x202020 : 0xf8f8f8);
                }
            }
        }
        paper.dispose();
        Path file = folder.resolve("card." + kind);
        ImageIO.write(image, kind, file.toFile());
        return file;
    }
}
