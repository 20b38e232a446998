package app.tradewind.insight;

import java.time.Duration;
import java.time.Instant;

/// How far back the figures look.
public enum Period {
    MONTH(30),
    QUARTER(90),
    YEAR(365),
    ALL(0);

    private final int days;

    Period(int days) {
        this.days = days;
    }

    /// The days it lasts; 0 for everything that is known.
    public int days() {
        return days;
    }

    /// When it begins, seen from `now`; before everything for [#ALL].
    Instant since(Instant now) {
        return this == ALL ? Instant.EPOCH : now.minus(Duration.ofDays(days));
    }

    /// A term that narrows a search to this period, such as ` added<90d`; empty for [#ALL].
    String term(String field) {
        return this == ALL ? "" : " " + field + "<" + days + "d";
    }
}
