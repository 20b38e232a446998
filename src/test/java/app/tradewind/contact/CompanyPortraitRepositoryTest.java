package app.tradewind.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.store.Database;
import app.tradewind.store.Journal;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompanyPortraitRepositoryTest {

    private Database database;
    private ContactRepository contacts;
    private CompanyPortraitRepository companies;
    private ChangeHistoryRepository history;
    private ContactId anna;
    private ContactId ben;
    private long hinges;

    @BeforeEach
    void fillABook(@TempDir Path folder) {
        database = Database.create(folder.resolve("test.tradewind"), null);
        contacts = new ContactRepository(database);
        companies = new CompanyPortraitRepository(database, contacts);
        history = new ChangeHistoryRepository(database, contacts, InstantSource.fixed(ContactSamples.NOW));
        anna = add("Anna Meier", "B");
        ben = add("Ben Weber", "A");
        hinges = companies.of(anna);
    }

    private ContactId add(String name, String grade) {
        String mailbox = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.');
        return contacts.add(
                ContactSamples.contact(
                        "name",
                        name,
                        "company",
                        "Hinge World GmbH",
                        "country",
                        "DE",
                        "grade",
                        grade,
                        "address",
                        mailbox + "@hinge.example"),
                ContactSamples.NOW);
    }

    @AfterEach
    void closeIt() {
        database.close();
    }

    private CompanyPortrait portrait() {
        return companies.find(hinges).orElseThrow();
    }

    private List<String> names() {
        return portrait().people().stream().map(person -> person.line().name()).toList();
    }

    @Test
    void peopleComeByGradeAndTheMainOneFirst() {
        assertEquals(List.of("Ben Weber", "Anna Meier"), names());
        assertEquals(ben, portrait().first().orElseThrow());

        companies.setMain(hinges, anna, ContactSamples.NOW);

        assertEquals(List.of("Anna Meier", "Ben Weber"), names());
        assertTrue(portrait().people().getFirst().main());
        assertEquals(anna, portrait().first().orElseThrow());
        assertEquals(2, portrait().number());
    }

    @Test
    void choiceOfTheMainPersonIsTakenBack() {
        long step =
                history.record(Journal.Kind.EDIT, "main", () -> companies.setMain(hinges, anna, ContactSamples.NOW));

        history.undo(step);

        assertFalse(portrait().people().stream().anyMatch(CompanyPerson::main));
    }

    @Test
    void personInTheBinIsNoLongerTheMainOne() {
        companies.setMain(hinges, anna, ContactSamples.NOW);

        contacts.delete(ContactSamples.NOW, anna.value());

        assertEquals(List.of("Ben Weber"), names());
        assertEquals(ben, portrait().first().orElseThrow());
    }

    @Test
    void editsOfTheCompanyReachItsPeopleAndAreTakenBack() {
        long step = history.record(Journal.Kind.EDIT, "edit", () -> {
            Company renamed = CompanyEdit.set(portrait().company(), CompanyField.NAME, "Zargen AG");
            companies.update(
                    CompanyEdit.set(CompanyEdit.set(renamed, CompanyField.SIZE, "small"), CompanyField.COUNTRY, "瑞士"),
                    ContactSamples.NOW);
        });

        assertEquals("Zargen AG", contacts.require(anna).company().name());
        assertEquals("CH", contacts.require(ben).company().seat().country());
        assertEquals(CompanySize.SMALL, portrait().company().size());
        assertEquals(2, contacts.count(ContactQuery.words("zargen")));

        history.undo(step);

        assertEquals("Hinge World GmbH", contacts.require(anna).company().name());
        assertEquals(0, contacts.count(ContactQuery.words("zargen")));
        assertEquals(2, contacts.count(ContactQuery.words("hinge")));
    }

    @Test
    void fieldThatIsNotUnderstoodIsRefused() {
        Company company = portrait().company();
        for (CompanyField field : List.of(CompanyField.COUNTRY, CompanyField.SIZE, CompanyField.LEGAL_FORM)) {
            TradewindException refused =
                    assertThrows(TradewindException.class, () -> CompanyEdit.set(company, field, "no such thing"));
            assertEquals(Failure.VALUE_UNREADABLE, refused.failure());
        }
        assertThrows(TradewindException.class, () -> CompanyEdit.set(company, CompanyField.NAME, " "));
        assertEquals(
                "hinge-world.de",
                CompanyEdit.set(company, CompanyField.WEBSITE, "https://www.hinge-world.de/en")
                        .domain());
    }
}
