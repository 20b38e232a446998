package app.tradewind.ui.outbox;

import app.tradewind.mail.MailAccount;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Command;
import app.tradewind.ui.control.Confirm;
import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.PageHead;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.control.Screen;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.control.Tone;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The screen of the outbox: figures, what is uncertain, the plan, and what left.
public final class OutboxView extends BorderPane implements Screen {

    private final OutboxViewModel model;
    private final Messages messages;
    private final LettersTableView plan;
    private final ChosenLetterView chosen;
    private final Button why;
    private final Button pause;
    private final Button now;
    private final Button send;
    private final VBox bands = new VBox();

    public OutboxView(OutboxViewModel model) {
        this.model = model;
        messages = model.messages();
        why = Buttons.plain("fth-search", text("outbox.action.why"), model::askWhy);
        pause = Buttons.plain("fth-pause", text("outbox.action.pause"), model::pauseOrResume);
        now = Buttons.plain("fth-fast-forward", text("outbox.action.now"), model::sendNow);
        send = Buttons.primary("fth-send", text("outbox.action.send"), this::sendOrStop);
        plan = new LettersTableView(messages, model.plan(), text("outbox.empty.plan"), model::openLetter);
        chosen = new ChosenLetterView(model);
        plan.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        getStyleClass().add("tw-outbox");
        getStylesheets()
                .add(Objects.requireNonNull(getClass().getResource("/app/tradewind/ui/theme/outbox.css"))
                        .toExternalForm());
        setTop(head());
        setCenter(page());
        model.uncertainProperty().subscribe(_ -> band());
        model.reasonsProperty().subscribe(_ -> band());
        model.runningProperty().subscribe(_ -> buttons());
        model.accountsProperty().subscribe(_ -> buttons());
        model.figuresProperty().subscribe(_ -> buttons());
    }

    private String text(String key) {
        return messages.text(key);
    }

    private PageHead head() {
        return new PageHead(text("outbox.title"))
                .note(model.accountsProperty()
                        .map(all -> all.stream().map(MailAccount::address).collect(Collectors.joining(", "))))
                .actions(why, pause, now, send)
                .busy(model.busyProperty());
    }

    private Node page() {
        LettersTableView past =
                new LettersTableView(messages, model.past(), text("outbox.empty.past"), model::openContact);
        VBox.setVgrow(plan, Priority.ALWAYS);
        VBox.setVgrow(past, Priority.ALWAYS);
        plan.setPrefHeight(200);
        past.setPrefHeight(200);
        bands.getStyleClass().add("tw-bands");
        VBox page = new VBox(
                new FiguresView(model),
                bands,
                title("outbox.plan", "outbox.plan.count", true),
                plan,
                chosen,
                title("outbox.past", "outbox.past.today", false),
                past);
        page.getStyleClass().add("tw-outbox-page");
        return page;
    }

    private HBox title(String key, String countKey, boolean waiting) {
        Label count = Texts.muted("");
        model.figuresProperty()
                .subscribe(figures ->
                        count.setText(messages.text(countKey, waiting ? figures.waiting() : figures.takenToday())));
        HBox line = new HBox(Texts.strong(text(key)), count);
        line.getStyleClass().add("tw-list-title");
        return line;
    }

    private void choose(@Nullable OutboxRow row) {
        chosen.show(row == null ? null : row.line());
    }

    private void buttons() {
        boolean running = model.runningProperty().get();
        boolean paused = model.isPaused();
        boolean nothing = model.accountsProperty().get().isEmpty();
        boolean empty = model.figuresProperty().get().waiting() == 0;
        send.setText(text(running ? "outbox.action.stop" : "outbox.action.send"));
        send.setGraphic(Icons.of(running ? "fth-square" : "fth-send"));
        send.setDisable(!running && (nothing || paused || empty));
        now.setDisable(running || nothing || paused || empty);
        pause.setText(text(paused ? "outbox.action.resume" : "outbox.action.pause"));
        pause.setGraphic(Icons.of(paused ? "fth-play" : "fth-pause"));
        pause.setDisable(nothing);
    }

