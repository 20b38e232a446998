package app.tradewind.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tradewind.contact.BasisKind;
import app.tradewind.contact.Channel;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.FollowUpRepository;
import app.tradewind.contact.SourceType;
import app.tradewind.store.Database;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportOccasionTest {

    @TempDir
    private Path folder;

    private int imported(String... options) throws Exception {
        Path file = Files.writeString(
                folder.resolve("cards.csv"),
                "Name,Email,Country\nKen Sato,ken@satovalves.co.jp,Japan\nEva Klein,eva@kleinpumpen.de,Germany\n");
        String[] arguments = new String[options.length + 5];
        List<String> first =
                List.of("import", "--book", folder.resolve("book.tradewind").toString(), "--plain");
        first.toArray(arguments);
        System.arraycopy(options, 0, arguments, first.size(), options.length);
        arguments[arguments.length - 1] = file.toString();
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return Cli.run(nowhere, nowhere, arguments);
    }

    @Test
    void fairWithItsBoothDateAndProductsStandsInEveryContact() throws Exception {
        int status = imported(
                "--channel=fair",
                "--occasion=Canton Fair 2025",
                "--occasion-date=2025-10-19",
                "--booth=7.1F12",
                "--interest=valves",
                "--interest=taps",
                "--source=card");

        assertEquals(0, status);
        try (Database database = Database.open(folder.resolve("book.tradewind"), null)) {
            ContactRepository contacts = new ContactRepository(database);
            List<Contact> all = contacts.findAll(database.ids("SELECT id FROM contact ORDER BY id"));
            Contact ken = all.getFirst();
            assertEquals(Channel.FAIR, ken.origin().channel());
            assertEquals("booth 7.1F12", ken.origin().detail());
            assertEquals(List.of("valves", "taps"), ken.interests());
            assertEquals(SourceType.CARD, ken.addresses().getFirst().source().type());
            assertEquals(BasisKind.CARD, ken.basis().kind(), "Japan lets a card count");
            assertEquals(null, all.getLast().basis(), "Germany does not");
            assertEquals(1, new FollowUpRepository(database).open(ken.id()).size());
        }
    }

    @Test
    void picturesOfAFolderStayWithTheContacts() throws Exception {
        Path cards = Files.createDirectory(folder.resolve("cards"));
        ImageIO.write(
                new BufferedImage(9, 5, BufferedImage.TYPE_INT_RGB),
                "png",
                cards.resolve("Ken Sato.png").toFile());

        assertEquals(0, imported("--pictures=" + cards));

        try (Database database = Database.open(folder.resolve("book.tradewind"), null)) {
            assertEquals(1, database.count("SELECT count(*) FROM picture WHERE kind = 'CARD'"));
        }
    }

    @Test
    void dateThatIsNoneIsWrongUsage() throws Exception {
        assertEquals(2, imported("--occasion=Canton Fair", "--occasion-date=yesterday"));
    }
}
