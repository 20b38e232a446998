package app.tradewind.ui.contacts;

import app.tradewind.contact.FollowUp;
import app.tradewind.contact.Interaction;
import app.tradewind.contact.InteractionKind;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.control.Tone;
import java.time.Instant;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What is due and what happened, newest first.
final class TimelineView extends VBox {

    private static final int SHOWN = 60;

    private final ContactWords words;

    TimelineView(ContactWords words, ContactDetailViewModel.Shown shown, Consumer<FollowUp> done) {
        this.words = words;
        getStyleClass().add("tw-timeline");
        getChildren().add(Texts.strong(words.text("contacts.timeline.title")));
        shown.followUps().forEach(followUp -> getChildren().add(due(followUp, done)));
        shown.timeline().stream().limit(SHOWN).forEach(happened -> getChildren().add(line(happened)));
        if (shown.followUps().isEmpty() && shown.timeline().isEmpty()) {
            getChildren().add(Texts.wrapped(Texts.muted(words.text("contacts.timeline.empty"))));
        }
    }

    private Node due(FollowUp followUp, Consumer<FollowUp> done) {
        Button button = Buttons.icon("fth-check", words.text("contacts.follow-up.done"), () -> done.accept(followUp));
        String text = followUp.reason().isEmpty() ? words.name("way", followUp.way()) : followUp.reason();
        HBox line = line("fth-clock", Tone.WARN, words.text("contacts.timeline.due", text), followUp.dueAt());
        line.getChildren().add(button);
        return line;
    }

    private Node line(Interaction happened) {
        String kind = words.name("interaction", happened.kind());
        boolean speaksForItself = happened.kind() == InteractionKind.NOTE
                || happened.kind() == InteractionKind.IMPORT
                || happened.kind() == InteractionKind.STAGE
                || happened.kind() == InteractionKind.GRADE;
        String text = happened.summary().isEmpty()
                ? kind
                : speaksForItself ? happened.summary() : kind + " · " + happened.summary();
        Tone tone = happened.kind() == InteractionKind.REPLY ? Tone.FINE : Tone.NEUTRAL;
        return line(icon(happened.kind()), tone, text, happened.at());
    }

    private HBox line(String icon, Tone tone, String text, Instant at) {
        Label what = Texts.wrapped(Texts.plain(text));
        what.setMinWidth(0);
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMaxWidth(Double.MAX_VALUE);
        Label when = Texts.secondary(words.dates().words(at));
        when.setMinWidth(USE_PREF_SIZE);
        when.setTooltip(new Tooltip(words.dates().whole(at)));
        HBox line = new HBox(Icons.of(icon, tone), what, when);
        line.getStyleClass().add("tw-timeline-line");
        return line;
    }

    static String icon(InteractionKind kind) {
        return switch (kind) {
            case LETTER -> "fth-send";
            case REPLY -> "fth-corner-up-left";
            case CALL -> "fth-phone";
            case MEETING, VISIT -> "fth-users";
            case CHAT -> "fth-message-circle";
            case QUOTATION -> "fth-file-text";
            case SAMPLE -> "fth-package";
            case NOTE -> "fth-edit-3";
            case IMPORT -> "fth-user-plus";
            case STAGE -> "fth-flag";
            case GRADE -> "fth-star";
        };
    }
}
