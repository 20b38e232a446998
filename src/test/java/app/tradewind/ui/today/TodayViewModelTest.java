package app.tradewind.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.Channel;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.Direction;
import app.tradewind.contact.FollowUp;
import app.tradewind.contact.FollowUpCause;
import app.tradewind.contact.FollowUpWay;
import app.tradewind.contact.InteractionKind;
import app.tradewind.contact.due.Rhythm;
import app.tradewind.contact.due.Snooze;
import app.tradewind.ui.control.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TodayViewModelTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    @TempDir
    private Path folder;

    private TodayTestRoom room;

    @BeforeEach
    void openTheRoom() {
        room = new TodayTestRoom(folder);
    }

    @AfterEach
    void closeIt() {
        room.close();
    }

    private ContactId omarWhoReplied() {
        ContactId omar = room.person(
                "Omar", Channel.REFERRAL, DAY.multipliedBy(9), "ADDRESS", "omar@gulf.example", "COUNTRY", "AE");
        room.happened(omar, InteractionKind.LETTER, DAY, Direction.OUT, "");
        room.happened(omar, InteractionKind.REPLY, HOUR.multipliedBy(2), Direction.IN, "matt black?");
        return omar;
    }

    private ContactId marcoOfTheFair() {
        return room.person(
                "Marco",
                Channel.FAIR,
                HOUR.multipliedBy(21),
                "ADDRESS",
                "marco@rossi.example",
                "COUNTRY",
                "IT",
                "PHONE",
                "+39 02 1234 5678");
    }

    private static List<String> names(TodayViewModel model) {
        return model.boardProperty().get().lines().stream().map(TodayLine::name).toList();
    }

    @Test
    void theBoardHasItsOrderAndSaysWhyEachLineIsThere() {
        marcoOfTheFair();
        omarWhoReplied();

        TodayViewModel model = room.model();

        TodayBoard board = model.boardProperty().get();
        assertEquals(List.of("Omar", "Marco"), names(model));
        assertEquals("Nord Omar · “matt black?”", board.lines().getFirst().because());
        assertEquals("2 h", board.lines().getFirst().when().words());
        assertEquals("due in 3 h", board.lines().get(1).when().words());
        assertEquals(
                "1 · Canton Fair · 24 h rule",
                model.words().count(board.sections().get(1)));
        assertEquals("2 things, about 8 min", model.words().work(board));
        assertEquals("Tuesday, 24 November", model.words().date());
        assertEquals(2, TodayViewModel.count(room.room()));
    }

    @Test
    void theBuyersOwnTimeFollows() {
        omarWhoReplied();

        TodayViewModel model = room.model();

        LineFacts facts = model.facts(model.boardProperty().get().lines().getFirst());
        assertNotNull(facts);
        assertEquals("Dubai 17:14", facts.there());
        assertEquals("", facts.closed());
    }

    private void italyAsksForConsent(boolean barred) {
        room.law = new TodayLaw() {
            @Override
            public Map<ContactId, Against> against(List<Contact> contacts) {
                return contacts.stream()
                        .map(Contact::id)
                        .collect(Collectors.toMap(Function.identity(), _ -> new Against(barred, "consent first")));
            }

            @Override
            public Blocked blocked() {
                return new Blocked(2, 2, 0, 0, true);
            }
        };
    }

    @Test
    void whereNoLetterMayGoThePhoneIsOffered() {
        marcoOfTheFair();
        italyAsksForConsent(false);
        TodayViewModel model = room.model();
        TodayLine line = model.boardProperty().get().lines().getFirst();

        model.perform();

        assertEquals(TodayAct.CALL, model.act(line));
        TodayCard card = Objects.requireNonNull(model.cardProperty().get());
        assertEquals(List.of("+390212345678"), card.copies());
        assertTrue(card.hint().contains("consent first"), card.hint());
        assertEquals(List.of(), room.visited);
    }

    @Test
    void aReplyMayBeAnsweredWithoutConsentButNotAfterANo() {
        omarWhoReplied();
        italyAsksForConsent(false);
        TodayViewModel asked = room.model();
        italyAsksForConsent(true);
        TodayViewModel barred = room.model();

        assertEquals(
                TodayAct.ANSWER, asked.act(asked.boardProperty().get().lines().getFirst()));
        assertEquals(
                TodayAct.OTHER, barred.act(barred.boardProperty().get().lines().getFirst()));
    }

    @Test
    void theDayBeginsWithTheFirstLine() {
        ContactId omar = omarWhoReplied();
        TodayViewModel model = room.model();

        model.startWithTheFirst();
        model.open();

        assertEquals(List.of(new Place.ComposePlace(List.of(omar), ""), new Place.ContactPlace(omar)), room.visited);
    }

    @Test
    void whatIsDoneGoesAndComesBackWithUndo() {
        omarWhoReplied();
        marcoOfTheFair();
        TodayViewModel model = room.model();

        model.done();
        List<String> after = names(model);
        room.undos.getLast().run();

        assertEquals(List.of("Marco"), after);
        assertEquals(List.of("Done: Omar."), room.said);
        assertEquals(List.of("Omar", "Marco"), names(model));
    }

    @Test
    void theKeysGoOnWithTheLineThatTookThePlace() {
        omarWhoReplied();
        ContactId marco = marcoOfTheFair();
        TodayViewModel model = room.model();

        model.done();
        model.open();

        assertEquals(List.of(new Place.ContactPlace(marco)), room.visited);
    }

    @Test
    void whatIsPutOffLeavesItsDayInTheBook() {
        ContactId marco = marcoOfTheFair();
        TodayViewModel model = room.model();

        model.snooze(Snooze.TOMORROW);

        assertEquals(List.of(), names(model));
        FollowUp due = room.followUps.open(marco).getFirst();
        assertEquals(Instant.parse("2026-11-25T01:00:00Z"), due.dueAt());
        assertEquals(FollowUpCause.CARD, due.cause());
        assertEquals(List.of("Marco: back on tomorrow 09:00."), room.said);
    }

    @Test
    void aFollowUpThatIsPutOffMoves() {
        ContactId marco = room.person("Marco", Channel.REFERRAL, DAY.multipliedBy(9));
        long id = room.followUps.add(
                new FollowUp(0, marco, TodayTestRoom.NOW.minus(DAY), "sample", FollowUpWay.ANY, null),
                TodayTestRoom.NOW);
        TodayViewModel model = room.model();

        model.snooze(Snooze.THREE_DAYS);

        FollowUp moved = room.followUps.find(id).orElseThrow();
        assertEquals(Instant.parse("2026-11-27T01:00:00Z"), moved.dueAt());
        assertEquals(1, moved.moved());
    }

    @Test
    void aLoggedCallStandsInTheTimelineAndDoesTheLine() {
        ContactId marco = marcoOfTheFair();
        TodayViewModel model = room.model();

        model.log(InteractionKind.CALL, "wants 500 sets");

        assertEquals(List.of(), names(model));
        assertEquals("wants 500 sets", room.timeline.ofContact(marco).getFirst().summary());
        assertEquals(List.of("Logged: Call."), room.said);
    }

    @Test
    void whoCannotBeReachedNowIsPlannedForTheNextFair() {
        ContactId marco = marcoOfTheFair();
        TodayViewModel model = room.model();

        model.waitFor(FollowUpWay.FAIR);

        FollowUp due = room.followUps.open(marco).getFirst();
        assertEquals(FollowUpWay.FAIR, due.way());
        assertEquals(Instant.parse("2027-02-24T01:00:00Z"), due.dueAt());
        assertEquals(List.of(), names(model));
    }

    @Test
    void aConnectionGetsANoteInItsLanguage() {
        room.person("Anna Schmidt", Channel.SOCIAL, DAY, "COUNTRY", "DE");
        TodayViewModel model = room.model();

        model.perform();

        String note =
                Objects.requireNonNull(model.cardProperty().get()).copies().getFirst();
        assertTrue(note.startsWith("Guten Tag Anna Schmidt,"), note);
        assertTrue(note.contains("[your name]"), note);
    }

    @Test
    void anAddressMayBeGuessedWhereThePersonAndTheFirmsDomainAreKnown() {
        // a domain that is reserved for examples has no owner, and so no pattern
        room.person("Anna Schmidt", Channel.SOCIAL, HOUR, "WEBSITE", "www.nord-hinges.com");
        room.person("Ben Carter", Channel.SOCIAL, DAY);
        TodayViewModel model = room.model();
        List<String> names = names(model);

        model.perform();
        TodayCard first = Objects.requireNonNull(model.cardProperty().get());
        model.move(1);
        model.perform();
        TodayCard second = Objects.requireNonNull(model.cardProperty().get());

        assertEquals(names.getFirst().equals("Anna Schmidt"), first.mayGuess());
        assertEquals(names.getLast().equals("Anna Schmidt"), second.mayGuess());
    }

    @Test
    void aBuyerOfCustomsDataIsLookedUpFirst() {
        room.person("Rosa", Channel.CUSTOMS, DAY, "WEBSITE", "www.delgado.example", "ADDRESS", "r@delgado.example");
        TodayViewModel model = room.model();

        model.perform();
        TodayCard card = Objects.requireNonNull(model.cardProperty().get());
        model.browse(Objects.requireNonNull(card.site()));
        model.done();

        assertEquals(List.of("https://www.delgado.example"), room.browsed);
        assertEquals(List.of(), names(model));
    }

    @Test
    void aSectionShowsFiveAndThenAll() {
        for (int i = 0; i < 8; i++) {
            room.person("Card " + i, Channel.FAIR, HOUR.multipliedBy(i + 1));
        }
        TodayViewModel model = room.model();
        int few = model.boardProperty().get().lines().size();

        model.toggle(SectionKind.CARDS);

        assertEquals(5, few);
        assertEquals(8, model.boardProperty().get().lines().size());
        assertEquals(8, model.boardProperty().get().count());
        assertTrue(model.isOpened(SectionKind.CARDS));
    }

    @Test
    void arrowsStayOnTheBoard() {
        omarWhoReplied();
        ContactId marco = marcoOfTheFair();
        TodayViewModel model = room.model();

        model.move(-1);
        model.move(99);
        model.open();

        assertEquals(List.of(new Place.ContactPlace(marco)), room.visited);
    }

    @Test
    void whatChangesInTheBookChangesTheBoard() {
        TodayViewModel model = room.model();
        assertFalse(model.boardProperty().get().anybody());

        omarWhoReplied();

        assertEquals(List.of("Omar"), names(model));
    }

    @Test
    void nothingDueIsNotAnEmptyBook() {
        room.person("Anna", Channel.REFERRAL, DAY);

        TodayBoard board = room.model().boardProperty().get();

        assertEquals(List.of(), board.sections());
        assertTrue(board.anybody());
    }

    @Test
    void besideTheBoardStandsWhyNothingLeavesAndTheWeek() {
        room.person("John", Channel.FAIR, HOUR, "COUNTRY", "US", "ADDRESS", "john@lake.example");
        italyAsksForConsent(false);

        TodaySide side = Objects.requireNonNull(room.model().sideProperty().get());

        assertEquals("No account yet.", side.outbox().reasons().getFirst().text());
        assertEquals(2, side.blocked().people());
        assertEquals(List.of("Thursday: Thanksgiving Day in United States"), side.week());
    }

    @Test
    void theRhythmIsSavedAndAsksAnew() {
        ContactId anna =
                room.person("Anna", Channel.REFERRAL, DAY.multipliedBy(50), "GRADE", "C", "STAGE", "CONTACTED");
        room.happened(anna, InteractionKind.CALL, DAY.multipliedBy(20), Direction.OUT, "");
        TodayViewModel model = room.model();
        List<String> before = names(model);

        model.saveRhythm(new Rhythm(14, 30, 15));

        assertEquals(List.of(), before);
        assertEquals(List.of("Anna"), names(model));
        assertEquals(
                "Nord Anna · every 15 days, grade C",
                model.boardProperty().get().lines().getFirst().because());
    }

    @Test
    void followUpsGoOutAsACalendar() throws Exception {
        ContactId omar =
                room.person("Omar; Haddad", Channel.REFERRAL, DAY, "COUNTRY", "AE", "PHONE", "+971 4 123 4567");
        room.followUps.add(
                new FollowUp(0, omar, TodayTestRoom.NOW.plus(DAY), "ask, again", FollowUpWay.CALL, null),
                TodayTestRoom.NOW);
        TodayViewModel model = room.model();
        Path file = folder.resolve("follow-ups.ics");

        model.exportCalendar(file);
        String first = Files.readString(file);
        model.exportCalendar(file);

        assertTrue(first.contains("SUMMARY:Omar\\; Haddad · ask\\, again\r\n"), first);
        assertTrue(first.contains("DTSTART;TZID=Asia/Dubai:20261125T171400\r\n"), first);
        assertEquals(first, Files.readString(file));
        assertEquals("1 follow-up was written to follow-ups.ics.", room.said.getFirst());
    }

    @Test
    void aBoardThatIsLeftListensNoMore() {
        TodayViewModel model = room.model();

        model.release();
        omarWhoReplied();

        assertEquals(List.of(), names(model));
        assertNull(model.cardProperty().get());
    }
}
