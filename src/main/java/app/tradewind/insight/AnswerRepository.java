package app.tradewind.insight;

import app.tradewind.market.Zones;
import app.tradewind.store.Database;
import app.tradewind.store.RowMapper;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// When the people of a scope answered, by their own clocks.
final class AnswerRepository {

    /// Where somebody is, as far as it tells a zone.
    private record Whereabouts(
            @Nullable String zone,
            @Nullable String country,
            String region,
            String city,
            @Nullable String phone) {}

    private record Answer(Instant at, Whereabouts where) {}

    private static final RowMapper<Answer> ANSWER = row -> new Answer(
            Instant.ofEpochMilli(row.getLong("at")),
            new Whereabouts(
                    row.getString("time_zone"),
                    row.getString("country"),
                    Objects.requireNonNullElse(row.getString("region"), ""),
                    Objects.requireNonNullElse(row.getString("city"), ""),
                    row.getString("phone")));

    /// Where the zone is not known it follows from the person's own place, completed by the company's
    /// ([app.tradewind.contact.Contact#where]). Answers are few, so they come first in the join: CROSS.
    private static final String ANSWERS = """
            SELECT answer.at, contact.time_zone,
                coalesce(contact.country, company.country) AS country,
                coalesce(nullif(contact.region, ''), company.region) AS region,
                coalesce(nullif(contact.city, ''), company.city) AS city,
                CASE WHEN contact.time_zone IS NULL THEN
                    (SELECT value FROM phone WHERE contact_id = contact.id ORDER BY position LIMIT 1) END AS phone
            FROM interaction AS answer
            CROSS JOIN contact ON contact.id = answer.contact_id
            LEFT JOIN company ON company.id = contact.company_id AND contact.time_zone IS NULL
            WHERE answer.kind = 'REPLY' AND answer.at >= ? AND answer.at <= ? AND
            """;

    private final Database database;
    private final Zones zones = new Zones();

    AnswerRepository(Database database) {
        this.database = database;
    }

    AnswerHours hours(Scope scope) {
        List<@Nullable Object> values = new ArrayList<>(List.of(scope.since(), scope.now()));
        values.addAll(scope.people().values());
        Map<Whereabouts, Optional<ZoneId>> known = new HashMap<>();
        AnswerHours hours = new AnswerHours();
        database.list(ANSWER, ANSWERS + scope.people().sql(), values.toArray())
                .forEach(answer -> known.computeIfAbsent(answer.where(), this::zone)
                        .ifPresentOrElse(zone -> hours.add(answer.at().atZone(zone)), hours::addWithoutClock));
        return hours;
    }

    private Optional<ZoneId> zone(Whereabouts where) {
        if (where.zone() != null) {
            try {
                return Optional.of(ZoneId.of(where.zone()));
            } catch (DateTimeException unknown) {
                return Optional.empty();
            }
        }
        return zones.find(where.country(), where.region(), where.city(), where.phone());
    }
}
