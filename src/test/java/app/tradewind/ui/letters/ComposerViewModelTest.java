package app.tradewind.ui.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.compliance.Fix;
import app.tradewind.contact.ContactId;
import app.tradewind.letter.AdvertisingLabel;
import app.tradewind.letter.LetterState;
import app.tradewind.letter.Template;
import app.tradewind.mail.sequence.Exclusions;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.control.Tone;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComposerViewModelTest {

    private LettersBench bench;
    private ComposerViewModel model;

    @BeforeEach
    void openABook(@TempDir Path folder) {
        bench = new LettersBench(folder);
        model = new ComposerViewModel(bench.room);
    }

    @AfterEach
    void closeIt() {
        bench.close();
    }

    private void composeFor(int people) {
        model.compose(new Place.ComposePlace(
                Arrays.stream(bench.people(people)).mapToObj(ContactId::new).toList(), ""));
    }

    @Test
    void theLetterIsShownMergedForTheFirstPersonAndThenForTheNext() {
        bench.template();
        composeFor(5);
        String first = merged();

        model.page(1);

        assertFalse(first.contains("{{"));
        assertFalse(first.equals(merged()));
        assertEquals(5, model.recipientsProperty().get().count());
    }

    private String merged() {
        Review review = model.reviewProperty().get();
        assertNotNull(review);
        return review.letter().subject() + review.letter().html();
    }

    @Test
    void typingIsCheckedAtOnceAndKeptAsOneNewVersion() {
        Template template = bench.template();
        composeFor(3);
        Review before = model.reviewProperty().get();

        model.manuscript().subjectProperty().set("FREE!!! HINGES!!!");
        model.manuscript().htmlProperty().set("<p>Buy now.</p>");
        model.leave();

        Review after = model.reviewProperty().get();
        assertNotNull(before);
        assertNotNull(after);
        assertTrue(after.lint().score() < before.lint().score());
        assertEquals(2, bench.book.templates().find(template.id()).orElseThrow().version());
    }

    @Test
    void leavingWithoutAChangeMakesNoVersion() {
        Template template = bench.template();
        composeFor(3);

        model.leave();

        assertEquals(1, bench.book.templates().find(template.id()).orElseThrow().version());
    }

    @Test
    void peopleWhoMayNotBeWrittenToAreLeftOutByOneButtonAndComeBackByUndo() {
        bench.template();
        composeFor(60);
        CheckLine block = model.everyone().said().stream()
                .filter(line -> line.tone() == Tone.BLOCK)
                .findFirst()
                .orElseThrow();

        block.acts().getFirst().run().run();

        assertTrue(model.recipientsProperty().get().count() < 60);
        bench.undo.run();
        assertEquals(60, model.recipientsProperty().get().count());
    }

    @Test
    void aFieldWithoutFallbackIsCountedOverAllWhoAreChosen() {
        bench.template();
        composeFor(5);

        model.manuscript().htmlProperty().set("<p>About {{custom.machine}}</p>");

        CheckLine line = model.everyone().said().getFirst();
        assertEquals("5 letters lack {{custom.machine}}", line.title());
    }

    @Test
    void theSendersDomainIsCheckedFromItsFinding() {
        bench.template();
        bench.account();
        composeFor(2);
        String label = bench.room.ruleTexts().fix(Fix.CHECK_DOMAIN);

        Stream.concat(model.everyone().said().stream(), model.here().stream())
                .flatMap(line -> line.acts().stream())
                .filter(act -> act.label().equals(label))
                .findFirst()
                .orElseThrow()
                .run()
                .run();

        assertEquals(List.of(new Place.CheckDomainPlace("hinges.example")), bench.places);
    }

    @Test
    void theTestGoesToTheAccountOrToWhereOneIsMade() {
        bench.template();
        composeFor(2);
        model.testToMyself();
        assertEquals(List.of(new Place.SettingsPlace("accounts")), bench.places);

        bench.account();
        composeFor(2);
        model.testToMyself();

        assertEquals(1, bench.trials.size());
    }

    @Test
    void aMailingHasALetterForEachAndOpens() {
        bench.template();
        bench.account();
        composeFor(4);

        model.askForMailing();
        assertTrue(model.making().isReady());
        model.making().exclusionsProperty().set(Exclusions.NONE);
        model.making().make();

        Place.MailingPlace place = assertInstanceOf(Place.MailingPlace.class, bench.places.getLast());
        assertEquals(4L, bench.book.letters().countsByState(place.mailing()).get(LetterState.DRAFT));
    }

    @Test
    void aNewTemplateIsKeptWhenItWasWrittenIn() {
        model.open(0);
        model.manuscript().nameProperty().set("Mine");
        model.manuscript().subjectProperty().set("Hinges for you");
        model.manuscript().htmlProperty().set("<p>Hello</p>");

        model.save();

        assertEquals(
                List.of("Mine"),
                bench.book.templates().list().stream().map(Template::name).toList());
    }

    @Test
    void theLabelOfACountryStandsAtTheFrontOfTheSubject() {
        bench.template();
        composeFor(2);
        model.manuscript().subjectProperty().set("Hinges");

        model.label(AdvertisingLabel.of("KR").orElseThrow());

        assertEquals("(광고) Hinges", model.manuscript().subjectProperty().get());
        assertEquals(LetterSpot.SUBJECT, model.spotProperty().get());
    }

    @Test
    void aPlaceForThePersonalLineIsMadeBelowTheGreeting() {
        bench.template();
        composeFor(2);
        model.manuscript().htmlProperty().set("<p>Dear you,</p><p>Hinges?</p>");

        model.addPersonalLine();

        assertEquals(
                "<p>Dear you,</p><p>{{personal.line | }}</p><p>Hinges?</p>",
                model.manuscript().htmlProperty().get());
    }

    @Test
    void anotherWayBecomesAFollowUpOnTheChosenDayAndUndoTakesItBack() {
        ContactId person = new ContactId(bench.people(1)[0]);
        int before = bench.book.people().followUps().open(person).size();

        CheckLine.Act ways = new OtherWays(bench.room).to(List.of(person), "Other ways");
        CheckLine.Act fair = ways.choices().get(2);
        fair.choices().getFirst().run().run();

        assertEquals(List.of("By post", "By phone", "At a fair", "Invite an enquiry"), labels(ways));
        assertEquals(5, fair.choices().size());
        assertEquals(before + 1, bench.book.people().followUps().open(person).size());
        bench.undo.run();
        assertEquals(before, bench.book.people().followUps().open(person).size());
    }

    private static List<String> labels(CheckLine.Act act) {
        return act.choices().stream().map(CheckLine.Act::label).toList();
    }
}
