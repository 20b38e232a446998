package app.tradewind.ui.today;

import app.tradewind.contact.FollowUpWay;
import app.tradewind.contact.InteractionKind;
import app.tradewind.contact.due.Rhythm;
import app.tradewind.contact.due.Snooze;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Keys;
import app.tradewind.ui.control.Texts;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// What opens below a line of the board: numbers to dial, a note to copy, what happened, until when it is put off.
final class TodayPopoverView {

    /// The keys of the ways to put off, as the board knows them too.
    static final Map<Snooze, String> SNOOZE_KEYS = Map.of(
            Snooze.TOMORROW, "T",
            Snooze.THREE_DAYS, "3",
            Snooze.NEXT_WEEK, "7",
            Snooze.BUYERS_NEXT_WORKING_DAY, "B");

    private static final List<InteractionKind> KINDS = List.of(
            InteractionKind.CALL,
            InteractionKind.LETTER,
            InteractionKind.CHAT,
            InteractionKind.MEETING,
            InteractionKind.VISIT,
            InteractionKind.QUOTATION,
            InteractionKind.SAMPLE,
            InteractionKind.NOTE);
    private static final int MOST_DAYS = 365;

    /// A popover is so many times as wide as a small button is high: it grows with the text.
    private static final int WIDTH_BY_HEIGHT = 18;

    /// A box of a given width: a menu asks for its height without saying how wide it may be.
    private static final class WideBox extends VBox {

        private final double width;

        WideBox(double width) {
            this.width = width;
            setPrefWidth(width);
            setMaxWidth(width);
        }

        @Override
        protected double computePrefHeight(double asked) {
            return super.computePrefHeight(width);
        }
    }

    private final TodayViewModel model;
    private final Messages messages;

    TodayPopoverView(TodayViewModel model) {
        this.model = model;
        messages = model.messages();
    }

    private static void open(Node below, ContextMenu menu, VBox box) {
        box.getStyleClass().add("tw-today-popover");
        CustomMenuItem item = new CustomMenuItem(box, false);
        item.getStyleClass().add("tw-today-popover-item");
        menu.getItems().add(item);
        menu.show(below, Side.BOTTOM, 0, 4);
    }

    /// Shows a card; the first button has the keys.
    void card(Node below, TodayCard card) {
        ContextMenu menu = new ContextMenu();
        VBox box = new WideBox(below.prefHeight(-1) * WIDTH_BY_HEIGHT);
        box.getChildren().add(Texts.strong(card.title()));
        if (!card.hint().isEmpty()) {
            box.getChildren().add(Texts.wrapped(Texts.secondary(card.hint())));
        }
        card.copies().forEach(text -> box.getChildren().add(copy(text)));
        HBox acts = new HBox(8);
        String site = card.site();
        if (site != null) {
            acts.getChildren().add(Buttons.small(messages.text("today.card.browse"), () -> model.browse(site)));
        }
        InteractionKind log = card.log();
        if (log != null) {
            acts.getChildren().add(Buttons.small(messages.name("today.card.log", log), () -> {
                menu.hide();
                log(below, log);
            }));
        }
        if (card.mayGuess()) {
            acts.getChildren().add(Buttons.small(messages.text("today.card.guess"), () -> {
                menu.hide();
                model.go(card.line().place());
            }));
        }
        if (log == null && !card.ways()) {
            acts.getChildren().add(Buttons.small(messages.text("today.card.looked"), () -> {
                menu.hide();
                model.done();
            }));
        }
        if (card.ways()) {
            for (FollowUpWay way : List.of(FollowUpWay.FAIR, FollowUpWay.ENQUIRY)) {
                acts.getChildren().add(Buttons.small(messages.name("today.card.wait", way), () -> {
                    menu.hide();
                    model.waitFor(way);
                }));
            }
        }
        box.getChildren().add(acts);
        open(below, menu, box);
        Node first = card.copies().isEmpty() ? acts.getChildren().getFirst() : box.lookup(".tw-today-copy .button");
        if (first != null) {
            first.requestFocus();
        }
    }

