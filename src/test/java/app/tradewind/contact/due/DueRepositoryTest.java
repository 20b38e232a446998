package app.tradewind.contact.due;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tradewind.contact.Channel;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.Direction;
import app.tradewind.contact.Field;
import app.tradewind.contact.FollowUp;
import app.tradewind.contact.FollowUpCause;
import app.tradewind.contact.FollowUpWay;
import app.tradewind.contact.InteractionKind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DueRepositoryTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    @TempDir
    private Path folder;

    private DueBook book;

    @BeforeEach
    void openABook() {
        book = new DueBook(folder);
    }

    @AfterEach
    void closeIt() {
        book.close();
    }

    private static List<ContactId> who(DueList list) {
        assertEquals(list.first().size(), list.count());
        return list.first().stream().map(Due::contact).toList();
    }

    private DueList cards() {
        return book.due().untouched(DueBook.step(FollowUpCause.CARD));
    }

    private DueList enquiries() {
        return book.due().enquiries(DueBook.step(FollowUpCause.ENQUIRY));
    }

    private void turnedTo(ContactId who, Duration ago) {
        book.happened(who, InteractionKind.LETTER, ago, Direction.OUT, "");
    }

    @Test
    void aReplyWaitsUntilTheUserTurnsToThePerson() {
        ContactId omar = book.person("Omar", Channel.SOCIAL, DAY.multipliedBy(9));
        turnedTo(omar, DAY.multipliedBy(3));
        book.happened(omar, InteractionKind.REPLY, HOUR.multipliedBy(2), null, "can you do matt black?");

        Due waiting = book.due().replies().first().getFirst();
        turnedTo(omar, HOUR);

        assertEquals(omar, waiting.contact());
        assertEquals("can you do matt black?", waiting.words());
        assertEquals(DueBook.NOW.minus(HOUR.multipliedBy(2)), waiting.since());
        assertEquals(List.of(), who(book.due().replies()));
    }

    @Test
    void theNewestReplyStandsFirstAndAPersonStandsOnce() {
        ContactId omar = book.person("Omar", Channel.SOCIAL, DAY.multipliedBy(9));
        ContactId tom = book.person("Tom", Channel.SOCIAL, DAY.multipliedBy(9));
        book.happened(omar, InteractionKind.REPLY, DAY.multipliedBy(2), null, "first");
        book.happened(tom, InteractionKind.REPLY, DAY, null, "");
        book.happened(omar, InteractionKind.REPLY, HOUR, null, "second");

        DueList replies = book.due().replies();

        assertEquals(List.of(omar, tom), who(replies));
        assertEquals("second", replies.first().getFirst().words());
    }

    @Test
    void aReplyThatWasDoneComesBackOnlyWithTheNext() {
        ContactId omar = book.person("Omar", Channel.SOCIAL, DAY.multipliedBy(9));
        book.happened(omar, InteractionKind.REPLY, DAY, null, "no, thank you");
        book.followUps.add(
                new FollowUp(
                        0, omar, DueBook.NOW, "", FollowUpWay.ANY, DueBook.NOW.minus(HOUR), FollowUpCause.REPLY, 0),
                DueBook.NOW);
        List<ContactId> done = who(book.due().replies());

        book.happened(omar, InteractionKind.REPLY, Duration.ofMinutes(5), null, "after all, yes");

        assertEquals(List.of(), done);
        assertEquals(List.of(omar), who(book.due().replies()));
    }

    @Test
    void whoLiesInTheBinIsNotAskedFor() {
        ContactId omar = book.person("Omar", Channel.FAIR, DAY);
        book.happened(omar, InteractionKind.REPLY, HOUR, null, "");
        book.planned(omar, HOUR, FollowUpCause.HAND);

        book.contacts.delete(DueBook.NOW, omar.value());

        assertEquals(0, book.due().replies().count());
        assertEquals(0, cards().count());
        assertEquals(0, book.due().followUps(List.of()).count());
    }

    @Test
    void aCardIsDueADayAfterTheFairAndTheSoonestStandsFirst() {
        ContactId late = book.person("Late", Channel.FAIR, DAY.multipliedBy(4));
        ContactId later = book.person("Later", Channel.FAIR, DAY.multipliedBy(9));
        ContactId soon = book.person("Soon", Channel.FAIR, HOUR.multipliedBy(21));
        ContactId fresh = book.person("Fresh", Channel.FAIR, HOUR);
        book.person("Forgotten", Channel.FAIR, DAY.multipliedBy(60));
        ContactId written = book.person("Written", Channel.FAIR, HOUR);
        turnedTo(written, Duration.ofMinutes(1));

        DueList cards = cards();

        assertEquals(List.of(soon, fresh, late, later), who(cards));
        assertEquals(
                DueBook.NOW.plus(HOUR.multipliedBy(3)), cards.first().getFirst().at());
    }

    @Test
    void aCardThatWasPutOffComesBackOnItsDay() {
        ContactId marco = book.person("Marco", Channel.FAIR, HOUR);
        long tomorrow = book.planned(marco, DAY, FollowUpCause.CARD);
        List<ContactId> today = who(cards());

        book.followUps.move(tomorrow, DueBook.NOW.plus(HOUR));

        assertEquals(List.of(), today);
        Due back = cards().first().getFirst();
        assertEquals(marco, back.contact());
        assertEquals(tomorrow, back.followUp());
        assertEquals(DueBook.NOW.plus(HOUR), back.at());
        assertEquals("ask for the sample", back.words());
    }

    @Test
    void anEnquiryWaitsForAnAnswerWhateverTheChannel() {
        ContactId platform = book.person("Platform", Channel.PLATFORM, HOUR.multipliedBy(5));
        ContactId caller = book.person("Caller", Channel.WEBSITE, DAY.multipliedBy(9));
        book.happened(caller, InteractionKind.CALL, HOUR, Direction.IN, "wants 500 sets");
        ContactId answered = book.person("Answered", Channel.PLATFORM, DAY);
        book.happened(answered, InteractionKind.CHAT, DAY, Direction.IN, "price?");
        book.happened(answered, InteractionKind.CHAT, HOUR, Direction.OUT, "2.10");

        assertEquals(List.of(caller, platform), who(enquiries()));
    }

    @Test
    void aConnectionWithAnAddressNeedsNoNote() {
        book.person("Known", Channel.SOCIAL, DAY);
        ContactId unknown = book.person("Unknown", Channel.SOCIAL, DAY, null);

        assertEquals(List.of(unknown), who(book.due().untouched(DueBook.step(FollowUpCause.CONNECTION))));
    }

    @Test
    void whatIsPlannedForTodayStandsOnceEvenWhereARuleAsksToo() {
        ContactId marco = book.person("Marco", Channel.FAIR, HOUR);
        book.planned(marco, HOUR, FollowUpCause.HAND);
        book.planned(marco, DAY.multipliedBy(2), FollowUpCause.HAND);

        assertEquals(List.of(), who(cards()));
        assertEquals(List.of(marco), who(book.due().followUps(List.of())));
        assertEquals(List.of(), who(book.due().followUps(List.of(marco.value()))));
    }

    @Test
    void theClockOfAGradeRestartsWithAnyContact() {
        ContactId anna = book.person("Anna", Channel.WEBSITE, DAY.multipliedBy(99));
        book.set(anna, Field.GRADE, "B");
        book.set(anna, Field.STAGE, "CONTACTED");
        turnedTo(anna, DAY.multipliedBy(31));
        Due due = book.due().rhythm(Rhythm.USUAL, List.of()).first().getFirst();

        book.happened(anna, InteractionKind.CALL, DAY, Direction.OUT, "");

        assertEquals(DueBook.NOW.minus(DAY), due.at());
        assertEquals("B", due.words());
        assertEquals(List.of(), who(book.due().rhythm(Rhythm.USUAL, List.of())));
    }

    @Test
    void theRhythmAsksForAFirstAndLeavesOutThoseWithAPlan() {
        ContactId anna = graded("Anna", "B", 40);
        ContactId ben = graded("Ben", "A", 15);
        graded("Carl", "C", 40);
        ContactId planned = graded("Dora", "A", 40);
        book.planned(planned, DAY.multipliedBy(5), FollowUpCause.HAND);
        ContactId lost = graded("Emil", "A", 40);
        book.set(lost, Field.STAGE, "LOST");

        assertEquals(List.of(ben, anna), who(book.due().rhythm(Rhythm.USUAL, List.of())));
        assertEquals(List.of(anna), who(book.due().rhythm(new Rhythm(0, 30, 90), List.of())));
        assertEquals(List.of(anna), who(book.due().rhythm(Rhythm.USUAL, List.of(ben.value()))));
    }

    private ContactId graded(String name, String grade, int daysAgo) {
        ContactId id = book.person(name, Channel.WEBSITE, DAY.multipliedBy(99));
        book.set(id, Field.GRADE, grade);
        book.set(id, Field.STAGE, "CONTACTED");
        turnedTo(id, DAY.multipliedBy(daysAgo));
        return id;
    }

    @Test
    void aDealStandsStillUntilTheRhythmAsksForItAnyway() {
        ContactId quoted = graded("Quoted", "C", 8);
        book.set(quoted, Field.STAGE, "QUOTED");
        ContactId sample = graded("Sample", "C", 8);
        book.set(sample, Field.STAGE, "SAMPLE");
        ContactId rhythm = graded("Rhythm", "A", 20);
        book.set(rhythm, Field.STAGE, "QUOTED");

        DueList still = book.due().standstills(Rhythm.USUAL, List.of());

        assertEquals(List.of(quoted), who(still));
        assertEquals("QUOTED", still.first().getFirst().words());
        assertEquals(List.of(rhythm), who(book.due().rhythm(Rhythm.USUAL, List.of())));
    }

    @ParameterizedTest
    @EnumSource(
            value = FollowUpCause.class,
            names = {"RHYTHM", "STANDSTILL"})
    void whatWasDoneWithoutContactStaysAwayForItsTime(FollowUpCause cause) {
        ContactId anna = graded("Anna", "B", cause == FollowUpCause.RHYTHM ? 40 : 20);
        book.set(anna, Field.STAGE, "QUOTED");
        long before = asked(cause);

        book.followUps.add(new FollowUp(0, anna, DueBook.NOW, "", FollowUpWay.ANY, DueBook.NOW, cause, 0), DueBook.NOW);

        assertEquals(1, before);
        assertEquals(0, asked(cause));
    }

    private long asked(FollowUpCause cause) {
        return cause == FollowUpCause.RHYTHM
                ? book.due().rhythm(Rhythm.USUAL, List.of()).count()
                : book.due().standstills(Rhythm.USUAL, List.of()).count();
    }

    @Test
    void turningToSomebodyDoesWhatWasDue() {
        ContactId luis = book.person("Luis", Channel.FAIR, HOUR);
        long due = book.planned(luis, HOUR, FollowUpCause.HAND);
        long later = book.planned(luis, DAY.multipliedBy(9), FollowUpCause.HAND);
        long off = book.planned(luis, DAY.multipliedBy(2), FollowUpCause.CARD);
        book.happened(luis, InteractionKind.REPLY, Duration.ZERO, null, "");
        List<Long> afterTheirs = open(luis);

        turnedTo(luis, Duration.ZERO);

        assertEquals(List.of(due, off, later), afterTheirs);
        assertEquals(List.of(later), open(luis));
    }

    private List<Long> open(ContactId who) {
        return book.followUps.open(who).stream().map(FollowUp::id).toList();
    }

    @Test
    void aLetterDoesNotDoTheCallThatWasPlanned() {
        ContactId luis = book.person("Luis", Channel.FAIR, HOUR);
        long call = book.followUps.add(new FollowUp(0, luis, DueBook.NOW, "", FollowUpWay.CALL, null), DueBook.NOW);

        turnedTo(luis, Duration.ZERO);
        List<Long> afterTheLetter = open(luis);
        book.happened(luis, InteractionKind.CALL, Duration.ZERO, Direction.OUT, "");

        assertEquals(List.of(call), afterTheLetter);
        assertEquals(List.of(), open(luis));
    }

    @Test
    void theRhythmIsKeptInTheBook() {
        RhythmRepository rhythms = new RhythmRepository(book.database);
        assertEquals(Rhythm.USUAL, rhythms.rhythm());

        rhythms.save(new Rhythm(7, 21, 0));

        assertEquals(new Rhythm(7, 21, 0), rhythms.rhythm());
    }

    @Test
    void aChannelProposesItsStepUntilSomebodyIsInTouch() {
        ContactId marco = book.person("Marco", Channel.FAIR, HOUR);
        ContactId known = book.person("Known", Channel.SOCIAL, HOUR);
        boolean proposed = DueBook.step(FollowUpCause.CARD).isFor(book.contacts.require(marco));

        turnedTo(marco, Duration.ZERO);

        assertEquals(true, proposed);
        assertEquals(false, DueBook.step(FollowUpCause.CARD).isFor(book.contacts.require(marco)));
        assertEquals(false, DueBook.step(FollowUpCause.CONNECTION).isFor(book.contacts.require(known)));
    }
}
