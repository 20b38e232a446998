package app.tradewind.insight;

import app.tradewind.contact.Channel;
import app.tradewind.store.Database;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads the [Census] of the people in a scope.
final class CensusRepository {

    private static final Duration RECENT = Duration.ofDays(90);
    private static final Duration LONG_AGO = Duration.ofDays(365);

    private static final String CHANNELS = Arrays.stream(Channel.values())
            .map(channel -> "WHEN '" + channel.name() + "' THEN " + channel.ordinal())
            .collect(Collectors.joining(" ", "(CASE contact.channel ", " END)"));

    private static final String CENSUS = """
            SELECT min((SELECT position FROM stage WHERE code = contact.stage), %d)
                + %s * %d
                + (contact.created_at / 60000) * %d
                + %s
                + (SELECT coalesce(%s, 0) FROM address WHERE contact_id = contact.id)
            FROM contact WHERE
            """.formatted(
                    Census.LAST_POSITION,
                    CHANNELS,
                    1L << Census.CHANNEL_FROM,
                    1L << Census.MINUTE_FROM,
                    Sign.sum(false),
                    Sign.sum(true));

    private final Database database;

    CensusRepository(Database database) {
        this.database = database;
    }

    Census census(Scope scope) {
        List<@Nullable Object> values = new ArrayList<>(
                List.of(scope.since(), scope.now().minus(RECENT), scope.now().minus(LONG_AGO)));
        values.addAll(scope.people().values());
        return new Census(database.ids(CENSUS + scope.people().sql(), values.toArray()));
    }
}
