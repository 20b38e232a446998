package app.tradewind.compliance;

import app.tradewind.store.Database;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/// What DNS said of senders' domains, and when. Every method blocks.
public final class DomainFactRepository {

    private final Database database;

    public DomainFactRepository(Database database) {
        this.database = database;
    }

    public DomainFacts of(String domain) {
        Map<DomainFacts.Kind, DomainFacts.Fact> facts = new EnumMap<>(DomainFacts.Kind.class);
        database.list(
                row -> facts.put(
                        DomainFacts.Kind.valueOf(row.getString("kind")),
                        new DomainFacts.Fact(
                                DomainFacts.State.valueOf(row.getString("state")),
                                row.getString("value"),
                                Instant.ofEpochMilli(row.getLong("checked_at")))),
                "SELECT kind, state, value, checked_at FROM domain_fact WHERE domain = ?",
                domain);
        return new DomainFacts(facts);
    }

    /// Replaces what was known.
    public void save(String domain, DomainFacts.Kind kind, DomainFacts.Fact fact) {
        database.update(
                "INSERT OR REPLACE INTO domain_fact (domain, kind, value, state, checked_at) VALUES (?, ?, ?, ?, ?)",
                domain,
                kind,
                fact.value(),
                fact.state(),
                fact.checkedAt());
    }
}
