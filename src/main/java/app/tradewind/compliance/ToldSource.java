package app.tradewind.compliance;

import app.tradewind.store.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the user answered and corrected, read again only when it was written to: it is asked before each letter.
/// Safe
/// for any thread.
final class ToldSource {

    /// Who bought changes with every letter that leaves; a customer that is some minutes old is soon enough a name
    /// that no letter shall drop.
    private static final Duration CUSTOMERS_KEPT = Duration.ofMinutes(5);

    private record Answers(long facts, long accounts, Map<Question, String> answers, Set<String> mailboxes) {}

    private record Customers(Instant at, Set<String> names) {}

    private record Corrections(long writes, List<ProfileOverride> overrides) {}

    private final Database database;
    private final EventRepository events;
    private final QuestionRepository questions;
    private final ProfileRepository profiles;
    private volatile @Nullable Answers answers;
    private volatile @Nullable Customers customers;
    private volatile @Nullable Corrections corrections;

    ToldSource(Database database, EventRepository events) {
        this.database = database;
        this.events = events;
        questions = new QuestionRepository(database);
        profiles = new ProfileRepository(database);
    }

    /// @param withCustomers whether a letter is checked, which may name one
    Sender.Told told(boolean withCustomers, Instant now) {
        Answers known = answers();
        return new Sender.Told(
                known.answers(), known.mailboxes(), withCustomers ? customers(now) : Set.of(), database.isEncrypted());
    }

    private Answers answers() {
        long facts = database.writes("sender_fact");
        long accounts = database.writes("account");
        Answers known = answers;
        if (known == null || known.facts() != facts || known.accounts() != accounts) {
            known = new Answers(facts, accounts, questions.answers(), events.mailboxes());
            answers = known;
        }
        return known;
    }

    private Set<String> customers(Instant now) {
        Customers known = customers;
        if (known == null || known.at().plus(CUSTOMERS_KEPT).isBefore(now) || now.isBefore(known.at())) {
            known = new Customers(now, events.customers());
            customers = known;
        }
        return known.names();
    }

    /// Lets the corrections count, if any was made since.
    void correct(Profiles shown) {
        long writes = database.writes("profile_override");
        Corrections known = corrections;
        if (known == null || known.writes() != writes) {
            known = new Corrections(writes, profiles.all());
            corrections = known;
            shown.correct(known.overrides());
        }
    }
}
