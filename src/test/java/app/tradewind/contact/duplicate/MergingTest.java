package app.tradewind.contact.duplicate;

import static app.tradewind.contact.ContactSamples.NOW;
import static app.tradewind.contact.ContactSamples.changed;
import static app.tradewind.contact.ContactSamples.contact;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.ChangeHistoryRepository;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactOrder;
import app.tradewind.contact.ContactQuery;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.Field;
import app.tradewind.contact.FieldText;
import app.tradewind.contact.Interaction;
import app.tradewind.contact.InteractionKind;
import app.tradewind.contact.InteractionRepository;
import app.tradewind.contact.SuppressionReason;
import app.tradewind.contact.SuppressionRepository;
import app.tradewind.failure.TradewindException;
import app.tradewind.store.Database;
import app.tradewind.store.Journal;
import app.tradewind.work.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergingTest {

    @TempDir
    private Path folder;

    private Database database;
    private ContactRepository contacts;
    private Merging merging;
    private ChangeHistoryRepository history;
    private long mary;
    private long maria;

    @BeforeEach
    void openABookWithMaryAndMaria() {
        database = Database.create(folder.resolve("book.tradewind"), null);
        start();
        mary = contacts.add(
                        contact(
                                "name",
                                "Mary Collins",
                                "company",
                                "Harbor & Pine LLC",
                                "address",
                                "mcollins@pine.example",
                                "phone",
                                "+1 212 555 0148",
                                "tags",
                                "fair",
                                "grade",
                                "B",
                                "note",
                                "likes matt black"),
                        NOW)
                .value();
        maria = contacts.add(
                        contact(
                                "name",
                                "Maria Collins",
                                "title",
                                "Buyer",
                                "company",
                                "Harbour and Pine",
                                "address",
                                "m.collins@pine.example",
                                "phone",
                                "+1 212 555 0199",
                                "tags",
                                "fair; hinges",
                                "grade",
                                "A",
                                "note",
                                "booth 7.1"),
                        NOW)
                .value();
    }

    private void start() {
        contacts = new ContactRepository(database);
        merging = new Merging(database, contacts, () -> NOW.plusSeconds(10));
        history = new ChangeHistoryRepository(database, contacts, () -> NOW.plusSeconds(20));
    }

    @AfterEach
    void closeIt() {
        database.close();
    }

    private Contact read(long id) {
        return contacts.require(new ContactId(id));
    }

    private long mergeAsSuggested() {
        return merging.merge(merging.suggest(DuplicateKind.CONTACT, mary, maria), "merged");
    }

    @Test
    void mergedContactHasTheAddressesPhonesAndTagsOfBothAndTheBetterOfTheRest() {
        mergeAsSuggested();

        Contact merged = read(mary);
        assertEquals("mcollins@pine.example; m.collins@pine.example", FieldText.of(merged, Field.ADDRESS));
        assertEquals("+12125550148; +12125550199", FieldText.of(merged, Field.PHONE));
        assertEquals(Set.of("fair", "hinges"), Set.copyOf(merged.tags()));
        assertEquals("A", FieldText.of(merged, Field.GRADE));
        assertEquals("Buyer", merged.title());
        assertEquals("Mary Collins", merged.name().display());
        assertEquals("likes matt black\nbooth 7.1", merged.note());
    }

    @Test
    void whoWasMergedIsNeitherInTheBookNorInTheBinNorFoundTwice() {
        mergeAsSuggested();

        assertEquals(1, contacts.count(ContactQuery.ALL));
        assertEquals(0, contacts.count(ContactQuery.BIN));
        assertEquals(
                List.of(mary),
                java.util.Arrays.stream(contacts.ids(ContactQuery.words("m.collins"), ContactOrder.USUAL))
                        .boxed()
                        .toList());
    }

    @Test
    void chosenSideGivesTheValueAndTheMainAddress() {
        MergePlan plan = new MergePlan(
                DuplicateKind.CONTACT,
                mary,
                maria,
                Map.of(MergeField.NAME, Side.RIGHT, MergeField.ADDRESS, Side.RIGHT, MergeField.NOTE, Side.LEFT));

        merging.merge(plan, "merged");

        Contact merged = read(mary);
        assertEquals("Maria Collins", merged.name().display());
        assertEquals(
                "m.collins@pine.example",
                merged.mainAddress().map(ContactAddress::value).orElse(""));
        assertEquals("likes matt black", merged.note());
    }

    @Test
    void historyAndLettersGoWithTheContactAndComeBack() {
        new InteractionRepository(database, contacts)
                .add(new Interaction(0, new ContactId(maria), InteractionKind.CALL, NOW, "asked", null, null), NOW);
        letter(1, maria);
        long step = mergeAsSuggested();
        assertEquals(1, database.count("SELECT count(*) FROM letter WHERE contact_id = ?", mary));
        assertEquals(1, database.count("SELECT count(*) FROM interaction WHERE contact_id = ?", mary));

        merging.undo(step);

        assertEquals(1, database.count("SELECT count(*) FROM letter WHERE contact_id = ?", maria));
        assertEquals(1, database.count("SELECT count(*) FROM interaction WHERE contact_id = ?", maria));
    }

    @Test
    void letterThatWasSentSinceTheMergeStaysSentWhenItIsTakenBack() {
        letter(1, maria);
        long step = mergeAsSuggested();
        database.update("UPDATE letter SET state = 'SENT'");

        merging.undo(step);

        assertEquals(1, database.count("SELECT count(*) FROM letter WHERE state = 'SENT' AND contact_id = ?", maria));
    }

    @Test
    void secondLetterOfOneMailingStaysWhereItIs() {
        letter(1, mary);
        letter(1, maria);

        mergeAsSuggested();

        assertEquals(1, database.count("SELECT count(*) FROM letter WHERE contact_id = ?", maria));
    }

    private void letter(long mailing, long contact) {
        database.script("""
                INSERT OR IGNORE INTO template (id, name, language, updated_at) VALUES (1, 'First', 'en', 0);
                INSERT OR IGNORE INTO account (id, name, from_name, address, smtp_host, smtp_port, security, per_day,
                    per_hour, gap_min, gap_max, created_at)
                    VALUES (1, 'a', 'A', 'a@b.example', 'h', 1, 'TLS', 1, 1, 1, 1, 0);
                INSERT OR IGNORE INTO mailing (id, name, template_id, template_version, account_id, created_at)
                    VALUES (1, 'M', 1, 1, 1, 0);
                """);
        database.update(
                "INSERT INTO letter (mailing_id, contact_id, address, language, subject, html, state, at)"
                        + " VALUES (?, ?, 'm@pine.example', 'en', '', '', 'QUEUED', 0)",
                mailing,
                contact);
    }

    @Test
    void mergeIsTakenBackAfterARestart() {
        Contact before = read(maria);
        long step = mergeAsSuggested();
        Path file = database.file();
        database.close();
        database = Database.open(file, null);
        start();

        Journal.Undone undone = merging.undo(step);

        assertEquals(Set.of(), undone.kept());
        assertEquals(before, read(maria));
        assertEquals("mcollins@pine.example", FieldText.of(read(mary), Field.ADDRESS));
        assertEquals("B", FieldText.of(read(mary), Field.GRADE));
    }

    @Test
    void whatWasEditedSinceStaysAndIsNamedTheRestComesBack() {
        long step = mergeAsSuggested();
        history.record(
                Journal.Kind.EDIT,
                "edit",
                () -> contacts.update(
                        changed(read(mary), "grade", "C", "city", "Boston", "phone", "+1 212 555 0177"), NOW));

        Journal.Undone undone = merging.undo(step);

        assertEquals(Set.of(mary), undone.kept());
        assertEquals("C", FieldText.of(read(mary), Field.GRADE));
        assertEquals("Boston", read(mary).place().city());
        assertEquals("", read(mary).title());
        assertEquals("likes matt black", read(mary).note());
        assertEquals("+12125550199", FieldText.of(read(maria), Field.PHONE));
        assertNull(read(maria).deletedAt());
    }

    @Test
    void editTakenBackAfterTheMergeBelowItLeavesNothingOfTheMerge() {
        Contact before = read(mary);
        long step = mergeAsSuggested();
        long edit = history.record(
                Journal.Kind.EDIT, "edit", () -> contacts.update(changed(read(mary), "title", "Owner"), NOW));
        merging.undo(step);

        merging.undo(edit);

        assertEquals(before, read(mary));
    }

    @Test
    void suppressedAddressStaysSuppressedAndRefusalWins() {
        new SuppressionRepository(database)
                .suppressAddress("m.collins@pine.example", SuppressionReason.OPT_OUT, "reply", NOW);
        database.update(
                "INSERT INTO lawful_basis (contact_id, kind, recorded_at) VALUES (?, 'CONSENT', ?)",
                mary,
                NOW.minusSeconds(100));
        database.update(
                "INSERT INTO lawful_basis (contact_id, kind, recorded_at, withdrawn_at) VALUES (?, 'CONSENT', ?, ?)",
                maria,
                NOW.minusSeconds(200),
                NOW.minusSeconds(50));

        long step = mergeAsSuggested();

        assertNull(read(mary).basis());
        assertEquals(
                1,
                database.count(
                        "SELECT count(*) FROM address WHERE contact_id = ? AND suppressed = 1 AND key LIKE 'm.%'",
                        mary));
        merging.undo(step);
        assertNotNull(read(mary).basis());
        assertEquals(1, database.count("SELECT count(*) FROM suppression"));
    }

    @Test
    void hardBounceOfAnAddressThatBothHaveIsNotForgotten() {
        contacts.update(changed(read(maria), "address", "mcollins@pine.example"), NOW);
        database.update("UPDATE address SET bounce = 'HARD', bounce_code = '5.1.1' WHERE contact_id = ?", maria);

        mergeAsSuggested();

        assertEquals(
                "5.1.1",
                read(mary).mainAddress().map(main -> main.bounces().code()).orElse(""));
    }

    @Test
    void companiesBecomeOneAndTheOldNameStillLeadsThere() {
        long stays = read(mary).company().id();
        long goes = read(maria).company().id();
        long step = merging.merge(merging.suggest(DuplicateKind.COMPANY, stays, goes), "merged");
        assertEquals("Harbor & Pine LLC", read(maria).company().name());

        ContactId fresh = contacts.add(contact("name", "Tom Brooks", "company", "Harbour and Pine"), NOW);

        assertEquals(stays, contacts.require(fresh).company().id());
        merging.undo(step);
        assertEquals("Harbour and Pine", read(maria).company().name());
    }

    @Test
    void groupsAreMergedIntoTheirBestInOneStep() {
        DuplicateGroup group = new DuplicateGroup(1, DuplicateKind.CONTACT, 0.97, List.of(), List.of(mary, maria));
        new InteractionRepository(database, contacts)
                .add(new Interaction(0, new ContactId(maria), InteractionKind.CALL, NOW, "asked", null, null), NOW);

        long step = merging.mergeAll(List.of(group), "all", Progress.none());

        assertTrue(contacts.find(new ContactId(mary)).orElseThrow().deletedAt() != null);
        merging.undo(step);
        assertEquals(2, contacts.count(ContactQuery.ALL));
    }

    @Test
    void whoIsNoLongerThereIsNotMergedAgain() {
        mergeAsSuggested();

        assertThrows(
                TradewindException.class,
                () -> merging.merge(new MergePlan(DuplicateKind.CONTACT, mary, maria, Map.of()), "again"));
    }

    @Test
    void groupComesBackWithTheUndoAndLeavesWhenItIsToldApart() {
        DuplicateRepository duplicates = new DuplicateRepository(database);
        duplicates.keep(new DuplicateScan(database).run(Progress.none()), NOW);
        assertEquals(List.of(maria), duplicates.others(mary));
        long step = mergeAsSuggested();
        assertEquals(List.of(), duplicates.others(mary));
        merging.undo(step);
        assertEquals(List.of(maria), duplicates.others(mary));

        long told = merging.tellApart(DuplicateKind.CONTACT, maria, List.of(mary), "apart");

        assertEquals(List.of(), duplicates.others(mary));
        assertTrue(new DuplicateScan(database)
                .run(Progress.none()).groups().stream().noneMatch(group -> group.kind() == DuplicateKind.CONTACT));
        merging.undo(told);
        assertEquals(List.of(maria), duplicates.others(mary));
    }
}
