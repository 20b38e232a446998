package app.tradewind.contact.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.store.Database;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonTableRepositoryTest {

    private Database database;
    private PersonTableRepository tables;

    @BeforeEach
    void fillABook(@TempDir Path folder) {
        database = Database.create(folder.resolve("test.tradewind"), null);
        tables = new PersonTableRepository(database);
    }

    @AfterEach
    void closeIt() {
        database.close();
    }

    @Test
    void everyTableOfTheBookIsCoveredOrHoldsNobody() {
        Map<String, String> covered = tables.all();
        List<String> forgotten = tables.ofBook().stream()
                .filter(table -> !covered.containsKey(table) && !PersonTableRepository.OF_NOBODY.contains(table))
                .toList();

        assertEquals(List.of(), forgotten, "say in PersonTableRepository whether these may hold a person");
    }

    @Test
    void noTableIsBothCoveredAndOfNobody() {
        List<String> both = PersonTableRepository.OF_NOBODY.stream()
                .filter(tables.all()::containsKey)
                .toList();

        assertEquals(List.of(), both);
        assertTrue(tables.ofBook().containsAll(PersonTableRepository.OF_NOBODY), "one of them is no table any more");
    }

    @Test
    void everyCoveredTableGivesWhatItHoldsOfAPerson() {
        WholePerson book = new WholePerson(database);

        PersonData data = new HeldRepository(database).of(new SubjectRepository(database).ofContact(book.zofia));

        List<String> missing = new ArrayList<>(tables.all().keySet());
        data.tables().forEach(table -> missing.remove(table.name()));
        missing.remove("suppression");
        assertEquals(List.of(), missing, "of these nothing was found");
        assertEquals(4, data.files().size());
        assertEquals(4, data.mentions().size(), data.mentions().toString());
        System.getLogger("rights")
                .log(
                        System.Logger.Level.INFO,
                        "{0} tables covered",
                        tables.all().size());
    }

    @Test
    void moreThanOneTableHangsOnALetter() {
        List<String> linked = tables.linked().stream()
                .map(PersonTableRepository.Linked::table)
                .toList();

        assertTrue(linked.containsAll(List.of("letter", "delivery", "finding_seen", "person_request")), "" + linked);
        assertTrue(linked.indexOf("letter") < linked.indexOf("delivery"), "" + linked);
    }
}
