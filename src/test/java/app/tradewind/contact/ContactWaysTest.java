package app.tradewind.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.tradewind.failure.TradewindException;
import app.tradewind.store.Database;
import app.tradewind.store.Journal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContactWaysTest {

    private static final Instant NOW = ContactSamples.NOW;

    private Database database;
    private ContactRepository contacts;
    private ChangeHistoryRepository history;
    private ContactId anna;

    @BeforeEach
    void fillABook(@TempDir Path folder) {
        database = Database.create(folder.resolve("test.tradewind"), null);
        contacts = new ContactRepository(database);
        history = new ChangeHistoryRepository(database, contacts, InstantSource.fixed(NOW));
        anna = contacts.add(
                ContactSamples.contact(
                        "name",
                        "Anna Meier",
                        "country",
                        "DE",
                        "address",
                        "anna@hinge.example; info@hinge.example",
                        "phone",
                        "+49 30 901820; +49 171 1234567",
                        "social",
                        "linkedin.com/in/anna; wa.me/4917112345"),
                NOW);
    }

    @AfterEach
    void closeIt() {
        database.close();
    }

    private Contact contact() {
        return contacts.require(anna);
    }

    private long step(UnaryOperator<ContactEdit> change) {
        return history.record(
                Journal.Kind.EDIT,
                "ways",
                () -> contacts.update(
                        change.apply(new ContactEdit(contact(), NOW)).done(), NOW));
    }

    private List<String> addresses() {
        return contact().addresses().stream().map(ContactAddress::value).toList();
    }

    private List<String> phones() {
        return contact().phones().stream().map(ContactPhone::value).toList();
    }

    @Test
    void secondOfEachBecomesTheMainOneAndIsTakenBack() {
        long address = step(ContactWays.makeMain(Field.ADDRESS, "info@hinge.example"));
        long phone = step(ContactWays.makeMain(Field.PHONE, "+491711234567"));
        long link = step(ContactWays.makeMain(Field.SOCIAL, "wa.me/4917112345"));

        assertEquals(List.of("info@hinge.example", "anna@hinge.example"), addresses());
        assertEquals(List.of("+491711234567", "+4930901820"), phones());
        assertEquals(
                List.of("wa.me/4917112345", "linkedin.com/in/anna"), contact().socialLinks());

        history.undo(link);
        history.undo(phone);
        history.undo(address);
        assertEquals(List.of("anna@hinge.example", "info@hinge.example"), addresses());
        assertEquals(List.of("+4930901820", "+491711234567"), phones());
        assertEquals(
                List.of("linkedin.com/in/anna", "wa.me/4917112345"), contact().socialLinks());
    }

    @Test
    void oneIsAddedOnceAndRemovedAndTakenBack() {
        step(ContactWays.add(Field.ADDRESS, "a.meier@hinge.example", NOW));
        step(ContactWays.add(Field.ADDRESS, "ANNA@hinge.example", NOW));
        step(ContactWays.add(Field.PHONE, "030 901821", NOW));
        assertEquals(List.of("anna@hinge.example", "info@hinge.example", "a.meier@hinge.example"), addresses());
        assertEquals(List.of("+4930901820", "+491711234567", "+4930901821"), phones());

        long removal = step(ContactWays.remove(Field.PHONE, "+4930901820"));
        assertEquals(List.of("+491711234567", "+4930901821"), phones());
        history.undo(removal);
        assertEquals(List.of("+4930901820", "+491711234567", "+4930901821"), phones());
    }

    @Test
    void correctedAddressKeepsItsPlaceAndWhereItCameFrom() {
        step(edit -> edit.addresses(address -> address.withSource(
                new ContactAddress.Source(SourceType.CARD, "", NOW, null, Tri.UNKNOWN, NoSolicitNote.NOT_LOOKED))));

        step(ContactWays.replace(Field.ADDRESS, "anna@hinge.example", "anna.meier@hinge.example", NOW));

        assertEquals(List.of("anna.meier@hinge.example", "info@hinge.example"), addresses());
        assertEquals(SourceType.CARD, contact().addresses().getFirst().source().type());
    }

    @Test
    void kindOfANumberStaysWhenTheOthersAreEdited() {
        step(ContactWays.kind("+4930901820", PhoneKind.FAX));
        step(edit -> edit.set(Field.PHONE, "+49 30 901820; +49 30 5550"));

        assertEquals(PhoneKind.FAX, contact().phones().getFirst().kind());

        step(ContactWays.replace(Field.PHONE, "+4930901820", "+49 30 901829", NOW));
        assertEquals(
                new ContactPhone("+4930901829", PhoneKind.FAX),
                contact().phones().getFirst());
    }

    @Test
    void textThatIsNoAddressIsRefusedAndNothingChanges() {
        assertThrows(TradewindException.class, () -> step(ContactWays.add(Field.ADDRESS, "nobody", NOW)));

        assertEquals(List.of("anna@hinge.example", "info@hinge.example"), addresses());
    }
}
