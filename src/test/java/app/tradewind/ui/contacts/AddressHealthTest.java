package app.tradewind.ui.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.address.Verdict;
import app.tradewind.address.dns.MailDomains;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.ContactSamples;
import app.tradewind.contact.SourceType;
import app.tradewind.contact.health.CleanUpGroup;
import app.tradewind.contact.health.CleanUpPlan;
import app.tradewind.contact.health.HealthCheck;
import app.tradewind.mail.domain.FakeDnsServer;
import app.tradewind.store.Database;
import app.tradewind.ui.control.Place;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the screen of contacts does about the health of addresses, without a window.
class AddressHealthTest {

    @TempDir
    Path folder;

    private final FakeDnsServer server = new FakeDnsServer();
    private final Deque<InetSocketAddress> resolvers = new ArrayDeque<>();
    private Database database;
    private ContactRepository contacts;
    private ContactsTestRoom surroundings;
    private HealthRun run;
    private int pauses;

    @BeforeEach
    void openABook() {
        database = Database.create(folder.resolve("a.tradewind"), null);
        contacts = new ContactRepository(database);
        surroundings = new ContactsTestRoom(database, folder, Locale.ENGLISH, MayWriteSource.NONE);
        run = new HealthRun(
                new HealthCheck(database, ContactsTestRoom.CLOCK),
                surroundings.room.background(),
                new HealthRun.Means(
                        () -> new MailDomains(
                                resolvers.isEmpty() ? server.address() : resolvers.pop(), ContactsTestRoom.CLOCK),
                        surroundings.settings,
                        (_, _) -> pauses++,
                        ContactsTestRoom.CLOCK));
    }

    @AfterEach
    void close() {
        server.close();
        database.close();
    }

    private ContactId add(String... fields) {
        return contacts.add(ContactSamples.contact(fields), ContactsTestRoom.NOW);
    }

    private ContactAddress address(ContactId id) {
        return contacts.require(id).addresses().getFirst();
    }

    private void check() {
        run.check(null, surroundings.room.messages(), surroundings.room.window().toasts());
    }

    private ContactsViewModel looking(ContactId id) {
        ContactsViewModel model = new ContactsViewModel(surroundings.room);
        model.activate();
        model.show(new Place.ContactPlace(id));
        return model;
    }

    private static List<String> texts(ContactsViewModel model) {
        return model.health().lines().stream().map(HealthLine::text).toList();
    }

    @Test
    void aCheckOfTheBookAsksDnsAndSaysWhatItFound() {
        server.mx("keller.de", 10, "mx.keller.de");
        ContactId anna = add("name", "Anna Keller", "address", "anna.keller@keller.de");
        ContactId mario = add("name", "Mario Rossi", "address", "mario@gone.it");

        check();

        assertEquals(Verdict.VALID, address(anna).verdict());
        assertEquals(Verdict.INVALID, address(mario).verdict());
        assertFalse(run.runningProperty().get());
        assertEquals("2 domains asked for, 1 addresses with another verdict.", surroundings.said.getLast());
    }

    @Test
    void withoutAConnectionTheDomainsWaitAndAreAskedForWhenThereIsOne() throws Exception {
        server.mx("keller.de", 10, "mx.keller.de");
        ContactId anna = add("name", "Anna Keller", "address", "anna.keller@keller.de");
        try (DatagramSocket mute = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
            resolvers.add(new InetSocketAddress(InetAddress.getLoopbackAddress(), mute.getLocalPort()));

            check();
        }

        assertEquals(1, pauses);
        assertTrue(texts(looking(anna)).contains("The domain takes mail: mx.keller.de ·\u00A0today"));
    }

    @Test
    void nothingIsAskedByItselfUntilTheUserAllowsIt() {
        server.mx("keller.de", 10, "mx.keller.de");
        add("name", "Anna Keller", "address", "anna.keller@keller.de");

        run.begin(surroundings.room.messages(), surroundings.room.window().toasts());
        assertFalse(run.asksByItself());
        assertEquals(List.of(), server.asked());

        run.askByItself(
                true, surroundings.room.messages(), surroundings.room.window().toasts());
        assertTrue(run.asksByItself());
        assertEquals(List.of("MX keller.de"), server.asked());
    }

    @Test
    void theDetailSaysWhatSpeaksForAnAddress() {
        ContactId anna = add("name", "Anna Keller", "address", "anna.keller@keller.de");

        assertEquals(
                List.of("Correctly written", "DNS was not asked yet", "Made of the name: given name + family name"),
                texts(looking(anna)));
    }

    @Test
    void theAddressThatWasMeantIsTakenByOneKeyAndTakenBack() {
        ContactId anna = add("name", "Anna", "address", "anna@gmial.com");
        ContactsViewModel model = looking(anna);
        assertTrue(texts(model).contains("Did you mean anna@gmail.com?"));
        assertEquals("anna@gmial.com", address(anna).value());

        model.health().useProposal();

        assertEquals("anna@gmail.com", address(anna).value());
        surroundings.takeBack();
        assertEquals("anna@gmial.com", address(anna).value());
    }

    @Test
    void whoHasNoAddressGetsOneGuessWithItsReason() {
        add("name", "Anna Keller", "company", "Firm", "website", "https://firm.com", "address", "kellera@firm.com");
        add("name", "Bob Meier", "company", "Firm", "website", "https://firm.com", "address", "meierb@firm.com");
        ContactId carl = add("name", "Carl Weber", "company", "Firm", "website", "https://firm.com");
        ContactsViewModel model = looking(carl);
        assertEquals(
                List.of(
                        "No address. Probably weberc@firm.com (69%): known addresses at firm.com written like this: 2 of 2."),
                texts(model));

        model.health().addGuess();

        assertEquals("weberc@firm.com", address(carl).value());
        assertEquals(SourceType.GUESSED, address(carl).source().type());
        surroundings.takeBack();
        assertEquals(List.of(), contacts.require(carl).addresses());
    }

    @Test
    void theCleanUpShowsWhatItWouldDoThenDoesItAndTakesItBack() {
        add("name", "Good", "address", "good@keller.de");
        ContactId broken = add("name", "Broken", "address", "nobody@picture.png");
        CleanUpViewModel model = new CleanUpViewModel(surroundings.room, run);
        model.activate();
        assertEquals(CleanUpGroup.INVALID, model.groupProperty().get());
        assertEquals(1, model.count(CleanUpGroup.INVALID));
        assertEquals(
                "The address is the name of a file, not an address",
                model.rowsProperty().get().getFirst().why().getValue());

        model.prepare(CleanUpPlan.Action.REMOVE, List.of());
        assertEquals("One line of one contact. One goes to the bin.", model.preview());
        assertTrue(contacts.require(broken).deletedAt() == null);

        model.confirm();
        assertEquals(0, model.count(CleanUpGroup.INVALID));
        assertEquals("One line tidied away", surroundings.said.getLast());
        surroundings.takeBack();
        assertEquals(1, model.count(CleanUpGroup.INVALID));
        model.release();
    }

    @Test
    void onlyTheChosenLinesAreTidiedAway() {
        add("name", "One", "address", "one@picture.png");
        add("name", "Two", "address", "two@picture.png");
        CleanUpViewModel model = new CleanUpViewModel(surroundings.room, run);
        model.activate();

        model.prepare(CleanUpPlan.Action.REMOVE, List.of(1));
        model.confirm();

        assertEquals(1, model.count(CleanUpGroup.INVALID));
        assertEquals("One", model.rowsProperty().get().getFirst().name().getValue());
        model.release();
    }
}
