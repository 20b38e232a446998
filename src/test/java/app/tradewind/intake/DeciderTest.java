package app.tradewind.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.Contact;
import app.tradewind.contact.Field;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of a row by policy, by protected fields and by hand; the run does what the plan said.
class DeciderTest {

    private static final String HEAD = "Company,Name,Title,Email,Phone,Country,City,Note";
    private static final String ANNA = "Nord GmbH,Anna Schmidt,Sales,anna@nord.example.de,,DE,Berlin,";

    private IntakeBook book;

    @BeforeEach
    void openABookWithAnna(@TempDir Path folder) {
        book = new IntakeBook(folder);
        book.run(book.csv(HEAD, ANNA), Policy.MERGE);
    }

    @AfterEach
    void closeIt() {
        book.close();
    }

    @Test
    void fieldThatIsKeptIsNeverOverwrittenButItsGapIsFilled() {
        Path file = book.csv(HEAD, "Nord GmbH,Anna Schmidt,Owner,anna@nord.example.de,,DE,Lima,likes blue");
        ImportChoices choices = new ImportChoices(Policy.UPDATE, Occasion.UNKNOWN)
                .keeping(Set.of(Target.of(Field.TITLE), Target.of(Field.NOTE)));

        RowOutcome row = ran(file, choices).getFirst();

        assertEquals(Set.of("city", "note"), row.changes().keySet());
        assertEquals("Sales", book.only().title());
        assertEquals("likes blue", book.only().note());
        assertEquals("Lima", book.only().place().city());
    }

    @Test
    void keptNameKeepsAllItsParts() {
        Path file = book.csv("Email,First Name,Last Name", "anna@nord.example.de,Annabel,Smith");
        ImportChoices choices =
                new ImportChoices(Policy.UPDATE, Occasion.UNKNOWN).keeping(Set.of(Target.of(Field.NAME)));

        ran(file, choices);

        assertEquals("Anna Schmidt", book.only().name().display());
        assertEquals("Schmidt", book.only().name().family());
    }

    @Test
    void rowSwitchedByHandIsImportedAsNewMergedElsewhereOrLeftOut() {
        Contact anna = book.only();
        Path file = book.csv(
                HEAD,
                "Nord GmbH,Anna Schmidt,Owner,anna@nord.example.de,,DE,,",
                "Somewhere,Tom Patel,,tom@patel.example.com,,GB,Leeds,met Anna",
                "Third Ltd,Mary Collins,,mary@third.example.com,,GB,,");
        ImportChoices choices = ImportChoices.USUAL
                .withRow(2, RowChoice.IMPORT_AS_NEW)
                .withRow(3, RowChoice.mergeInto(anna.id().value()))
                .withRow(4, RowChoice.LEAVE_OUT);

        List<RowOutcome> rows = ran(file, choices);

        assertEquals(
                List.of(Outcome.CREATED, Outcome.UPDATED, Outcome.UNCHANGED),
                rows.stream().map(RowOutcome::outcome).toList());
        assertEquals(anna.id().value(), rows.get(1).contact());
        assertEquals(List.of(Reason.of(Reason.Code.LEFT_OUT)), rows.get(2).reasons());
        assertEquals(2, book.all().size());
        assertEquals("met Anna", book.contacts.require(anna.id()).note());
        assertEquals(2, book.contacts.require(anna.id()).addresses().size());
    }

    @Test
    void choiceOfAContactThatIsGoneFallsBackToTheMatchAndSaysSo() {
        Path file = book.csv(HEAD, "Third Ltd,Mary Collins,,mary@third.example.com,,GB,,");

        RowOutcome row = ran(file, ImportChoices.USUAL.withRow(2, RowChoice.mergeInto(999)))
                .getFirst();

        assertEquals(Outcome.CREATED, row.outcome());
        assertEquals(List.of(Reason.of(Reason.Code.CHOICE_GONE)), row.reasons());
    }

    @Test
    void rowLeftOutByHandDoesNotSilenceALaterOneThatIsTheSame() {
        String mary = "Third Ltd,Mary Collins,,mary@third.example.com,,GB,,";

        List<RowOutcome> rows = ran(book.csv(HEAD, mary, mary), ImportChoices.USUAL.withRow(2, RowChoice.LEAVE_OUT));

        assertEquals(
                List.of(Outcome.UNCHANGED, Outcome.CREATED),
                rows.stream().map(RowOutcome::outcome).toList());
    }