    private Node copy(String text) {
        Label label = Texts.wrapped(Texts.plain(text));
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        Button copy = Buttons.small(messages.text("today.card.copy"), () -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
            model.copied();
        });
        HBox line = new HBox(12, label, copy);
        line.setAlignment(Pos.TOP_LEFT);
        line.getStyleClass().add("tw-today-copy");
        return line;
    }

    /// Asks what happened; Enter saves.
    void log(Node below, InteractionKind kind) {
        ContextMenu menu = new ContextMenu();
        ChoiceBox<InteractionKind> kinds = new ChoiceBox<>();
        kinds.getItems().setAll(KINDS);
        kinds.setConverter(new StringConverter<>() {
            @Override
            public String toString(InteractionKind one) {
                return one == null ? "" : messages.name("contacts.interaction", one);
            }

            @Override
            public InteractionKind fromString(String text) {
                throw new IllegalStateException("a choice box is not typed into");
            }
        });
        kinds.setValue(kind);
        kinds.setAccessibleText(messages.text("contacts.log.kind"));
        TextField summary = new TextField();
        summary.setPromptText(messages.text("contacts.log.prompt"));
        summary.setAccessibleText(messages.text("contacts.log.prompt"));
        summary.setPrefColumnCount(26);
        Runnable save = () -> {
            menu.hide();
            model.log(kinds.getValue(), summary.getText());
        };
        summary.setOnAction(_ -> save.run());
        open(
                below,
                menu,
                new VBox(
                        Texts.strong(messages.text("today.log.title")),
                        new HBox(8, kinds, summary),
                        new HBox(Buttons.small(messages.text("contacts.save"), save))));
        summary.requestFocus();
    }

    /// Offers the ways to put the line off.
    void snooze(Node below) {
        ContextMenu menu = new ContextMenu();
        for (Snooze snooze : Snooze.values()) {
            String key = Keys.text(Keys.of(SNOOZE_KEYS.getOrDefault(snooze, "")));
            MenuItem item = new MenuItem(messages.name("today.snooze", snooze) + "  " + key);
            item.setOnAction(_ -> model.snooze(snooze));
            menu.getItems().add(item);
        }
        menu.show(below, Side.BOTTOM, 0, 4);
    }

    /// Asks after how many days each grade is due again.
    void rhythm(Node below, Rhythm now) {
        ContextMenu menu = new ContextMenu();
        List<Spinner<Integer>> days = List.of(spinner(now.a(), "A"), spinner(now.b(), "B"), spinner(now.c(), "C"));
        VBox box = new VBox(
                Texts.strong(messages.text("today.rhythm")),
                Texts.wrapped(Texts.secondary(messages.text("today.rhythm.hint"))));
        List<String> grades = List.of("A", "B", "C");
        for (int i = 0; i < days.size(); i++) {
            Label grade = Texts.plain(messages.text("today.rhythm.grade", grades.get(i)));
            grade.setMinWidth(90);
            HBox line = new HBox(8, grade, days.get(i), Texts.muted(messages.text("today.rhythm.days")));
            line.setAlignment(Pos.CENTER_LEFT);
            box.getChildren().add(line);
        }
        box.getChildren().add(new HBox(Buttons.small(messages.text("contacts.save"), () -> {
            menu.hide();
            model.saveRhythm(new Rhythm(
                    days.get(0).getValue(), days.get(1).getValue(), days.get(2).getValue()));
        })));
        open(below, menu, box);
        days.getFirst().requestFocus();
    }

    private Spinner<Integer> spinner(int value, String grade) {
        Spinner<Integer> spinner = new Spinner<>(0, MOST_DAYS, value);
        spinner.setEditable(true);
        spinner.setPrefWidth(90);
        spinner.setAccessibleText(messages.text("today.rhythm.grade", grade));
        return spinner;
    }
}
