package app.tradewind.insight;

import app.tradewind.store.Database;
import app.tradewind.store.RowMapper;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rates of the accounts, from the ledger.
public final class RateRepository {

    /// So many letters of an account are looked at, the newest.
    public static final int LAST_LETTERS = 500;

    private static final RowMapper<SenderRates> RATES = row -> new SenderRates(
            row.getString("name"),
            row.getString("address"),
            row.getLong("letters"),
            row.getLong("bounces"),
            row.getLong("complaints"),
            row.getLong("removals"));

    /// Letters count for an account whether or not the contact is in the bin by now: the server counts them too.
    private static final String OF_ACCOUNTS = """
            WITH left_by AS (
                SELECT delivery.account_id, letter.state, lower(letter.address) AS address,
                    row_number() OVER (PARTITION BY delivery.account_id ORDER BY delivery.started_at DESC) AS place
                FROM delivery JOIN letter ON letter.id = delivery.letter_id
                WHERE delivery.outcome IN ('SENT', 'UNCERTAIN') AND delivery.started_at >= ? AND %s)
            SELECT account.name, account.address, count(left_by.state) AS letters,
                total(left_by.state = 'BOUNCED') AS bounces,
                total(left_by.address IN (SELECT value FROM suppression WHERE reason = 'COMPLAINT')) AS complaints,
                total(left_by.address IN (SELECT value FROM suppression WHERE reason = 'OPT_OUT')) AS removals
            FROM account LEFT JOIN left_by ON left_by.account_id = account.id AND left_by.place <= ?
            GROUP BY account.id ORDER BY account.name
            """;

    private final Database database;

    RateRepository(Database database) {
        this.database = database;
    }

    List<SenderRates> ofAccounts(Scope scope) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(scope.since());
        String of = "1";
        if (!scope.isWholeBook()) {
            of = "letter.contact_id IN (SELECT contact.id FROM contact WHERE "
                    + scope.people().sql() + ")";
            values.addAll(scope.people().values());
        }
        values.add(LAST_LETTERS);
        return database.list(RATES, OF_ACCOUNTS.formatted(of), values.toArray());
    }
}
