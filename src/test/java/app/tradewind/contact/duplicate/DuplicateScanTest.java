package app.tradewind.contact.duplicate;

import static app.tradewind.contact.ContactSamples.NOW;
import static app.tradewind.contact.ContactSamples.contact;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.ContactRepository;
import app.tradewind.store.Database;
import app.tradewind.work.CancelledException;
import app.tradewind.work.Progress;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuplicateScanTest {

    @TempDir
    private Path folder;

    private Database database;
    private ContactRepository contacts;

    @BeforeEach
    void openABook() {
        database = Database.create(folder.resolve("book.tradewind"), null);
        contacts = new ContactRepository(database);
    }

    @AfterEach
    void closeIt() {
        database.close();
    }

    private long add(String name, String company, String address, String phone) {
        return contacts.add(
                        contact(
                                "name", name, "company", company, "address", address, "phone", phone, "country", "US",
                                "city", "Boston"),
                        NOW)
                .value();
    }

    private List<List<Long>> people() {
        return new DuplicateScan(database)
                .run(Progress.none()).groups().stream()
                        .filter(group -> group.kind() == DuplicateKind.CONTACT)
                        .map(DuplicateGroup::members)
                        .toList();
    }

    @Test
    void nearlyAllWhoStandTwiceAreFoundAndHardlyAnybodyElse() {
        DuplicateBook.Truth truth = DuplicateBook.fill(database, 6000, 300, 7);

        DuplicateScan.Found found = new DuplicateScan(database).run(Progress.none());

        DuplicateFigures figures = DuplicateFigures.of(found, truth, 0);
        DuplicateFigures sure = DuplicateFigures.of(found, truth, 0.95);
        assertTrue(
                figures.precision() >= 0.96 && figures.recall() >= 0.97 && sure.precision() >= 0.98,
                () -> figures + "\n" + sure + "\n" + Explained.of(database, figures, found));
    }

    @Test
    void oneNameAtFreeMailboxesIsManyPeople() {
        add("Wei Zhang", "", "wei.zhang@gmail.com", "");
        add("Wei Zhang", "", "zhangwei88@outlook.com", "");
        add("张伟", "", "zw@163.com", "");

        assertEquals(List.of(), people());
    }

    @Test
    void colleaguesAtOneSwitchboardAndOneInfoAddressAreTwo() {
        add("Mary Collins", "Harbor LLC", "info@harbor.example", "+1 212 555 0148");
        add("Kevin Hayes", "Harbor LLC", "info@harbor.example", "+1 212 555 0148");
        add("", "Harbor LLC", "sales@harbor.example", "+1 212 555 0148");

        assertEquals(List.of(), people());
    }

    @Test
    void initialThatFitsTwoColleaguesSaysNothing() {
        add("Mary Collins", "Harbor LLC", "mary@harbor.example", "");
        add("Mark Collins", "Harbor LLC", "mark@harbor.example", "");
        add("M. Collins", "Harbor LLC", "mcollins@harbor.example", "");

        assertEquals(List.of(), people());
    }

    @Test
    void threeRecordsOfOnePersonAreOneGroup() {
        long one = add("Robert Whitfield", "Harbor LLC", "rwhitfield@harbor.example", "");
        long two = add("Bob Whitfield", "Harbor", "bob@harbor.example", "");
        long three = add("WHITFIELD ROBERT", "", "r.whitfield@gmail.com", "");
        contacts.update(
                app.tradewind.contact.ContactSamples.changed(
                        contacts.require(new app.tradewind.contact.ContactId(one)), "phone", "+1 212 555 0148"),
                NOW);
        contacts.update(
                app.tradewind.contact.ContactSamples.changed(
                        contacts.require(new app.tradewind.contact.ContactId(three)), "phone", "001 212-555-0148"),
                NOW);

        assertEquals(List.of(List.of(one, two, three)), people());
    }

    @Test
    void twoNamesAtOnePersonalAddressAreWorthALook() {
        long before = add("Anna Porter", "Harbor LLC", "anna@harbor.example", "");
        long after = add("Anna Sutherland", "Harbor LLC", "anna@harbor.example", "");

        assertEquals(List.of(List.of(before, after)), people());
    }

    @Test
    void binIsNotLookedThrough() {
        add("Mary Collins", "Harbor LLC", "mary@harbor.example", "");
        long other = add("Mary Collins", "Harbor LLC", "mcollins@harbor.example", "");
        contacts.delete(NOW, other);

        assertEquals(List.of(), people());
    }

    @Test
    void scanStopsWhereItIsCancelled() {
        add("Mary Collins", "Harbor LLC", "mary@harbor.example", "");
        Progress cancelled = new Progress() {
            @Override
            public void at(long done, long total) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };

        assertThrows(CancelledException.class, () -> new DuplicateScan(database).run(cancelled));
    }
}
