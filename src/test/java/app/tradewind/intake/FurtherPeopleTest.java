package app.tradewind.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.Contact;
import app.tradewind.work.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rows that hold two people of one firm.
class FurtherPeopleTest {

    private static final String HEAD =
            "Company,Country,Contact 1,Email 1,Phone 1,Contact 2,Email 2,Phone 2,Products,Note";

    private IntakeBook book;

    @BeforeEach
    void openAFreshBook(@TempDir Path folder) {
        book = new IntakeBook(folder);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void secondPersonBecomesAContactOfTheSameCompany() {
        Path table = book.csv(
                HEAD,
                "Nord GmbH,Germany,Anna Schmidt,anna@nord.example,+49 30 901820,Bo Li,bo@nord.example,+49 30 901821,hinges,met twice",
                "Kanto KK,Japan,Ken Sato,ken@kanto.example,,,,,dampers,");

        ImportPlan plan = book.plan(table, Policy.MERGE);
        ImportReport report = book.intake.run(plan, Progress.none());

        assertEquals(3, plan.counts().created());
        assertEquals(3, report.counts().created());
        assertEquals(Map.of(), report.noted());
        assertEquals(
                List.of("Anna Schmidt", "Bo Li", "Ken Sato"),
                book.all().stream().map(Contact::displayName).toList());
        Contact second = contact("Bo Li");
        assertEquals("Nord GmbH", second.company().name());
        assertEquals(contact("Anna Schmidt").company().id(), second.company().id());
        assertEquals("DE", second.where().country());
        assertEquals(List.of("bo@nord.example"), addresses(second));
        assertEquals("+4930901821", second.phones().getFirst().value());
        assertEquals(List.of("hinges"), second.interests());
        assertEquals("", second.note());
        assertEquals(List.of("anna@nord.example"), addresses(contact("Anna Schmidt")));
        assertEquals(Map.of(), second.custom());
    }

    @Test
    void sameTableAgainChangesNothingAndUndoTakesBothBack() {
        Path table = book.csv(HEAD, "Nord GmbH,Germany,Anna Schmidt,anna@nord.example,,Bo Li,bo@nord.example,,,");

        ImportReport first = book.run(table, Policy.MERGE);
        ImportReport again = book.run(table, Policy.UPDATE);

        assertEquals(2, again.counts().unchanged());
        book.intake.undo(again.run());
        book.intake.undo(first.run());
        assertEquals(List.of(), book.all());
    }

    @Test
    void laterRowThatRepeatsTheSecondPersonAddsToThatOne() {
        Path table = book.csv(
                HEAD,
                "Nord GmbH,Germany,Anna Schmidt,anna@nord.example,,Bo Li,bo@nord.example,,,",
                "Nord GmbH,Germany,Bo Li,bo@nord.example,+49 30 901829,,,,,",
                "Nord GmbH,Germany,Anna Schmidt,anna@nord.example,+49 30 901828,,,,,");

        ImportReport report = book.run(table, Policy.MERGE);

        assertEquals(2, report.counts().created());
        assertEquals(2, report.counts().duplicate());
        assertEquals("+4930901829", contact("Bo Li").phones().getFirst().value());
        assertEquals("+4930901828", contact("Anna Schmidt").phones().getFirst().value());
    }

    @Test
    void phoneWithoutNameOrAddressStaysBesideTheFirst() {
        Path table = book.csv(
                HEAD,
                "Nord GmbH,Germany,Anna Schmidt,anna@nord.example,,Bo Li,bo@nord.example,,,",
                "Kanto KK,Japan,Ken Sato,ken@kanto.example,,N/A,,03-1234-5678,,");

        book.run(table, Policy.MERGE);

        assertEquals(3, book.all().size());
        assertEquals("03-1234-5678", contact("Ken Sato").custom().get("Phone 2"));
    }

    @Test
    void whoIsLeftOutByHandIsLeftOutWithBothPeople() {
        Path table = book.csv(HEAD, "Nord GmbH,Germany,Anna Schmidt,anna@nord.example,,Bo Li,bo@nord.example,,,");
        ImportChoices choices = new ImportChoices(Policy.MERGE, Occasion.UNKNOWN).withRow(2, RowChoice.LEAVE_OUT);

        book.intake.run(book.plan(table, choices), Progress.none());

        assertEquals(List.of(), book.all());
    }

    @Test
    void refusalOfARowIsEverybodys() {
        Path table = book.csv(
                "Company,Contact 1,Email 1,Contact 2,Email 2,Unsubscribed",
                "Nord GmbH,Anna Schmidt,anna@nord.example,Bo Li,bo@nord.example,yes");

        book.run(table, Policy.MERGE);

        assertTrue(book.suppressions.covers("anna@nord.example"));
        assertTrue(book.suppressions.covers("bo@nord.example"));
    }

    @ParameterizedTest
    @CsvSource({
        "Contact 2,contact2.name",
        "Contact 2 Email,contact2.address",
        "Second contact e-mail,contact2.address",
        "2nd Contact,contact2.name",
        "Secondary contact phone,contact2.phone",
        "联系人2,contact2.name",
        "联系人2邮箱,contact2.address",
        "联系人二,contact2.name",
        "第二联系人邮箱,contact2.address",
        "备用联系人,contact2.name",
        "Zweiter Ansprechpartner,contact2.name",
        "Ansprechpartner 2 E-Mail,contact2.address",
        "Segundo contacto,contact2.name",
        "Contact 3,contact3.name",
        "Secondary Email,address",
        "Contact Email 2,address",
        "Contact phone 2,phone",
        "E-mail 2,address"
    })
    void headingsTellWhoseTheColumnIs(String heading, String target) {
        String cell =
                target.endsWith("address") ? "bo@nord.example" : target.endsWith("phone") ? "+49 30 901821" : "Bo Li";
        IntakeFile file = book.intake.open(
                book.csv(
                        "Company,Contact,E-mail,Phone," + heading,
                        "Nord GmbH,Anna Schmidt,anna@nord.example,+49 30 901820," + cell),
                null);

        assertEquals(target, file.mapping().columns().get(heading));
        assertEquals(target, Target.find(target).orElseThrow().key());
    }

    private Contact contact(String name) {
        return Stream.of(book.all())
                .flatMap(List::stream)
                .filter(contact -> contact.displayName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> addresses(Contact contact) {
        return contact.addresses().stream().map(address -> address.value()).toList();
    }
}
