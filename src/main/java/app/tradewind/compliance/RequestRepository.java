package app.tradewind.compliance;

import app.tradewind.store.Database;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What people asked for by their rights and have not got yet. Every method blocks.
///
/// A book whose version does not note such requests has none.
final class RequestRepository {

    private static final Set<String> ANSWERED_BY_A_MONTH = Set.of("ACCESS", "ERASURE");

    /// @param kind the name of the right, as the book writes it
    record Open(long contact, String kind, Instant at) {

        Optional<History.Request> request() {
            return ANSWERED_BY_A_MONTH.contains(kind)
                    ? Optional.of(new History.Request(History.Request.Kind.valueOf(kind), at))
                    : Optional.empty();
        }

        boolean isObjection() {
            return kind.equals("OBJECTION");
        }
    }

    private final Database database;
    private final boolean noted;

    RequestRepository(Database database) {
        this.database = database;
        noted = database.count("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'person_request'")
                > 0;
    }

    /// The open requests by contact, the oldest first.
    ///
    /// @param ids the contacts’ ids as a JSON array
    Map<Long, List<Open>> open(String ids) {
        if (!noted) {
            return Map.of();
        }
        return database
                .list(
                        row -> new Open(
                                row.getLong("contact_id"),
                                row.getString("kind"),
                                Instant.ofEpochMilli(row.getLong("received_at"))),
                        """
                        SELECT contact_id, kind, received_at FROM person_request
                        WHERE done_at IS NULL AND contact_id IN (SELECT value FROM json_each(?)) ORDER BY received_at, id
                        """,
                        ids)
                .stream()
                .collect(Collectors.groupingBy(Open::contact));
    }
}