    @Test
    void repetitionInTheFileAddsWhatItSaysToTheContactOfTheEarlierRow() {
        Path file = book.csv(
                HEAD,
                "Third Ltd,Mary Collins,,mary@third.example.com,,GB,,",
                "Third,Mary Collins,Buyer,m.collins@post.example.org,+44 20 7946 0123,GB,Leeds,");

        List<RowOutcome> rows = ran(file, ImportChoices.USUAL);

        assertEquals(Outcome.DUPLICATE, rows.get(1).outcome());
        assertEquals(rows.get(0).contact(), rows.get(1).contact());
        Contact mary = book.all().getLast();
        assertEquals("Buyer", mary.title());
        assertEquals(2, mary.addresses().size());
        assertEquals(1, mary.phones().size());
        assertEquals(2, book.all().size());
    }

    @Test
    void repetitionIsLeftOutWhereOnlyNewContactsAreWanted() {
        String mary = "Third Ltd,Mary Collins,,mary@third.example.com,,GB,,";

        ran(
                book.csv(HEAD, mary, mary.replace(",GB,,", ",GB,Leeds,")),
                new ImportChoices(Policy.CREATE, Occasion.UNKNOWN));

        assertEquals("", book.all().getLast().place().city());
    }

    @Test
    void bookThatChangedSinceThePlanIsMetByTheRunsOwnDecisionAndReported() {
        Path file = book.csv(HEAD, "Third Ltd,Mary Collins,,mary@third.example.com,,GB,,");
        ImportPlan plan = book.plan(file, Policy.MERGE);
        assertEquals(1, plan.counts().created());
        book.run(
                book.text(
                        "other.csv",
                        java.nio.charset.StandardCharsets.UTF_8,
                        HEAD,
                        "Third Ltd,Mary Collins,,mary@third.example.com,,GB,,"),
                Policy.MERGE);
        List<RowOutcome> rows = new java.util.ArrayList<>();

        ImportReport report = book.intake.run(plan, rows::add, app.tradewind.work.Progress.none());

        assertEquals(new ImportCounts(1, 0, 0, 1, 0, 0), report.counts());
        assertEquals(Map.of(Reason.Code.NOT_AS_PLANNED, 1L), report.noted());
        assertEquals(
                List.of(Reason.of(Reason.Code.NOT_AS_PLANNED, Outcome.CREATED)),
                rows.getFirst().reasons());
        assertEquals(2, book.all().size());
    }

    @Test
    void everyRowOfALongPlanIsReached() {
        List<String> lines = new java.util.ArrayList<>(List.of(HEAD));
        for (int i = 0; i < 2500; i++) {
            lines.add("Firm " + i + ",Buyer " + i + ",,buyer@firm" + i + ".example.com,,GB,,");
            lines.add(",,,nobody,,,,");
        }
        ImportPlan plan = book.plan(book.csv(lines.toArray(String[]::new)), Policy.MERGE);
        assertEquals(2500, plan.counts().rejected());
        assertEquals(1000, plan.firstRows().get(Outcome.REJECTED).size());

        List<RowOutcome> page =
                book.intake.page(plan, Outcome.REJECTED, 2400, 1000, app.tradewind.work.Progress.none());

        assertEquals(100, page.size());
        assertEquals(2 + 2 * 2400 + 1, page.getFirst().row());
        assertTrue(page.stream().allMatch(row -> row.outcome() == Outcome.REJECTED));
        assertEquals(
                List.of(2, 3, 4),
                book.intake.page(plan, null, 0, 3, app.tradewind.work.Progress.none()).stream()
                        .map(RowOutcome::row)
                        .toList());
    }

    private List<RowOutcome> ran(Path file, ImportChoices choices) {
        ImportPlan plan = book.plan(file, choices);
        List<RowOutcome> planned = plan.rows();
        List<RowOutcome> ran = new java.util.ArrayList<>();
        book.intake.run(plan, ran::add, app.tradewind.work.Progress.none());
        assertEquals(
                planned.stream().map(RowOutcome::outcome).toList(),
                ran.stream().map(RowOutcome::outcome).toList());
        assertEquals(
                planned.stream().map(RowOutcome::changes).toList(),
                ran.stream().map(RowOutcome::changes).toList());
        return ran;
    }
}
