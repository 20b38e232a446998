package app.tradewind.ui.contacts;

import app.tradewind.contact.health.CleanUpGroup;
import app.tradewind.contact.health.CleanUpPlan.Action;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Command;
import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.PageHead;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.control.Tone;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// What may be tidied away: groups at the left, the lines of one at the right, and what an action would do above
/// them before it is done.
public final class CleanUpView extends BorderPane {

    private final CleanUpViewModel model;
    private final ContactWords words;
    private final CleanUpTableView table;
    private final Button again;

    public CleanUpView(CleanUpViewModel model) {
        this.model = model;
        words = model.words();
        table = new CleanUpTableView(model);
        again = Buttons.withKey(Buttons.plain("fth-refresh-cw", text("check"), model::checkAll), "F5");
        getStyleClass().add("tw-clean-up");
        getStylesheets()
                .add(Objects.requireNonNull(getClass().getResource("/app/tradewind/ui/theme/contacts.css"))
                        .toExternalForm());
        setTop(head());
        setLeft(new CleanUpGroupsView(model));
        VBox page = new VBox(12, explanation(), actions(), preview(), table, lookUps());
        page.getStyleClass().add("tw-clean-up-page");
        VBox.setVgrow(table, Priority.ALWAYS);
        setCenter(page);
    }

    private String text(String key) {
        return words.text("contacts.clean-up." + key);
    }

    private PageHead head() {
        again.disableProperty().bind(model.checkingProperty());
        Button back = Buttons.plain("fth-users", text("back"), model::backToContacts);
        PageHead head = new PageHead(text("title"))
                .note(model.foundProperty().map(_ -> String.format(words.locale(), "%,d", model.total())))
                .actions(back, again)
                .busy(model.loadingProperty());
        head.getStyleClass().add("tw-ruled");
        return head;
    }

    private Label explanation() {
        Label label = Texts.wrapped(Texts.muted(""));
        label.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> text("about." + model.groupProperty().get()), model.groupProperty()));
        return label;
    }

    private HBox actions() {
        Button mend = action("fth-edit-3", Action.MEND);
        Button archive = action("fth-archive", Action.ARCHIVE);
        Button remove = action("fth-trash-2", Action.REMOVE);
        mend.visibleProperty().bind(model.groupProperty().isEqualTo(CleanUpGroup.TYPO));
        mend.managedProperty().bind(mend.visibleProperty());
        Label chosen = Texts.muted("");
        chosen.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> table.chosen() == 0
                                ? words.text(
                                        "contacts.clean-up.all",
                                        model.count(model.groupProperty().get()))
                                : words.text("contacts.clean-up.chosen", table.chosen()),
                        table.getSelectionModel().getSelectedIndices(),
                        model.groupProperty(),
                        model.foundProperty()));
        HBox.setHgrow(chosen, Priority.ALWAYS);
        chosen.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(8, chosen, months(), mend, archive, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Button action(String icon, Action action) {
        Button button = Buttons.plain(icon, words.name("clean-up.action", action), () -> prepare(action));
        button.setId("clean-up-" + action);
        button.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.count(model.groupProperty().get()) == 0,
                        model.groupProperty(),
                        model.foundProperty()));
        return button;
    }

    private void prepare(Action action) {
        model.prepare(action, List.copyOf(table.getSelectionModel().getSelectedIndices()));
    }

    private ComboBox<Integer> months() {
        ComboBox<Integer> box = new ComboBox<>();
        box.getItems().setAll(CleanUpViewModel.MONTHS);
        box.setAccessibleText(text("months-label"));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Integer count) {
                return count == null ? "" : words.text("contacts.clean-up.months", count);
            }

            @Override
            public Integer fromString(String typed) {
                return CleanUpViewModel.MONTHS.getFirst();
            }
        });
        box.valueProperty().bindBidirectional(model.monthsProperty().asObject());
        box.visibleProperty().bind(model.groupProperty().isEqualTo(CleanUpGroup.STALE));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private Node preview() {
        Label sentence = Texts.wrapped(Texts.plain(""));
        sentence.setId("clean-up-preview");
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Button confirm = Buttons.primary("", "", model::confirm);
        confirm.setId("clean-up-confirm");
        Button leave = Buttons.plain("", text("leave"), model::forgetPlan);
        HBox band = new HBox(12, Icons.of(Tone.WARN.icon(), Tone.WARN), sentence, leave, confirm);
        band.setAlignment(Pos.CENTER_LEFT);
        band.getStyleClass().addAll(Styles.BANNER, Tone.WARN.style());
        band.visibleProperty().bind(model.planProperty().isNotNull());
        band.managedProperty().bind(band.visibleProperty());
        model.planProperty().subscribe(plan -> {
            sentence.setText(model.preview());
            confirm.setText(plan == null ? "" : words.name("clean-up.action", plan.action()));
            if (plan != null) {
                confirm.requestFocus();
            }
        });
        return band;
    }

    private Node lookUps() {
        CheckBox allowed = new CheckBox(text("look-ups"));
        allowed.setSelected(model.asksByItself());
        allowed.selectedProperty().subscribe((_, now) -> model.askByItself(now));
        Label why = Texts.wrapped(Texts.secondary(text("look-ups-why")));
        return new VBox(2, allowed, why);
    }

    void focusTable() {
        table.requestFocus();
    }

    /// Leaves what was prepared, then what is chosen; false where nothing was.
    boolean escape() {
        if (model.forgetPlan()) {
            return true;
        }
        boolean chosen = table.chosen() > 0;
        table.getSelectionModel().clearSelection();
        return chosen;
    }

    List<Command> commands() {
        return List.of(
                Command.of(text("check"), "F5", model::checkAll),
                Command.of(words.name("clean-up.action", Action.MEND), "Y", () -> prepare(Action.MEND)),
                Command.of(words.name("clean-up.action", Action.ARCHIVE), "A", () -> prepare(Action.ARCHIVE)),
                Command.of(words.name("clean-up.action", Action.REMOVE), "Delete", () -> prepare(Action.REMOVE)),
                Command.of(text("back"), "H", model::backToContacts));
    }
}
