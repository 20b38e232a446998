package app.tradewind.ui.contacts;

import app.tradewind.contact.FollowUp;
import app.tradewind.contact.Interaction;
import app.tradewind.contact.InteractionKind;
import app.tradewind.ui.control.NodePool;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.control.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What is due and what happened, newest first.
final class TimelineView extends VBox {

    private static final int SHOWN = 60;

    private final ContactWords words;
    private final NodePool<TimelineLineView> lines;
    private final Label empty;

    TimelineView(ContactWords words, Folds folds, Consumer<FollowUp> done) {
        this.words = words;
        empty = Texts.wrapped(Texts.muted(words.text("contacts.timeline.empty")));
        getStyleClass().add("tw-timeline");
        VBox list = new VBox();
        list.getStyleClass().add("tw-timeline");
        VBox body = new VBox(list, empty);
        getChildren().addAll(new FoldView(words, folds, "timeline", body), body);
        lines = new NodePool<>(list.getChildren(), () -> new TimelineLineView(words, done));
    }

    void fill(ContactDetailViewModel.Shown shown) {
        List<TimelineLineView.Line> all = new ArrayList<>();
        shown.followUps().forEach(followUp -> all.add(due(followUp)));
        shown.timeline().stream().limit(SHOWN).forEach(happened -> all.add(line(words, happened)));
        lines.show(all, TimelineLineView::fill);
        NodePool.seen(empty, all.isEmpty());
    }

    private TimelineLineView.Line due(FollowUp followUp) {
        String text = followUp.reason().isEmpty() ? words.name("way", followUp.way()) : followUp.reason();
        return new TimelineLineView.Line(
                "fth-clock", Tone.WARN, words.text("contacts.timeline.due", text), followUp.dueAt(), followUp);
    }

    static TimelineLineView.Line line(ContactWords words, Interaction happened) {
        Tone tone = happened.kind() == InteractionKind.REPLY ? Tone.FINE : Tone.NEUTRAL;
        return new TimelineLineView.Line(icon(happened.kind()), tone, text(words, happened), happened.at(), null);
    }

    private static String text(ContactWords words, Interaction happened) {
        if (happened.turn() != null) {
            return new TurnWords(words).of(happened.kind(), happened.turn());
        }
        boolean speaksForItself = happened.kind() == InteractionKind.NOTE
                || happened.kind() == InteractionKind.IMPORT
                || happened.kind() == InteractionKind.STAGE
                || happened.kind() == InteractionKind.GRADE;
        String kind = kind(words, happened);
        if (happened.summary().isEmpty()) {
            return kind;
        }
        return speaksForItself ? happened.summary() : kind + " · " + happened.summary();
    }

    /// The kind with its direction, where that says more than the kind alone.
    private static String kind(ContactWords words, Interaction happened) {
        String kind = words.name("interaction", happened.kind());
        return happened.direction() == null || happened.kind() == InteractionKind.REPLY
                ? kind
                : kind + " · " + words.name("direction", happened.direction());
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
