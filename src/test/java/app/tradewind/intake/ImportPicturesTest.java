package app.tradewind.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.tradewind.contact.Contact;
import app.tradewind.contact.Picture;
import app.tradewind.contact.PictureFile;
import app.tradewind.contact.PictureKind;
import app.tradewind.contact.PictureRepository;
import app.tradewind.failure.TradewindException;
import app.tradewind.work.Progress;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pictures of address cards and of a folder stay with the contacts that rows become, and go when the import is
/// taken back.
class ImportPicturesTest {

    private static final Pattern PHOTO = Pattern.compile(
            "(?im)^(?:\\w+\\.)?(?:PHOTO|LOGO)(?:[^:\\n]*[;=](?:B|BASE64)(?:;[^:\\n]*)?:|[^:\\n]*:(?:\\s*data:|/9j/))");

    @TempDir
    Path folder;

    private IntakeBook book;
    private PictureRepository pictures;

    @BeforeEach
    void openAFreshBook() {
        book = new IntakeBook(folder);
        pictures = new PictureRepository(book.database);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void photoInsideACardStaysWithItsContact() throws IOException {
        byte[] face = picture("jpg", 40);
        Path cards = book.text(
                "cards.vcf",
                StandardCharsets.UTF_8,
                "BEGIN:VCARD\nVERSION:3.0\nFN:Anna Meier\nEMAIL:anna@hinge.example\nPHOTO;ENCODING=b;TYPE=JPEG:"
                        + folded(face) + "\nTEL:+49 30 901820\nEND:VCARD",
                "BEGIN:VCARD\nVERSION:3.0\nFN:Ken Sato\nEMAIL:ken@kanto.example\nEND:VCARD");

        ImportPlan plan = book.plan(cards, Policy.MERGE);
        ImportReport report = book.intake.run(plan, Progress.none());

        assertEquals(1, plan.noted().get(Reason.Code.PICTURE_KEPT));
        assertEquals(1, report.noted().get(Reason.Code.PICTURE_KEPT));
        assertEquals(List.of(PictureKind.PHOTO), kinds("Anna Meier"));
        assertEquals(List.of(), kinds("Ken Sato"));
        assertArrayEquals(face, pictures.bytes(of("Anna Meier").getFirst()).orElseThrow());
        assertEquals(1, contact("Anna Meier").phones().size());
    }

    @Test
    void oldAndNewWaysOfWritingAPictureAreRead() throws IOException {
        String png = Base64.getEncoder().encodeToString(picture("png", 12));
        Path cards = book.text(
                "cards.vcf",
                StandardCharsets.UTF_8,
                "BEGIN:VCARD\nVERSION:2.1\nN:Old;Olga\nPHOTO;PNG;BASE64:\n " + png + "\n\nTEL:+49 30 901821\nEND:VCARD",
                "BEGIN:VCARD\nVERSION:4.0\nFN:Nina New\nitem1.PHOTO:data:image/png;base64," + png + "\nEND:VCARD",
                "BEGIN:VCARD\nVERSION:4.0\nFN:Uri Elsewhere\nPHOTO:https://faces.example/uri.png\nEND:VCARD",
                "BEGIN:VCARD\nVERSION:3.0\nFN:Lena Logo\nLOGO;ENCODING=b:" + png + "\nEND:VCARD",
                "BEGIN:VCARD\nVERSION:3.0\nFN:Bo Both\nLOGO;ENCODING=b:" + png + "\nPHOTO;ENCODING=b:" + png
                        + "\nEND:VCARD",
                "BEGIN:VCARD\nVERSION:3.0\nFN:No Picture\nPHOTO;ENCODING=b:bm90IGEgcGljdHVyZQ==\nEND:VCARD");

        ImportReport report = book.run(cards, Policy.MERGE);

        assertEquals(6, report.counts().created());
        assertEquals(List.of(PictureKind.PHOTO), kinds("Olga Old"));
        assertEquals(List.of(PictureKind.PHOTO), kinds("Nina New"));
        assertEquals(List.of(), kinds("Uri Elsewhere"));
        assertEquals(List.of(PictureKind.LOGO), kinds("Lena Logo"));
        assertEquals(List.of(PictureKind.PHOTO), kinds("Bo Both"));
        assertEquals(List.of(), kinds("No Picture"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, Long.MAX_VALUE})
    void takingTheImportBackTakesItsPicturesToo(long bulkFrom) throws IOException {
        book.database.load().beginAfter(bulkFrom);
        book.run(book.text("first.vcf", StandardCharsets.UTF_8, card("Ken Sato", picture("png", 9))), Policy.MERGE);
        Path more = book.text(
                "more.vcf",
                StandardCharsets.UTF_8,
                card("Ken Sato", picture("png", 10)),
                card("Anna Meier", picture("png", 11)));

        ImportReport report = book.run(more, Policy.UPDATE);
        assertEquals(2, of("Ken Sato").size());
        book.intake.undo(report.run());

        assertEquals(
                List.of("Ken Sato"),
                book.all().stream().map(Contact::displayName).toList());
        assertEquals(1, of("Ken Sato").size());
        assertEquals(1, book.database.count("SELECT count(*) FROM evidence"));
        assertEquals(1, book.database.count("SELECT count(*) FROM picture"));
    }

    @Test
    void whoHasAFaceKeepsItUnlessTheImportOverwrites() throws IOException {
        Path first = book.text("first.vcf", StandardCharsets.UTF_8, card("Ken Sato", picture("png", 9)));
        Path second = book.text("second.vcf", StandardCharsets.UTF_8, card("Ken Sato", picture("png", 10)));

        book.run(first, Policy.MERGE);
        ImportReport again = book.run(first, Policy.UPDATE);
        ImportReport other = book.run(second, Policy.MERGE);

        assertEquals(Map.of(), again.noted());
        assertEquals(Map.of(), other.noted());
        assertEquals(1, of("Ken Sato").size());
    }

    @Test
    void picturesOfAFolderGoToTheRowsThatTheyAreCalledAfter() throws IOException {
        Path scans = Files.createDirectory(folder.resolve("scans"));
        for (String name : List.of(
                "Anna Meier.jpg",
                "meier_anna-back.png",
                "Kanto Trading 2.jpg",
                "IMG_2041.jpg",
                "Two People GmbH.jpg",
                "holiday.jpg")) {
            Files.write(scans.resolve(name), picture(name.endsWith("png") ? "png" : "jpg", name.length()));
        }
        Files.writeString(scans.resolve("anna meier.txt"), "no picture");
        Files.writeString(scans.resolve("Ole Olsen.jpg"), "broken");
        Path table = book.csv(
                "Name,Company,E-mail,Photo",
                "Anna Meier,Hinge World GmbH,anna@hinge.example,",
                "Ken Sato,\"Kanto Trading Co., Ltd.\",ken@kanto.example,",
                "Jo Lee,Two People GmbH,jo@two.example,",
                "Li Wei,Two People GmbH,li@two.example,C:\\cards\\IMG_2041.JPG",
                "Ole Olsen,Olsen AS,ole@olsen.example,");
        Occasion fair = Occasion.UNKNOWN.withPictures(scans);

        ImportPlan plan = book.plan(table, new ImportChoices(Policy.MERGE, fair));
        ImportReport report = book.intake.run(plan, Progress.none());

        assertEquals(5, plan.noted().get(Reason.Code.PICTURE_KEPT));
        assertEquals(4, report.noted().get(Reason.Code.PICTURE_KEPT));
        assertEquals(3, report.noted().get(Reason.Code.PICTURE_LEFT));
        assertEquals(
                Map.of(
                        "Anna Meier", List.of("Anna Meier.jpg", "meier_anna-back.png"),
                        "Ken Sato", List.of("Kanto Trading 2.jpg"),
                        "Li Wei", List.of("IMG_2041.jpg")),
                names());
        assertTrue(of("Anna Meier").stream().allMatch(picture -> picture.kind() == PictureKind.CARD));

        book.intake.undo(report.run());
        assertEquals(0, book.database.count("SELECT count(*) FROM evidence"));
    }

    @Test
    void sharedCardsBringTheirPictures() throws IOException {
        Path shared = Path.of("../shared/data/vcards/files");
        assumeTrue(Files.isDirectory(shared), "../shared/data/vcards is absent");
        int brought = 0;
        int holding = 0;
        try (Stream<Path> all = Files.walk(shared)) {
            for (Path card :
                    all.filter(file -> file.toString().endsWith(".vcf")).toList()) {
                String text = Files.readString(card, StandardCharsets.ISO_8859_1);
                holding += PHOTO.matcher(text).find() ? 1 : 0;
                brought += broughtBy(card) > 0 ? 1 : 0;
            }
        }
        System.getLogger("intake")
                .log(
                        System.Logger.Level.INFO,
                        "{0} of {1} shared files with pictures inside brought them",
                        brought,
                        holding);

        assertTrue(brought > 0 && brought >= holding - 3, brought + " of " + holding);
    }

    private long broughtBy(Path card) throws IOException {
        try (IntakeBook own = new IntakeBook(Files.createTempDirectory(folder, "book"))) {
            own.run(card, Policy.CREATE);
            return own.database.count("SELECT count(*) FROM picture");
        } catch (TradewindException refused) {
            return 0;
        }
    }

    private Map<String, List<String>> names() {
        Map<String, List<String>> names = new TreeMap<>();
        for (Contact contact : book.all()) {
            List<String> own = pictures.ofContact(contact.id()).stream()
                    .map(picture -> picture.evidence().name())
                    .toList();
            if (!own.isEmpty()) {
                names.put(contact.displayName(), own);
            }
        }
        return names;
    }

    private List<PictureKind> kinds(String name) {
        return of(name).stream().map(Picture::kind).toList();
    }

    private List<Picture> of(String name) {
        return pictures.ofContact(contact(name).id());
    }

    private Contact contact(String name) {
        return book.all().stream()
                .filter(contact -> contact.displayName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String card(String name, byte[] photo) {
        return "BEGIN:VCARD\nVERSION:3.0\nFN:" + name + "\nEMAIL:"
                + name.replace(' ', '.').toLowerCase(Locale.ROOT) + "@firm.example\nPHOTO;ENCODING=b:" + folded(photo)
                + "\nEND:VCARD";
    }

    private static String folded(byte[] bytes) {
        return Stream.of(Base64.getEncoder().encodeToString(bytes).split("(?<=\\G.{60})"))
                .collect(Collectors.joining("\n "));
    }

    /// A picture of its own size, so that no two are alike.
    private static byte[] picture(String format, int width) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, 8, BufferedImage.TYPE_INT_RGB), format, bytes);
        assertTrue(PictureFile.mediaType(bytes.toByteArray()).isPresent());
        return bytes.toByteArray();
    }
}
