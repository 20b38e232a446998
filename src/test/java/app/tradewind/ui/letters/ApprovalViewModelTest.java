package app.tradewind.ui.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.compliance.Entry;
import app.tradewind.compliance.Fix;
import app.tradewind.letter.LetterState;
import app.tradewind.ui.control.Place;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApprovalViewModelTest {

    private LettersBench bench;
    private ApprovalViewModel model;
    private long mailing;

    @BeforeEach
    void openABook(@TempDir Path folder) {
        bench = new LettersBench(folder);
        mailing = bench.mailing(30);
        model = new ApprovalViewModel(bench.room);
    }

    @AfterEach
    void closeIt() {
        bench.close();
    }

    private long letter(boolean blocked) {
        return Arrays.stream(bench.book.letters().idsOfMailing(mailing))
                .filter(id -> bench.book.checklist().letter(id, null).stream().anyMatch(Entry::stops) == blocked)
                .findFirst()
                .orElseThrow();
    }

    private LetterState state(long id) {
        return bench.book.letters().letter(id).state();
    }

    private long shown() {
        ApprovalSheet sheet = model.sheetProperty().get();
        assertNotNull(sheet);
        return sheet.review().letter().id();
    }

    @Test
    void approvingWithTheWarningsOnTheScreenApprovesAndGoesOn() {
        long id = letter(false);
        open(id);

        model.approve();

        assertEquals(LetterState.APPROVED, state(id), model.refusalProperty().get());
        assertFalse(!model.doneProperty().get() && shown() == id);
        bench.undo.run();
        assertEquals(LetterState.DRAFT, state(id));
        assertEquals(id, shown());
    }

    private void open(long id) {
        model.open(id);
        while (shown() != id) {
            model.page(1);
        }
    }

    @Test
    void aBlockedLetterStaysAndSaysWhy() {
        long id = letter(true);
        open(id);

        model.approve();

        assertEquals(LetterState.DRAFT, state(id));
        assertEquals(id, shown());
        assertFalse(model.refusalProperty().get().isBlank());
    }

    @Test
    void aReasonOfTenCharactersIsKeptAndAShorterOneIsNot() {
        long id = letter(true);
        open(id);
        CheckLine.Act excuse = model.checks().stream()
                .flatMap(line -> line.acts().stream())
                .filter(act -> act.label().equals(bench.room.messages().text("letters.waive")))
                .findFirst()
                .orElseThrow();
        excuse.run().run();

        model.excuse().reasonProperty().set("short");
        assertFalse(model.excuse().isEnough());
        model.excuse().reasonProperty().set("Asked me for an offer at the fair.");
        model.waive();

        assertTrue(bench.book.checklist().letter(id, null).stream().anyMatch(entry -> entry.waiver() != null));
    }

    @Test
    void aSkippedLetterIsCancelledAndComesBackByUndo() {
        long id = letter(false);
        open(id);

        model.skip();

        assertEquals(LetterState.CANCELLED, state(id));
        bench.undo.run();
        assertEquals(LetterState.DRAFT, state(id));
    }

    @Test
    void neverWritePutsTheAddressOnTheListAndUndoTakesItOff() {
        long id = letter(false);
        open(id);

        model.never();

        assertEquals(1, bench.book.people().suppressions().all().size());
        bench.undo.run();
        assertEquals(List.of(), bench.book.people().suppressions().all());
    }

    @Test
    void aFactBecomesThePersonalLine() {
        long id = letter(false);
        open(id);

        model.use("I saw Pinewood on page 12.");

        assertTrue(bench.book.letters().letter(id).html().contains("Pinewood on page 12"));
        ApprovalSheet sheet = model.sheetProperty().get();
        assertNotNull(sheet);
        assertTrue(sheet.review().body().written().contains("Pinewood on page 12"));
    }

    @Test
    void anEditedLetterKeepsItsTextAndItsSignature() {
        long id = letter(false);
        open(id);
        model.edit();

        model.letterEdit().htmlProperty().set("<p>My own words.</p>");
        model.keepEdit();

        String html = bench.book.letters().letter(id).html();
        assertTrue(html.contains("My own words.") && html.contains("Lin Hua"));
    }

    @Test
    void endingGoesBackToTheMailing() {
        open(letter(false));

        model.end();

        assertEquals(new Place.MailingPlace(mailing), bench.places.getLast());
    }

    private CheckLine.Act act(String label) {
        return model.checks().stream()
                .flatMap(line -> line.acts().stream())
                .filter(act -> act.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " not among " + model.checks()));
    }

    @Test
    void movingPlansTheLetterForTheNextGoodTimeAndUndoPlansItAsBefore() {
        long id = letter(false);
        Instant night = Instant.parse("2026-11-28T02:00:00Z");
        bench.book.letters().sendAfter(id, night);
        open(id);

        act(bench.room.ruleTexts().fix(Fix.RESCHEDULE)).run().run();

        Instant planned = bench.book.letters().letter(id).sendAfter();
        assertNotNull(planned);
        assertEquals(
                Optional.of(planned),
                bench.book.desk().goodTime(id, LettersBench.CLOCK.instant()).map(time -> time.toInstant()));
        assertTrue(
                bench.toasts.getLast().matches("Leaves .+ \\d\\d:\\d\\d in .+ \\(.+ here\\)\\."),
                bench.toasts.getLast());
        assertTrue(bench.book.checklist().letter(id, null).stream()
                .noneMatch(entry -> entry.finding().family().equals("time")));
        bench.undo.run();
        assertEquals(night, bench.book.letters().letter(id).sendAfter());
    }

    @Test
    void seenWarningReadsSeenOnItsDayAndUndoTakesItBack() {
        long contact = bench.people(1)[0];
        bench.database.update("UPDATE contact SET country = 'SE', time_zone = NULL WHERE id = ?", contact);
        long id = Arrays.stream(bench.book.letters().idsOfMailing(mailing))
                .filter(one -> bench.book.letters().letter(one).contact().value() == contact)
                .findFirst()
                .orElseThrow();
        open(id);

        act(bench.room.ruleTexts().fix(Fix.ACKNOWLEDGE)).run().run();

        assertTrue(
                model.checks().stream().anyMatch(line -> line.why().startsWith("Seen on")), model.checks()::toString);
        bench.undo.run();
        assertTrue(model.checks().stream().noneMatch(line -> line.why().startsWith("Seen on")));
    }
}
