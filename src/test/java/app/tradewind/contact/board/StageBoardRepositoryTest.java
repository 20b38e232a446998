package app.tradewind.contact.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.ContactSamples;
import app.tradewind.contact.FollowUp;
import app.tradewind.contact.FollowUpRepository;
import app.tradewind.contact.FollowUpWay;
import app.tradewind.contact.SampleBook;
import app.tradewind.store.Database;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StageBoardRepositoryTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    private Database database;
    private ContactRepository contacts;
    private StageBoardRepository board;

    @BeforeEach
    void openABook(@TempDir Path folder) {
        database = Database.create(folder.resolve("a.tradewind"), null);
        contacts = new ContactRepository(database);
        board = new StageBoardRepository(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private ContactId add(Instant when, String... fields) {
        return contacts.add(ContactSamples.contact(fields), when);
    }

    private StageColumn column(List<StageColumn> columns, String stage) {
        return columns.stream()
                .filter(column -> column.stage().equals(stage))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyStageIsAColumnInItsOrderAlsoWhereNobodyIs() {
        assertEquals(
                List.of(
                        "NOT_CONTACTED",
                        "CONTACTED",
                        "REPLIED",
                        "QUOTED",
                        "SAMPLE",
                        "NEGOTIATING",
                        "WON",
                        "DORMANT",
                        "LOST"),
                board.book().stream().map(StageColumn::stage).toList());
    }

    @Test
    void aCardTellsSinceWhenItIsInItsStageAndWhatIsNext() {
        ContactId anna = add(NOW, "name", "Anna Schmidt", "company", "Nord GmbH", "country", "DE", "grade", "A");
        Instant quoted = NOW.plus(Duration.ofDays(3));
        contacts.update(ContactSamples.changed(contacts.require(anna), "stage", "quoted"), quoted);
        new FollowUpRepository(database)
                .add(new FollowUp(0, anna, NOW.plus(Duration.ofDays(9)), "", FollowUpWay.ANY, null), NOW);

        StageCard card = column(board.book(), "QUOTED").cards().getFirst();

        assertEquals("Anna Schmidt", card.name());
        assertEquals("Nord GmbH", card.company());
        assertEquals("DE", card.country());
        assertEquals(quoted, card.since());
        assertEquals(NOW.plus(Duration.ofDays(9)), card.followUp());
        assertNull(card.moved());
    }

    @Test
    void whoNeverChangedIsInItsStageSinceItCameIntoTheBook() {
        add(NOW, "address", "anna@nord.example");

        StageCard card = column(board.book(), "NOT_CONTACTED").cards().getFirst();

        assertEquals(NOW, card.since());
        assertEquals("anna@nord.example", card.name());
    }

    @Test
    void onlyTheContactsAskedForAreCountedAndTheBinIsLeftOut() {
        ContactId one = add(NOW, "name", "One");
        ContactId two = add(NOW, "name", "Two");
        contacts.delete(NOW, two.value());

        assertEquals(1, column(board.book(), "NOT_CONTACTED").count());
        assertEquals(
                1, column(board.of(new long[] {one.value()}), "NOT_CONTACTED").count());
        assertEquals(0, column(board.of(new long[0]), "NOT_CONTACTED").count());
    }

    @Test
    void purchasesOfACompanyCountOnceHoweverManyOfItsPeopleAreThere() {
        add(NOW, "name", "One", "company", "Nord GmbH");
        add(NOW, "name", "Two", "company", "Nord GmbH");
        add(NOW, "name", "Three", "company", "Sud SA");
        database.update("UPDATE company SET trade_summary = ?", "[{\"source\":\"a.csv\",\"value\":1500.5}]");

        assertEquals(3001, column(board.book(), "NOT_CONTACTED").value(), 0.01);
    }

    @Test
    void ofALongColumnTheFirstTwoHundredAreReadAndTheOthersCounted() {
        SampleBook.fill(database, 3000, NOW);
        Instant begun = Instant.now();

        List<StageColumn> columns = board.book();

        assertTrue(Duration.between(begun, Instant.now()).toSeconds() < 10);
        assertEquals(3000, columns.stream().mapToLong(StageColumn::count).sum());
        StageColumn longest = column(columns, "NOT_CONTACTED");
        assertEquals(StageBoardRepository.SHOWN, longest.cards().size());
        assertEquals(longest.count() - StageBoardRepository.SHOWN, longest.more());
    }
}
