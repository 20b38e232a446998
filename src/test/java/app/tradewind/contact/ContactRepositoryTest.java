package app.tradewind.contact;

import static app.tradewind.contact.ContactSamples.NOW;
import static app.tradewind.contact.ContactSamples.changed;
import static app.tradewind.contact.ContactSamples.contact;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.address.AddressKind;
import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.store.Database;
import app.tradewind.store.Journal;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactRepositoryTest {

    private Database database;
    private ContactRepository contacts;
    private ChangeHistoryRepository history;

    @BeforeEach
    void openAFreshStore(@TempDir Path folder) {
        database = Database.create(folder.resolve("test.tradewind"), null);
        contacts = new ContactRepository(database);
        history = new ChangeHistoryRepository(database, contacts, InstantSource.fixed(NOW));
    }

    @AfterEach
    void closeIt() {
        database.close();
    }

    private Contact add(String... fields) {
        return contacts.require(contacts.add(contact(fields), NOW));
    }

    private List<String> found(String expression) {
        ContactQuery query = new ContactQueryParser(InstantSource.fixed(NOW), ZoneId.of("UTC")).parse(expression);
        return names(contacts.ids(query, ContactOrder.USUAL));
    }

    private List<String> names(long... ids) {
        return contacts.findAll(ids).stream().map(Contact::displayName).toList();
    }

    @Test
    void countryOrderGoesByTheCountryThatIsShown() {
        Contact anna = add("name", "Anna", "company", "Nord");
        database.update(
                "UPDATE company SET country = 'DE' WHERE id = ?", anna.company().id());
        add("name", "Luis", "country", "CL");
        add("name", "Zoe", "country", "US");
        add("name", "Nobody");

        ContactOrder order = new ContactOrder(ContactOrder.Column.COUNTRY, false);

        assertEquals(List.of("Luis", "Anna", "Zoe", "Nobody"), names(contacts.ids(ContactQuery.ALL, order)));
    }

    @Test
    void whatWasDeletedIsFoundOnlyInTheBin() {
        Contact anna = add("name", "Anna");
        add("name", "Luis");
        database.update(
                "UPDATE contact SET deleted_at = 1 WHERE id = ?", anna.id().value());
        ContactQueryParser parser = new ContactQueryParser(InstantSource.fixed(NOW), ZoneId.of("UTC"));

        assertTrue(ContactQueryParser.asksForBin("anna is:deleted"));
        assertTrue(ContactQueryParser.asksForBin("是:已删除"));
        assertFalse(ContactQueryParser.asksForBin("anna -is:deleted"));
        assertFalse(ContactQueryParser.asksForBin("deleted"));
        assertEquals(List.of("Anna"), names(contacts.ids(parser.parseInBin("is:deleted"), ContactOrder.USUAL)));
        ContactQuery asked = parser.parseWhereAsked("is:deleted");
        assertEquals(List.of("Anna"), names(contacts.ids(asked, ContactOrder.USUAL)));
        assertEquals(1, contacts.count(asked.and(ContactQuery.words("anna"))));
        assertEquals(0, contacts.count(asked.and(ContactQuery.words("luis"))));
        assertEquals(1, contacts.count(parser.parseWhereAsked("luis").and(ContactQuery.ALL)));
        assertEquals(List.of(), found("is:deleted"), "no mailing takes its people from the bin");
        assertEquals(List.of("Luis"), found("-is:deleted"));
    }

    @Test
    void everyFieldComesBackAsItWasStored() {
        Contact anna = add(
                "name",
                "Anna Schmidt",
                "address",
                "anna.schmidt@hydraulik-nord.example; info@hydraulik-nord.example",
                "company",
                "Hydraulik Nord GmbH",
                "title",
                "Einkauf",
                "country",
                "Germany",
                "city",
                "Hamburg",
                "phone",
                "+49 40 901820",
                "grade",
                "A",
                "stage",
                "quoted",
                "tags",
                "canton 2026, hinges",
                "interests",
                "stainless hinges",
                "channel",
                "fair",
                "basis",
                "card",
                "basisEvidence",
                "card of 17 Oct",
                "language",
                "de",
                "timeZone",
                "Europe/Berlin",
                "note",
                "met at booth 7",
                "custom.Terms",
                "FOB",
                "obtainedAt",
                "2026-10-17",
                "website",
                "www.hydraulik-nord.example");

        assertEquals("DE", anna.where().country());
        assertEquals(Grade.A, anna.grade());
        assertEquals("QUOTED", anna.stage());
        assertEquals(List.of("canton 2026", "hinges"), anna.tags());
        assertEquals(AddressKind.PERSONAL, anna.addresses().get(0).kind());
        assertEquals("Hydraulik Nord GmbH", anna.company().name());
        assertEquals("FOB", anna.custom().get("Terms"));
        assertEquals("card", FieldText.of(anna, Field.BASIS));
        assertEquals("card of 17 Oct", FieldText.of(anna, Field.BASIS_EVIDENCE));
        assertEquals("2026-10-17", FieldText.of(anna, Field.OBTAINED_AT));
        assertEquals(anna, contacts.require(anna.id()));
    }

    @Test
    void peopleOfOneFirmShareItsCompany() {
        Contact anna = add("name", "Anna", "company", "Hydraulik Nord GmbH", "country", "DE");
        Contact bernd = add("name", "Bernd", "company", "HYDRAULIK NORD GmbH", "country", "DE");
        Contact elsewhere = add("name", "Carl", "company", "Hydraulik Nord GmbH", "country", "AT");

        assertEquals(anna.company().id(), bernd.company().id());
        assertNotEquals(anna.company().id(), elsewhere.company().id());
    }

    @Test
    void anotherCompanyNameMovesTheContactAndLeavesColleagues() {
        Contact anna = add("name", "Anna", "company", "Nord", "website", "nord.example");
        Contact bernd = add("name", "Bernd", "company", "Nord");

        contacts.update(changed(anna, "company", "Süd"), NOW);

        assertEquals("Süd", contacts.require(anna.id()).company().name());
        assertEquals("", contacts.require(anna.id()).company().website());
        assertEquals("Nord", contacts.require(bernd.id()).company().name());
    }

    @Test
    void namesComeInPinyinAndLetterOrderWhateverTheCase() {
        add("name", "Zuse");
        add("name", "babbage");
        add("name", "张伟");
        add("name", "Äpfel");
        add("name", "安娜");
        add("name", "Boole");

        assertEquals(
                List.of("Äpfel", "babbage", "Boole", "Zuse", "安娜", "张伟"),
                names(contacts.ids(ContactQuery.ALL, ContactOrder.USUAL)));
    }

    @Test
    void whatIsNotKnownComesLastBothWays() {
        add("name", "None");
        add("name", "Late", "lastContact", "2026-11-01");
        add("name", "Early", "lastContact", "2026-01-01");

        ContactOrder up = new ContactOrder(ContactOrder.Column.LAST_CONTACT, false);
        ContactOrder down = new ContactOrder(ContactOrder.Column.LAST_CONTACT, true);

        assertEquals(List.of("Early", "Late", "None"), names(contacts.ids(ContactQuery.ALL, up)));
        assertEquals(List.of("Late", "Early", "None"), names(contacts.ids(ContactQuery.ALL, down)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "张",
                "张志",
                "zhang",
                "zhangzhiyuan",
                "zzy",
                "müller",
                "muller",
                "mueller",
                "MÜLL",
                "hydraulik",
                "nord.example",
                "z.mueller@hydraulik-nord",
                "blau",
                "telefoniert",
                "901820",
                "Łukasik",
                "lukasik",
                "国家:德国",
                "country:de",
                "grade:a 张",
                "(grade:b OR grade:a) -country:us",
                "lastContact>30d",
                "lastContact<2026-10-31",
                "has:phone",
                "tag:\"canton 2026\"",
                "-is:suppressed",
                "channel:展会",
                "stage:已报价",
                "custom.terms:FOB"
            })
    void oneSearchBoxFindsIt(String typed) {
        Contact contact = add(
                "name",
                "张志远 Müller-Łukasik",
                "address",
                "z.mueller@hydraulik-nord.example",
                "company",
                "Nord",
                "country",
                "DE",
                "phone",
                "+49 30 901820",
                "note",
                "mag Blau lieber",
                "grade",
                "A",
                "lastContact",
                "2026-10-01",
                "tags",
                "canton 2026",
                "channel",
                "fair",
                "stage",
                "quoted",
                "custom.Terms",
                "FOB Ningbo");
        add("name", "Someone Else", "country", "US", "grade", "C");
        new InteractionRepository(database, contacts)
                .add(new Interaction(0, contact.id(), InteractionKind.NOTE, NOW, "gestern telefoniert", null), NOW);

        assertTrue(found(typed).contains(contact.displayName()), typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"远志", "xyz", "country:us", "grade:b", "-张", "lastContact<30d", "note:100%", "is:suppressed"})
    void whatIsNotThereIsNotFound(String typed) {
        add("name", "张志远", "country", "DE", "grade", "A", "lastContact", "2026-10-01", "address", "z@nord.example");

        assertEquals(List.of(), found(typed));
    }

    @ParameterizedTest
    @CsvSource({"grade:", "(张", "张)", "OR", "colour:red", "lastContact>soon", "'\"\"'"})
    void searchThatIsNotUnderstoodIsSaid(String typed) {
        TradewindException refusal = assertThrows(TradewindException.class, () -> found(typed));

        assertTrue(Set.of(Failure.QUERY_UNREADABLE, Failure.FIELD_UNKNOWN).contains(refusal.failure()));
    }

    @Test
    void whatIsFoundComesInTheOrderOfTheWholeBookAlsoAfterAChange() {
        Contact zuse = add("name", "Zuse Nord", "title", "b");
        add("name", "Adler Nord", "title", "a");
        add("name", "Meyer Süd", "title", "c");
        ContactOrder byTitle = new ContactOrder(ContactOrder.Column.TITLE, true);
        ContactQuery nord = ContactQuery.words("nord");
        contacts.ids(ContactQuery.ALL, byTitle);

        assertEquals(List.of("Zuse Nord", "Adler Nord"), names(contacts.ids(nord, byTitle)));

        contacts.update(changed(zuse, "title", "0"), NOW);
        assertEquals(List.of("Adler Nord", "Zuse Nord"), names(contacts.ids(nord, byTitle)));

        contacts.delete(NOW, zuse.id().value());
        assertEquals(List.of("Adler Nord"), names(contacts.ids(nord, byTitle)));
        assertEquals(List.of("Adler Nord", "Meyer Süd"), found("nord OR süd"));
        assertEquals(List.of("Adler Nord"), found("nord a"));
    }

    @Test
    void linesShowTheMainAddressAndTheCompanysCountry() {
        Contact info = add("address", "info@keller.example", "company", "Keller KG", "country", "DE");

        ContactLine line = contacts.lines(info.id().value()).getFirst();

        assertEquals("(info)", line.name());
        assertEquals("DE", line.country());
        assertEquals(AddressKind.ROLE, line.kind());
    }

    @Test
    void facetsCountTheMatchingContacts() {
        add("name", "A", "country", "DE", "grade", "A");
        add("name", "B", "country", "DE");
        add("name", "C", "country", "US", "grade", "A");

        assertEquals(
                List.of("DE=2", "US=1"),
                contacts.facet(ContactQuery.ALL, ContactRepository.Facet.COUNTRY).entrySet().stream()
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void editCanBeTakenBackAndDoneAgain() {
        Contact anna = add("name", "Anna", "title", "Sales", "tags", "old", "address", "anna@nord.example");

        long step = history.record(
                Journal.Kind.EDIT,
                "title",
                () -> contacts.update(
                        changed(anna, "title", "Owner", "tags", "new", "address", "a@sued.example"), NOW));
        assertEquals(List.of("Anna"), found("sued"));
        Journal.Undone undone = history.undo(step);

        assertEquals(anna, contacts.require(anna.id()));
        assertEquals(List.of("Anna"), found("old nord"));
        assertEquals(List.of(), found("sued"));
        history.undo(undone.set());
        assertEquals("Owner", contacts.require(anna.id()).title());
        assertEquals(List.of("new"), contacts.require(anna.id()).tags());
    }

    @Test
    void takingAnImportBackRemovesItsContactsAndKeepsThoseEditedSince() {
        Contact old = add("name", "Old", "company", "Old Firm");
        long run = history.record(Journal.Kind.IMPORT, "cards", () -> {
            add("name", "Fresh", "company", "Fresh Firm");
            add("name", "Edited", "company", "Fresh Firm");
            contacts.update(changed(old, "title", "Owner"), NOW);
        });
        Contact edited = contacts.findAll(contacts.ids(
                        new ContactQueryParser(InstantSource.fixed(NOW), ZoneId.of("UTC")).parse("name:Edited"),
                        ContactOrder.USUAL))
                .getFirst();
        history.record(Journal.Kind.EDIT, "note", () -> contacts.update(changed(edited, "note", "mine"), NOW));

        Journal.Undone undone = history.undo(run);

        assertEquals(Set.of(edited.id().value()), undone.kept());
        assertEquals(1, undone.removed().size());
        assertEquals(Set.of(old.id().value()), undone.restored());
        assertEquals(old, contacts.require(old.id()));
        assertEquals(List.of("Edited", "Old"), names(contacts.ids(ContactQuery.ALL, ContactOrder.USUAL)));
        assertEquals(List.of("Edited"), found("fresh"));
        assertEquals(
                Failure.UNDO_DONE_BEFORE,
                assertThrows(TradewindException.class, () -> history.undo(run)).failure());
    }

    @Test
    void stepsComeBackInAnyOrder() {
        Contact anna = add("name", "Anna");
        Contact bernd = add("name", "Bernd");
        long first = history.record(Journal.Kind.EDIT, "", () -> contacts.update(changed(anna, "title", "Owner"), NOW));
        long second =
                history.record(Journal.Kind.EDIT, "", () -> contacts.update(changed(bernd, "title", "Buyer"), NOW));

        history.undo(first);
        history.undo(second);

        assertEquals(
                List.of(anna, bernd),
                contacts.findAll(anna.id().value(), bernd.id().value()));
    }

    @Test
    void deletedContactsAreInTheBinAndComeBackByUndo() {
        Contact anna = add("name", "Anna");

        long step = history.record(
                Journal.Kind.DELETE, "", () -> contacts.delete(NOW, anna.id().value()));

        assertEquals(0, contacts.count(ContactQuery.ALL));
        assertEquals(1, contacts.count(ContactQuery.BIN));
        history.undo(step);
        assertEquals(1, contacts.count(ContactQuery.ALL));
    }

    @Test
    void suppressionMarksAddressesNowAndLater() {
        SuppressionRepository suppressions = new SuppressionRepository(database);
        Contact before = add("name", "Astrid", "address", "Astrid@Nordbeslag.example");

        suppressions.suppressAddress("astrid@nordbeslag.example", SuppressionReason.OPT_OUT, "reply of 2 Sep", NOW);
        suppressions.suppressDomain("sued.example", SuppressionReason.MANUAL, "", NOW);
        Contact after = add("name", "Björn", "address", "b@mail.sued.example");

        assertTrue(contacts.lines(before.id().value()).getFirst().suppressed());
        assertTrue(contacts.lines(after.id().value()).getFirst().suppressed());
        assertEquals(List.of("Astrid", "Björn"), found("is:suppressed"));
        assertEquals(
                "reply of 2 Sep",
                suppressions.find("astrid@nordbeslag.example").orElseThrow().proof());
        assertFalse(suppressions.covers("anna@nord.example"));
    }

    @Test
    void undoNeverMakesASuppressedAddressMailable() {
        SuppressionRepository suppressions = new SuppressionRepository(database);
        Contact anna = add("name", "Anna", "address", "anna@nord.example");
        long step = history.record(Journal.Kind.EDIT, "", () -> {
            suppressions.suppressAddress("anna@nord.example", SuppressionReason.IMPORTED, "", NOW);
            contacts.update(changed(anna, "title", "x"), NOW);
        });

        history.undo(step);

        assertTrue(contacts.lines(anna.id().value()).getFirst().suppressed());
        assertTrue(suppressions.covers("anna@nord.example"));
    }

    @Test
    void timelineIsNewestFirstAndTalkingCountsAsContact() {
        Contact anna = add("name", "Anna");
        InteractionRepository timeline = new InteractionRepository(database, contacts);

        timeline.add(new Interaction(0, anna.id(), InteractionKind.NOTE, NOW.plusSeconds(9), "note", null), NOW);
        timeline.add(new Interaction(0, anna.id(), InteractionKind.CALL, NOW, "called", null), NOW);

        assertEquals(
                List.of("note", "called"),
                timeline.ofContact(anna.id()).stream().map(Interaction::summary).toList());
        assertEquals(NOW, contacts.require(anna.id()).lastContactAt());
        assertEquals(List.of("Anna"), found("called"));
    }

    @Test
    void valueThatDoesNotFitIsRefusedWithWhatWould() {
        for (String[] wrong : new String[][] {
            {"grade", "D"},
            {"country", "Atlantis"},
            {"timeZone", "Mars/Base"},
            {"obtainedAt", "yesterday"},
            {"basis", "luck"}
        }) {
            TradewindException refusal =
                    assertThrows(TradewindException.class, () -> contact(wrong), Arrays.toString(wrong));
            assertEquals(Failure.VALUE_UNREADABLE, refusal.failure());
        }
        assertEquals(
                Failure.FIELD_UNKNOWN,
                assertThrows(TradewindException.class, () -> contact("colour", "red"))
                        .failure());
    }
}
