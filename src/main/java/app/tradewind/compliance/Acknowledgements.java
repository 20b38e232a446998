package app.tradewind.compliance;

import app.tradewind.address.AddressCheck;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.SuppressionReason;
import app.tradewind.contact.SuppressionRepository;
import app.tradewind.store.Database;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What the user says to have seen or looked up: a warning, or a country's register of refusals. Kept with who,
/// when and the facts. Every method blocks and gives back what takes it back, which blocks too.
public final class Acknowledgements {

    /// The rule that asks for a look into the register.
    public static final String REGISTER = "basis.registry-check";

    private static final int BATCH = 500;

    private final Database database;
    private final FactsSource source;
    private final ContactRepository contacts;
    private final WaiverRepository waivers;
    private final RegistryRepository registers;
    private final SuppressionRepository suppressions;
    private final InstantSource clock;

    Acknowledgements(Database database, FactsSource source, InstantSource clock) {
        this.database = database;
        this.source = source;
        this.clock = clock;
        contacts = new ContactRepository(database);
        waivers = new WaiverRepository(database);
        registers = new RegistryRepository(database);
        suppressions = new SuppressionRepository(database);
    }

    /// Notes that the user has seen what a rule says of these contacts. It lifts no block.
    public Runnable see(String rule, long[] people, String who) {
        List<Long> kept = database.transaction(() -> {
            List<Long> ids = new ArrayList<>();
            for (int from = 0; from < people.length; from += BATCH) {
                long[] batch = Arrays.copyOfRange(people, from, Math.min(people.length, from + BATCH));
                source.ofContacts(contacts.findAll(batch))
                        .forEach(facts -> ids.add(waivers.add(seen(rule, facts, who))));
            }
            return ids;
        });
        return () -> database.transaction(() -> kept.forEach(waivers::takeBack));
    }

    private Waiver seen(String rule, Facts facts, String who) {
        return new Waiver(0, rule, facts.contact().id(), null, Waiver.SEEN, who, clock.instant(), FactsText.of(facts));
    }

    /// Notes that the user looked into the register of a country and found none of his addresses there.
    public Runnable notListed(String country, String who) {
        return looked(country, RegistryCheck.Result.NOT_LISTED, who);
    }

    /// Notes that the register of a country lists this contact: nobody writes to its addresses any more.
    ///
    /// @param proof what the list of suppressed addresses says of it
    public Runnable listed(String country, ContactId contact, String proof, String who) {
        return database.transaction(() -> {
            Runnable look = looked(country, RegistryCheck.Result.LISTED, who);
            List<String> added = suppressed(contacts.require(contact), proof);
            return () -> database.transaction(() -> {
                look.run();
                added.forEach(key -> suppressions.find(key).ifPresent(found -> suppressions.lift(found.id())));
            });
        });
    }

    private List<String> suppressed(Contact contact, String proof) {
        AddressCheck check = new AddressCheck();
        Instant now = clock.instant();
        return contact.addresses().stream()
                .map(address -> check.check(address.value()).key())
                .filter(key -> suppressions.suppressAddress(key, SuppressionReason.OPT_OUT, proof, now))
                .toList();
    }

    private Runnable looked(String country, RegistryCheck.Result result, String who) {
        RegistryCheck before = registers.find(country).orElse(null);
        registers.keep(RegistryCheck.of(country, clock.instant(), result, who));
        return () -> registers.takeBack(country, before);
    }
}
