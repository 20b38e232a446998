package app.tradewind.ui.intake;

import app.tradewind.intake.Cleaning;
import app.tradewind.intake.Outcome;
import app.tradewind.intake.Reason;
import app.tradewind.intake.RowOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// What was cleaned in a row and how it differs from the book, in pieces to be set side by side.
record Differences(List<Piece> pieces, String whole) {

    private static final Pattern ENDED = Pattern.compile("[·.。?？]$");

    enum Kind {
        PLAIN,
        STRUCK,
        WRONG
    }

    record Piece(Kind kind, String text) {}

    static Differences of(RowOutcome row, ImportWords words) {
        List<Piece> pieces = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        for (Map.Entry<String, RowOutcome.Change> changed : row.changes().entrySet()) {
            String field = words.field(changed.getKey());
            String before = changed.getValue().before();
            String after = filled(changed.getValue().after(), words);
            pieces.add(new Piece(Kind.PLAIN, field));
            pieces.add(new Piece(before.isEmpty() ? Kind.PLAIN : Kind.STRUCK, filled(before, words)));
            pieces.add(new Piece(Kind.PLAIN, "→ " + after + (isLast(changed, row) ? "" : " ·")));
            sentences.add(words.text("intake.difference.said", field, filled(before, words), after));
        }
        Kind kind = row.outcome() == Outcome.REJECTED ? Kind.WRONG : Kind.PLAIN;
        for (Reason reason : row.reasons()) {
            add(reason.text(words.messages()), kind, pieces, sentences);
        }
        List<Cleaning> told = row.outcome() == Outcome.REJECTED ? List.of() : row.cleanings();
        for (Cleaning cleaning : told) {
            add(words.text(cleaning.key()), Kind.PLAIN, pieces, sentences);
        }
        if (pieces.isEmpty() && row.outcome() == Outcome.UNCHANGED) {
            add(words.text("intake.difference.same"), Kind.PLAIN, pieces, sentences);
        }
        return new Differences(List.copyOf(pieces), String.join("\n", sentences));
    }

    private static boolean isLast(Map.Entry<String, RowOutcome.Change> changed, RowOutcome row) {
        boolean end = row.changes().keySet().stream()
                .reduce((_, last) -> last)
                .orElse("")
                .equals(changed.getKey());
        return end && row.reasons().isEmpty() && row.cleanings().isEmpty();
    }

    private static void add(String sentence, Kind kind, List<Piece> pieces, List<String> sentences) {
        // a sentence that ended needs no dot before the next
        boolean joined =
                pieces.isEmpty() || ENDED.matcher(pieces.getLast().text()).find();
        pieces.add(new Piece(kind, joined ? sentence : "· " + sentence));
        sentences.add(sentence);
    }

    private static String filled(String text, ImportWords words) {
        return text.isEmpty() ? words.text("intake.difference.empty") : text;
    }
}
