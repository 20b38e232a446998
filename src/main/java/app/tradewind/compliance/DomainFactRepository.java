package app.tradewind.compliance;

import app.tradewind.mail.domain.DomainAnswer;
import app.tradewind.mail.domain.DomainAnswer.Kind;
import app.tradewind.mail.domain.DomainAnswer.State;
import app.tradewind.mail.domain.DomainSign;
import app.tradewind.store.Database;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What DNS said of senders' domains, and when. Every method blocks.
///
/// The column `value` holds the record in its first line, then a line for each sign with its detail, `SIGN=DETAIL`.
public final class DomainFactRepository {

    private final Database database;

    public DomainFactRepository(Database database) {
        this.database = database;
    }

    public DomainFacts of(String domain) {
        Map<Kind, DomainFacts.Fact> facts = new EnumMap<>(Kind.class);
        database.list(
                row -> facts.put(
                        Kind.valueOf(row.getString("kind")),
                        fact(
                                State.valueOf(row.getString("state")),
                                row.getString("value"),
                                Instant.ofEpochMilli(row.getLong("checked_at")))),
                "SELECT kind, state, value, checked_at FROM domain_fact WHERE domain = ?",
                domain);
        return new DomainFacts(facts);
    }

    /// Keeps what was asked just now for the domain of `address`. What DNS did not answer stays as it was known,
    /// and so does the moment since when a DMARC policy of none is known.
    public void keep(String address, List<DomainAnswer> answers, Instant now) {
        String domain = Sender.domainOf(address);
        database.transaction(() -> {
            DomainFacts before = of(domain);
            for (DomainAnswer answer : answers) {
                if (answer.isAnswered()) {
                    save(domain, answer.kind(), since(DomainFacts.Fact.of(answer, now), before));
                }
            }
        });
    }

    private static DomainFacts.Fact since(DomainFacts.Fact fact, DomainFacts before) {
        if (fact.sign(DomainSign.DMARC_NO_POLICY).isEmpty()) {
            return fact;
        }
        Map<DomainSign, String> signs = new EnumMap<>(fact.signs());
        signs.put(
                DomainSign.DMARC_NO_POLICY,
                before.sign(Kind.DMARC, DomainSign.DMARC_NO_POLICY)
                        .filter(known -> !known.isEmpty())
                        .orElse(fact.checkedAt().toString()));
        return new DomainFacts.Fact(fact.state(), fact.record(), signs, fact.checkedAt());
    }

    /// Replaces what was known.
    public void save(String domain, Kind kind, DomainFacts.Fact fact) {
        database.update(
                "INSERT OR REPLACE INTO domain_fact (domain, kind, value, state, checked_at) VALUES (?, ?, ?, ?, ?)",
                domain,
                kind,
                value(fact),
                fact.state(),
                fact.checkedAt());
    }

    private static String value(DomainFacts.Fact fact) {
        return Stream.concat(
                        Stream.of(fact.record()),
                        fact.signs().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(sign -> sign.getKey() + "=" + sign.getValue()))
                .map(line -> line.replaceAll("\\R", " "))
                .collect(Collectors.joining("\n"));
    }

    private static DomainFacts.Fact fact(State state, String value, Instant checkedAt) {
        List<String> lines = value.lines().toList();
        Map<DomainSign, String> signs = new EnumMap<>(DomainSign.class);
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            // a sign of a newer Tradewind says nothing to this one
            Arrays.stream(DomainSign.values())
                    .filter(sign -> line.startsWith(sign + "="))
                    .forEach(sign -> signs.put(sign, line.substring(sign.name().length() + 1)));
        }
        return new DomainFacts.Fact(state, lines.isEmpty() ? "" : lines.getFirst(), signs, checkedAt);
    }
}
