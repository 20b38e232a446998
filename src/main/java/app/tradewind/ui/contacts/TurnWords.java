package app.tradewind.ui.contacts;

import app.tradewind.contact.InteractionKind;
import app.tradewind.contact.Turn;

/// A change of stage or grade in words: “Stage: contacted → quoted · by hand”.
final class TurnWords {

    private final ContactWords words;

    TurnWords(ContactWords words) {
        this.words = words;
    }

    String of(InteractionKind kind, Turn turn) {
        return words.text("contacts.turn." + kind, value(kind, turn.was()), value(kind, turn.became()), by(turn));
    }

    private String value(InteractionKind kind, String code) {
        if (code.isEmpty()) {
            return "—";
        }
        return kind == InteractionKind.STAGE ? words.stage(code) : code;
    }

    private String by(Turn turn) {
        Turn.Cause cause = turn.cause();
        return switch (cause.by()) {
            case HAND -> words.text("contacts.turn.by-hand");
            case LETTER -> words.text("contacts.turn.by-letter");
            case REPLY -> words.text("contacts.turn.by-reply");
            case IMPORT -> words.text("contacts.turn.by-import", cause.detail());
            case RULE -> words.text("contacts.turn.by-rule", rule(cause.detail()));
        };
    }

    private String rule(String name) {
        String key = "contacts.turn.rule." + name;
        return words.messages().has(key) ? words.text(key) : name;
    }
}
