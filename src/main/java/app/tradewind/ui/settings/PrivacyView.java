package app.tradewind.ui.settings;

import app.tradewind.contact.rights.RetentionRepository;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.ConfirmTyped;
import app.tradewind.ui.control.FormGrid;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import java.io.File;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/// How long people are kept, who is over it, open requests, and the record of processing activities.
public final class PrivacyView extends StackPane {

    private static final double LINE = 30;
    private static final int LINES = 5;
    private static final double EDGES = 14;
    private static final double LIST_WIDTH = 420;

    private final PrivacyViewModel model;
    private final Messages messages;

    public PrivacyView(PrivacyViewModel model) {
        this.model = model;
        messages = model.messages();
        Label over = Texts.plain("");
        model.overProperty().subscribe(ids -> over.setText(messages.text("settings.privacy.over", ids.length)));
        FormGrid form = new FormGrid()
                .heading(text("requests"), "")
                .row("", framed(list(model.requests(), "no-requests")), text("requests.help"))
                .heading(text("retention"), "")
                .row(text("months"), months(), text("months.help"))
                .row("", over)
                .row("", framed(list(model.people(), "nobody")), text("over.help"))
                .actions(bin(), erase())
                .heading(text("record"), "")
                .row(text("processors"), note(model.processorsProperty(), "processors"), text("processors.help"))
                .row(
                        text("representative"),
                        note(model.representativeProperty(), "representative"),
                        text("representative.help"))
                .actions(Buttons.plain("fth-printer", text("write"), this::write));
        form.setPadding(new Insets(20, 24, 20, 24));
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        getChildren().add(scroll);
        sceneProperty().subscribe((_, scene) -> {
            if (scene != null) {
                model.reload();
            }
        });
    }

    private String text(String key) {
        return messages.text("settings.privacy." + key);
    }

    private Node months() {
        Spinner<Integer> months =
                new Spinner<>(1, RetentionRepository.LONGEST_MONTHS, RetentionRepository.USUAL_MONTHS);
        months.setEditable(true);
        months.setPrefWidth(104);
        months.setId("retention-months");
        months.getEditor().setAccessibleText(text("months"));
        model.monthsProperty().subscribe(value -> months.getValueFactory().setValue(value.intValue()));
        months.valueProperty().subscribe((_, value) -> {
            if (value != null) {
                model.keepFor(value);
            }
        });
        return months;
    }

    private static Node framed(Node list) {
        StackPane frame = new StackPane(list);
        frame.getStyleClass().add(Styles.CARD);
        frame.setPadding(new Insets(1));
        return frame;
    }

    private ListView<PrivacyViewModel.Line> list(ObservableList<PrivacyViewModel.Line> lines, String none) {
        ListView<PrivacyViewModel.Line> list = new ListView<>(lines);
        list.setFixedCellSize(LINE);
        list.prefHeightProperty()
                .bind(Bindings.createDoubleBinding(() -> LINE * Math.clamp(lines.size(), 1, LINES) + EDGES, lines));
        list.setPrefWidth(LIST_WIDTH);
        list.setAccessibleText(text(none.equals("nobody") ? "retention" : "requests"));
        list.setPlaceholder(Texts.muted(text(none)));
        list.setCellFactory(_ -> new LineCell());
        list.setOnKeyPressed(key -> {
            PrivacyViewModel.Line chosen = list.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && chosen != null) {
                model.open(chosen);
            }
        });
        list.setOnMouseClicked(click -> {
            PrivacyViewModel.Line chosen = list.getSelectionModel().getSelectedItem();
            if (click.getClickCount() == 2 && chosen != null) {
                model.open(chosen);
            }
        });
        return list;
    }

    private static final class LineCell extends ListCell<PrivacyViewModel.Line> {

        LineCell() {
            // as wide as the list, never wider
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(PrivacyViewModel.@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(empty || line == null ? "" : line.text());
        }
    }

    private Button bin() {
        return whereAny(Buttons.plain("fth-trash", text("bin"), model::toBin));
    }

    private Button erase() {
        return whereAny(Buttons.plain("fth-trash-2", text("erase"), () -> {
            int people = model.overProperty().get().length;
            boolean sure = ConfirmTyped.irreversible(
                    getScene().getWindow(),
                    new ConfirmTyped.Question(
                            messages.text("settings.privacy.erase-title", people),
                            messages.text("contacts.rights.erase-text"),
                            messages.text("settings.privacy.erase-type", people),
                            String.valueOf(people)),
                    messages.text("contacts.rights.erase-do"),
                    messages.text("contacts.rights.erase-keep"));
            if (sure) {
                model.erase();
            }
        }));
    }

    private Button whereAny(Button button) {
        button.disableProperty().bind(model.overProperty().map(ids -> ids.length == 0));
        return button;
    }

    private TextField note(javafx.beans.property.StringProperty text, String key) {
        TextField field = new TextField();
        field.textProperty().bindBidirectional(text);
        field.setPrefWidth(LIST_WIDTH);
        field.setId("record-" + key);
        field.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                model.keepNotes();
            }
        });
        return field;
    }

    private void write() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(text("write"));
        chooser.setInitialFileName(text("file") + ".pdf");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
        File chosen = chooser.showSaveDialog(getScene().getWindow());
        if (chosen != null) {
            model.write(chosen.toPath());
        }
    }
}
