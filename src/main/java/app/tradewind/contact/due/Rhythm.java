package app.tradewind.contact.due;

import app.tradewind.contact.Grade;
import java.time.Duration;

/// After how many days without contact a contact of each grade is due again; 0 is never.
public record Rhythm(int a, int b, int c) {

    /// Every two weeks, every month, every quarter.
    public static final Rhythm USUAL = new Rhythm(14, 30, 90);

    public Rhythm {
        if (a < 0 || b < 0 || c < 0) {
            throw new IllegalArgumentException("days are counted from 0");
        }
    }

    public int days(Grade grade) {
        return switch (grade) {
            case A -> a;
            case B -> b;
            case C -> c;
        };
    }

    Duration of(Grade grade) {
        return Duration.ofDays(days(grade));
    }
}
