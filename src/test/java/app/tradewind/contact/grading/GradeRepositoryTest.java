package app.tradewind.contact.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.ChangeHistoryRepository;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactOrder;
import app.tradewind.contact.ContactQuery;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.ContactSamples;
import app.tradewind.contact.Grade;
import app.tradewind.contact.Interaction;
import app.tradewind.contact.InteractionKind;
import app.tradewind.contact.InteractionRepository;
import app.tradewind.contact.SampleBook;
import app.tradewind.contact.Turn;
import app.tradewind.store.Database;
import app.tradewind.store.Journal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GradeRepositoryTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    private Database database;
    private ContactRepository contacts;
    private InteractionRepository timeline;
    private GradeRepository grades;

    @BeforeEach
    void openABook(@TempDir Path folder) {
        database = Database.create(folder.resolve("a.tradewind"), null);
        contacts = new ContactRepository(database);
        timeline = new InteractionRepository(database, contacts);
        grades = new GradeRepository(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private ContactId add(String... fields) {
        return contacts.add(ContactSamples.contact(fields), NOW);
    }

    private GradeProposal proposal(ContactId contact) {
        return grades.proposals(new long[] {contact.value()}, NOW).getFirst();
    }

    private List<Merit> merits(ContactId contact) {
        return proposal(contact).reasons().stream()
                .map(GradeProposal.Reason::merit)
                .toList();
    }

    private ContactId best() {
        ContactId anna =
                add("name", "Anna", "title", "Purchasing Manager", "company", "Nord GmbH", "interests", "Steel hinges");
        database.update(
                "UPDATE company SET trade_summary = ?",
                "[{\"source\":\"a.csv\",\"shipments\":9,\"first\":\"2026-01-01\",\"last\":\"2026-10-01\",\"goods\":[],"
                        + "\"codes\":[],\"suppliers\":[],\"origins\":[],\"weight\":0,\"teu\":12,\"value\":0}]");
        timeline.add(new Interaction(0, anna, InteractionKind.REPLY, NOW.minusSeconds(60), "Yes", null), NOW);
        return anna;
    }

    @Test
    void aBuyerWhoRepliedAndBuysMuchIsAnAWithItsReasons() {
        ContactId anna = best();

        GradeProposal proposal = proposal(anna);

        assertEquals(Grade.A, proposal.grade());
        assertTrue(proposal.isNews());
        assertTrue(merits(anna).containsAll(List.of(Merit.DECIDES, Merit.BUYS_MUCH, Merit.REPLIED, Merit.RECENT)));
        GradeProposal.Reason buys = proposal.reasons().stream()
                .filter(reason -> reason.merit() == Merit.BUYS_MUCH)
                .findFirst()
                .orElseThrow();
        assertEquals(12, buys.number());
    }

    @Test
    void whoLooksForWhatTheUserSellsGainsByIt() {
        ContactId anna = add("name", "Anna", "interests", "Steel hinges");
        assertFalse(merits(anna).contains(Merit.WANTS_OURS));

        database.update("INSERT INTO book_setting VALUES ('identity', ?)", "{\"products\":[\"hinges\"]}");

        assertTrue(merits(anna).contains(Merit.WANTS_OURS));
    }

    @Test
    void aReplyOfLongAgoCountsAgainstTheContactToo() {
        ContactId anna = add("name", "Anna");
        Instant longAgo = NOW.minus(Duration.ofDays(400));
        timeline.add(new Interaction(0, anna, InteractionKind.REPLY, longAgo, "Yes", null), NOW);

        assertEquals(List.of(Merit.REPLIED, Merit.BAD_ADDRESS, Merit.SILENT), merits(anna));
    }

    @Test
    void againstAGradeByHandNothingIsProposed() {
        ContactId anna = best();
        contacts.update(ContactSamples.changed(contacts.require(anna), "grade", "C"), NOW);

        assertFalse(proposal(anna).isNews());
        assertTrue(proposal(anna).ownWill());
    }

    @Test
    void aGradeThatTheUserTookAwayIsNotProposedAgain() {
        ContactId anna = best();
        grades.take(List.of(proposal(anna)), _ -> "why", NOW);
        contacts.update(ContactSamples.changed(contacts.require(anna), "grade", ""), NOW.plusSeconds(1));

        assertFalse(proposal(anna).isNews());
    }

    @Test
    void whatIsKeptIsNotProposedAgain() {
        ContactId anna = best();

        grades.keep(proposal(anna), NOW);

        assertFalse(proposal(anna).isNews());
    }

    @Test
    void aTakenGradeStandsWithItsReasonInTheTimelineAndUndoTakesItBack() {
        ContactId anna = best();
        ChangeHistoryRepository history = new ChangeHistoryRepository(database, contacts, InstantSource.fixed(NOW));

        long step = history.record(
                Journal.Kind.BULK, "graded", () -> grades.take(List.of(proposal(anna)), _ -> "buys much", NOW));

        assertEquals(Grade.A, contacts.require(anna).grade());
        assertEquals("buys much", contacts.require(anna).gradeReason());
        assertTrue(timeline.ofContact(anna).stream()
                .anyMatch(line -> new Turn("", "A", Turn.Cause.ofRule("grade")).equals(line.turn())));

        history.undo(step);
        assertEquals(null, contacts.require(anna).grade());
        assertTrue(proposal(anna).isNews());
    }

    @Test
    void theThresholdsAreTheBooks() {
        ContactId anna = best();
        GradeScale strict = grades.scale().from(500, 400);

        grades.save(strict);

        assertEquals(Grade.C, proposal(anna).grade());
        assertEquals(500, grades.scale().fromA());
        assertThrows(IllegalArgumentException.class, () -> strict.from(10, 10));
    }

    @Test
    void aWholeBookIsGradedInSeconds() {
        SampleBook.fill(database, 2000, NOW);
        long[] all = contacts.ids(ContactQuery.ALL, ContactOrder.USUAL);
        Instant begun = Instant.now();

        List<GradeProposal> proposals = grades.proposals(all, NOW);

        Duration took = Duration.between(begun, Instant.now());
        assertEquals(2000, proposals.size());
        assertTrue(took.toSeconds() < 20, "took " + took);
    }
}