    private void sendOrStop() {
        if (model.runningProperty().get()) {
            model.stop();
        } else {
            model.send();
        }
    }

    private void band() {
        bands.getChildren().clear();
        OutboxViewModel.Uncertain uncertain = model.uncertainProperty().get();
        if (uncertain != null) {
            bands.getChildren().add(uncertain(uncertain));
        }
        List<OutboxReasons.Reason> reasons = model.reasonsProperty().get();
        if (!reasons.isEmpty()) {
            bands.getChildren().add(reasons(reasons));
        }
        bands.setVisible(!bands.getChildren().isEmpty());
        bands.setManaged(bands.isVisible());
    }

    private HBox uncertain(OutboxViewModel.Uncertain uncertain) {
        HBox band = new HBox(
                Icons.of(Tone.WARN.icon(), Tone.WARN),
                growing(uncertain.sentence()),
                Buttons.small(text("outbox.uncertain.mark-sent"), () -> model.markSent(uncertain.letter())),
                Buttons.small(text("outbox.uncertain.queue-again"), () -> askToQueueAgain(uncertain)));
        band.getStyleClass().addAll(Styles.BANNER, Tone.WARN.style());
        return band;
    }

    private static Label growing(String text) {
        Label label = Texts.wrapped(Texts.plain(text));
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private void askToQueueAgain(OutboxViewModel.Uncertain uncertain) {
        boolean sure = Confirm.irreversible(
                getScene().getWindow(),
                text("outbox.again.title"),
                text("outbox.uncertain.queue-again.warning"),
                text("outbox.uncertain.queue-again"),
                text("outbox.again.leave"));
        if (sure) {
            model.queueAgain(uncertain.letter());
        }
    }

    private HBox reasons(List<OutboxReasons.Reason> reasons) {
        VBox lines = new VBox();
        lines.getStyleClass().add("tw-reasons");
        lines.setAlignment(Pos.CENTER_LEFT);
        reasons.forEach(reason -> lines.getChildren().add(reason(reason)));
        HBox.setHgrow(lines, Priority.ALWAYS);
        Button close = Buttons.icon("fth-x", text("outbox.why.close"), model::closeWhy);
        HBox band = new HBox(Icons.of(Tone.ADVICE.icon(), Tone.ADVICE), lines, close);
        band.getStyleClass().addAll(Styles.BANNER, Tone.ADVICE.style());
        return band;
    }

    private Node reason(OutboxReasons.Reason reason) {
        Place mend = reason.mend();
        HBox line = new HBox(growing(reason.text()));
        line.getStyleClass().add("tw-row");
        if (mend != null) {
            Button there = Buttons.small(text("outbox.action.mend"), () -> model.go(mend));
            there.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(there);
        }
        return line;
    }

    @Override
    public Node view() {
        return this;
    }

    @Override
    public void show(Place place) {
        model.reload();
    }

    @Override
    public void activate() {
        model.activate();
    }

    @Override
    public void release() {
        model.release();
    }

    @Override
    public void refresh() {
        model.reload();
    }

    @Override
    public boolean escape() {
        if (!model.reasonsProperty().get().isEmpty()) {
            model.closeWhy();
            return true;
        }
        if (plan.getSelectionModel().getSelectedItem() != null) {
            plan.getSelectionModel().clearSelection();
            return true;
        }
        return false;
    }

    @Override
    public List<Command> commands() {
        return List.of(
                new Command(text("outbox.action.send"), model::send),
                new Command(text("outbox.action.now"), model::sendNow),
                new Command(text("outbox.action.stop"), model::stop),
                new Command(text("outbox.action.pause-or-resume"), model::pauseOrResume),
                new Command(text("outbox.action.why"), model::askWhy),
                Command.of(text("outbox.action.cancel"), "Delete", this::cancelChosen));
    }

    private void cancelChosen() {
        OutboxRow row = plan.getSelectionModel().getSelectedItem();
        OutboxLine line = row == null ? null : row.line();
        if (line != null) {
            model.cancel(line);
        }
    }
}
