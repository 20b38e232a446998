package app.tradewind.contact.rights;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.ContactOrder;
import app.tradewind.contact.ContactQuery;
import app.tradewind.contact.ContactQueryParser;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.ContactSamples;
import app.tradewind.contact.SuppressionReason;
import app.tradewind.contact.SuppressionRepository;
import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.store.Database;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasureRepositoryTest {

    @TempDir
    private Path folder;

    private Path file;
    private Path notes;
    private Database database;
    private WholePerson book;

    @BeforeEach
    void fillABook() {
        file = folder.resolve("test.tradewind");
        notes = folder.resolve("notes/erased.txt");
        database = Database.create(file, null);
        book = new WholePerson(database);
    }

    @AfterEach
    void closeIt() {
        database.close();
    }

    private ErasureRepository erasure(Database of) {
        return new ErasureRepository(of, new ContactRepository(of), new ErasureNotes(List.of(notes)));
    }

    private Erased erase() {
        Subject subject = new SubjectRepository(database).ofAddress(WholePerson.ADDRESS);
        return erasure(database).erase(subject, "request of 2026-11-01", WholePerson.NOW);
    }

    /// Whether the bytes stand in the book, its log, or any other file beside it.
    private boolean isOnDisk(String text) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path one : files.filter(Files::isRegularFile).toList()) {
                String bytes = Files.readString(one, StandardCharsets.ISO_8859_1);
                String hex = HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_8));
                if (bytes.toLowerCase().contains(text.toLowerCase()) || bytes.contains(hex)) {
                    return true;
                }
            }
            return false;
        }
    }

    @Test
    void nothingOfThePersonIsLeftInAnyTable() {
        Erased erased = erase();

        assertEquals(1, erased.contacts());
        assertEquals(1, erased.letters());
        assertEquals(1, erased.sharedFiles());
        PersonData left = new HeldRepository(database)
                .of(new Subject(List.of(book.zofia.value()), List.of(WholePerson.ADDRESS), List.of("Zofia Quixworth")));
        assertEquals(
                List.of("suppression"),
                left.tables().stream().map(PersonData.Table::name).toList());
        assertEquals(List.of(), left.files());
        assertEquals(1, left.mentions().size(), "" + left.mentions());
        assertEquals(1, erased.mentions().size());
        assertEquals("note", erased.mentions().getFirst().column());
    }

    @Test
    void bytesAreGoneFromTheFileAndItsLog() throws IOException {
        assertTrue(isOnDisk(WholePerson.ADDRESS));
        assertTrue(isOnDisk(WholePerson.SECRET + "shoe"));
        assertTrue(isOnDisk(WholePerson.SECRET + "quotation"));

        erase();

        assertFalse(isOnDisk(WholePerson.ADDRESS), "the address");
        assertFalse(isOnDisk("quixworth@"), "the address in part");
        for (String word : List.of(
                "shoe",
                "quotation",
                "tag",
                "title",
                "basis",
                "call",
                "talk",
                "card",
                "pdf",
                " own page",
                " letter",
                " subject",
                " asked",
                " note",
                " is a good")) {
            assertFalse(isOnDisk(WholePerson.SECRET + word), word);
        }
    }

    @Test
    void searchFindsNobodyAndNothingCanBeTakenBack() {
        long steps = database.count("SELECT count(*) FROM change_entry WHERE contact_id = ?", book.zofia.value());
        assertTrue(steps > 0);

        erase();

        ContactQuery query =
                new ContactQueryParser(InstantSource.fixed(WholePerson.NOW), ZoneOffset.UTC).parse("quixworth");
        // a colleague's note still says the name
        assertArrayEquals(new long[] {book.colleague.value()}, book.contacts.ids(query, ContactOrder.USUAL));
        while (book.history.lastUndoable().isPresent()) {
            book.history.undo(book.history.lastUndoable().get().id());
        }
        assertTrue(book.contacts.find(book.zofia).isEmpty());
    }

    @Test
    void onlyAKeyedHashIsKeptAndItStillCovers() {
        SuppressionRepository list = new SuppressionRepository(database);
        list.suppressAddress(WholePerson.ADDRESS, SuppressionReason.OPT_OUT, "wrote: stop, Zofia", WholePerson.NOW);

        erase();

        SuppressionRepository.Suppression kept =
                list.find(WholePerson.ADDRESS.toUpperCase()).orElseThrow();
        assertEquals("", kept.value());
        assertEquals("request of 2026-11-01", kept.proof());
        assertEquals(SuppressionReason.OPT_OUT, kept.reason());
        assertTrue(list.findErased(WholePerson.ADDRESS).isPresent());
        assertTrue(list.findErased("karl@zebulon-fittings.example").isEmpty());
    }

    @Test
    void colleagueAndCompanyStayWhole() {
        erase();

        assertEquals(
                "Zebulon Fittings",
                book.contacts.require(book.colleague).company().name());
        assertTrue(book.contacts.require(book.colleague).note().contains(MentionRepository.STRUCK));
        assertEquals(1, database.count("SELECT count(*) FROM evidence"));
        assertEquals(1, database.count("SELECT count(*) FROM mail_domain"));
    }

    @Test
    void companyGoesWithItsLastPerson() {
        erase();
        Subject karl = new SubjectRepository(database).ofContact(book.colleague);

        erasure(database).erase(karl, "", WholePerson.NOW);

        assertEquals(0, database.count("SELECT count(*) FROM company"));
        assertEquals(0, database.count("SELECT count(*) FROM mail_domain"));
        assertEquals(0, database.count("SELECT count(*) FROM evidence"));
    }

    @Test
    void mergedContactsGoTogether() {
        database.update(
                "UPDATE contact SET merged_into = ?, deleted_at = 0 WHERE id = ?",
                book.colleague.value(),
                book.zofia.value());

        Erased erased =
                erasure(database).erase(new SubjectRepository(database).ofContact(book.colleague), "", WholePerson.NOW);

        assertEquals(2, erased.contacts());
        assertEquals(2, erased.addresses());
        assertEquals(0, database.count("SELECT count(*) FROM contact"));
    }

    @Test
    void copyOfTheBookThatIsPutBackForgetsThePersonAgain() throws IOException {
        database.close();
        Path backup = Files.copy(file, folder.resolve("backup.tradewind"));
        database = Database.open(file, null);
        erase();
        database.close();
        Files.copy(backup, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        database = Database.open(file, null);
        assertTrue(new ContactRepository(database).find(book.zofia).isPresent());

        int gone = erasure(database).eraseAgain(WholePerson.NOW);

        assertEquals(1, gone);
        assertTrue(new ContactRepository(database).find(book.zofia).isEmpty());
        assertTrue(new SuppressionRepository(database)
                .findErased(WholePerson.ADDRESS)
                .isPresent());
        assertEquals(0, erasure(database).eraseAgain(WholePerson.NOW), "once is enough");
    }

    @Test
    void nobodyIsErasedWhileALetterToThemIsHandedOver() {
        database.update("UPDATE letter SET state = 'SENDING'");

        TradewindException refused = assertThrows(TradewindException.class, this::erase);

        assertEquals(Failure.LETTER_UNDER_WAY, refused.failure());
        assertTrue(book.contacts.find(book.zofia).isPresent());
        assertFalse(Files.exists(notes));
    }

    @Test
    void manyPeopleGoInOneStepAndAreStruckOutElsewhere() throws IOException {
        long[] many = java.util.stream.IntStream.range(0, 300)
                .mapToLong(i -> book.contacts
                        .add(
                                ContactSamples.contact(
                                        "name", "Numbered Person" + i, "address", "person" + i + "@many.example"),
                                WholePerson.NOW)
                        .value())
                .toArray();
        database.update(
                "UPDATE contact SET note = 'asks person7@many.example, not xperson8@many.example' WHERE id = ?",
                book.colleague.value());
        database.insert("INSERT INTO change_set (kind, label, at) VALUES ('EDIT', 'Numbered Person9 changed', 0)");

        Erased erased = erasure(database).erase(new SubjectRepository(database).ofContacts(many), "", WholePerson.NOW);

        assertEquals(300, erased.contacts());
        assertEquals(
                "asks ▇▇▇, not xperson8@many.example",
                book.contacts.require(book.colleague).note());
        assertFalse(isOnDisk("Numbered Person9"));
        assertFalse(isOnDisk(" person7@many"));
        assertTrue(new SuppressionRepository(database).covers("person299@many.example"));
    }

    @Test
    void encryptedBookStaysWholeAndEncrypted() {
        char[] passphrase = "seven grey geese".toCharArray();
        Path sealed = folder.resolve("sealed.tradewind");
        try (Database before = Database.create(sealed, passphrase)) {
            Subject zofia = new SubjectRepository(before).ofContact(new WholePerson(before).zofia);
            assertEquals(1, erasure(before).erase(zofia, "", WholePerson.NOW).contacts());
        }

        assertFalse(Database.isPlain(sealed));
        try (Database after = Database.open(sealed, passphrase)) {
            assertEquals(1, after.count("SELECT count(*) FROM contact"));
            assertTrue(new SuppressionRepository(after).covers(WholePerson.ADDRESS));
        }
    }

    @Test
    void anotherBookIsNotTouchedByTheNotes() {
        erase();
        try (Database other = Database.create(folder.resolve("other.tradewind"), null)) {
            new ContactRepository(other)
                    .add(ContactSamples.contact("name", "Z Q", "address", WholePerson.ADDRESS), WholePerson.NOW);

            assertEquals(0, erasure(other).eraseAgain(WholePerson.NOW));
            assertEquals(1, other.count("SELECT count(*) FROM contact"));
        }
    }

    @Test
    void copiesMadeBeforeAnUpdateAreDeletedToo() throws IOException {
        Path old = Files.writeString(folder.resolve("test.tradewind.version-7"), WholePerson.ADDRESS);

        Erased erased = erase();

        assertEquals(List.of(old), erased.copies());
        assertFalse(Files.exists(old));
    }

    @Test
    void longerAddressThatEndsAlikeIsNotStruckOut() {
        assertEquals(
                "joann@x.example and ▇▇▇, ▇▇▇",
                MentionRepository.struck("joann@x.example and ann@x.example, ANN@x.example", List.of("ann@x.example")));
    }
}
