package app.tradewind.contact.grading;

import app.tradewind.contact.Grade;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// How much each merit counts, and how many points make an A and a B; the rest is a C.
///
/// @param fromA the fewest points of an A; more than `fromB`
public record GradeScale(Map<Merit, Integer> points, int fromA, int fromB) {

    public GradeScale {
        if (fromA <= fromB) {
            throw new IllegalArgumentException("an A needs more points than a B");
        }
        points = Map.copyOf(points);
    }

    /// The scale of `points.txt`.
    public static GradeScale usual() {
        Map<String, Integer> table = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(GradeScale.class.getResourceAsStream("points.txt")), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+"))
                    .forEach(cells -> table.put(cells[0], Integer.parseInt(cells[1])));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Map<Merit, Integer> points = new EnumMap<>(Merit.class);
        for (Merit merit : Merit.values()) {
            points.put(merit, Objects.requireNonNull(table.get(merit.name())));
        }
        return new GradeScale(
                points, Objects.requireNonNull(table.get("FROM_A")), Objects.requireNonNull(table.get("FROM_B")));
    }

    public GradeScale from(int a, int b) {
        return new GradeScale(points, a, b);
    }

    int of(Merit merit) {
        return points.getOrDefault(merit, 0);
    }

    Grade grade(int sum) {
        if (sum >= fromA) {
            return Grade.A;
        }
        return sum >= fromB ? Grade.B : Grade.C;
    }
}
