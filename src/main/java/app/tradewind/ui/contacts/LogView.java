package app.tradewind.ui.contacts;

import app.tradewind.contact.Direction;
import app.tradewind.contact.InteractionKind;
import app.tradewind.ui.contacts.ContactDetailViewModel.Happened;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.DatePicker;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One line for what just happened: a key for its kind, then the words, Enter saves.
final class LogView extends VBox {

    private static final Map<String, InteractionKind> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("r", InteractionKind.REPLY);
        KINDS.put("l", InteractionKind.LETTER);
        KINDS.put("c", InteractionKind.CALL);
        KINDS.put("m", InteractionKind.MEETING);
        KINDS.put("h", InteractionKind.CHAT);
        KINDS.put("q", InteractionKind.QUOTATION);
        KINDS.put("s", InteractionKind.SAMPLE);
        KINDS.put("v", InteractionKind.VISIT);
        KINDS.put("n", InteractionKind.NOTE);
    }

    private final ContactWords words;
    private final TextField kindField = new TextField();
    private final TextField summary = new TextField();
    private final DatePicker day;
    private final TextField time = new TextField();
    private final ChoiceView<Direction> direction;
    private InteractionKind kind = InteractionKind.CALL;

    LogView(ContactWords words, LocalDate today, Consumer<Happened> save) {
        this.words = words;
        day = new DatePicker(today);
        day.setMaxWidth(Double.MAX_VALUE);
        day.setAccessibleText(words.text("contacts.log.day"));
        direction = new ChoiceView<>(
                List.of(Direction.OUT, Direction.IN), Direction.OUT, one -> words.name("direction", one));
        direction.setAccessibleText(words.text("contacts.log.direction"));
        choose(InteractionKind.CALL);
        kindField.setPrefColumnCount(6);
        kindField.setMinWidth(USE_PREF_SIZE);
        kindField.setAccessibleText(words.text("contacts.log.kind"));
        kindField.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        kindField.setOnAction(_ -> summary.requestFocus());
        kindField.setContextMenu(menu());
        kindField.setOnMouseClicked(_ -> kindField.getContextMenu().show(kindField, javafx.geometry.Side.BOTTOM, 0, 0));
        summary.setPromptText(words.text("contacts.log.prompt"));
        summary.setOnAction(_ -> save.accept(happened(today)));
        HBox.setHgrow(summary, Priority.ALWAYS);
        HBox line = new HBox(kindField, summary);
        line.getStyleClass().add(Styles.CARD + "-line");
        line.setSpacing(6);
        HBox.setHgrow(day, Priority.ALWAYS);
        time.setPromptText(words.text("contacts.log.time"));
        time.setAccessibleText(words.text("contacts.log.time"));
        time.setPrefColumnCount(4);
        time.setMinWidth(USE_PREF_SIZE);
        time.setOnAction(_ -> save.accept(happened(today)));
        HBox facts = new HBox(6, day, time, direction);
        getChildren()
                .addAll(
                        line,
                        facts,
                        Texts.wrapped(Texts.secondary(words.text("contacts.log.keys"))),
                        new HBox(Buttons.small(words.text("contacts.save"), () -> save.accept(happened(today)))));
        getStyleClass().add("tw-inline-form");
    }

    private Happened happened(LocalDate today) {
        LocalDate chosen = day.getValue();
        return new Happened(
                kind,
                chosen == null || chosen.isAfter(today) ? today : chosen,
                ClockText.read(time.getText()).orElse(null),
                direction.isVisible() ? direction.getValue() : null,
                summary.getText());
    }

    void begin() {
        kindField.requestFocus();
        kindField.selectAll();
    }

    private void typed(KeyEvent key) {
        InteractionKind known = KINDS.get(key.getCharacter().toLowerCase(Locale.ROOT));
        key.consume();
        if (known != null) {
            choose(known);
            summary.requestFocus();
        }
    }

    private void choose(InteractionKind chosen) {
        kind = chosen;
        kindField.setText(words.name("interaction", chosen));
        // a reply is theirs; who began a meeting, a visit or a note does not matter
        direction.setValue(chosen == InteractionKind.REPLY ? Direction.IN : Direction.OUT);
        direction.setDisable(chosen == InteractionKind.REPLY);
        direction.setVisible(!(chosen == InteractionKind.NOTE
                || chosen == InteractionKind.MEETING
                || chosen == InteractionKind.VISIT));
    }

    private ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        KINDS.forEach((key, one) -> {
            MenuItem item = new MenuItem(words.name("interaction", one) + "  " + key.toUpperCase(Locale.ROOT));
            item.setOnAction(_ -> {
                choose(one);
                summary.requestFocus();
            });
            menu.getItems().add(item);
        });
        return menu;
    }
}
