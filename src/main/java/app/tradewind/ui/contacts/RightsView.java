package app.tradewind.ui.contacts;

import app.tradewind.contact.rights.PersonRequest;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.ConfirmTyped;
import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.control.Tone;
import java.io.File;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/// What a person may ask for: their requests, everything held on them as a file, erasure.
final class RightsView extends VBox {

    private final RightsViewModel model;
    private final ContactWords words;
    private final String person;
    private final VBox requests = new VBox(6);
    private final ChoiceView<PersonRequest.Kind> kind;
    private final DatePicker day;
    private final TextField note = new TextField();

    /// @param person what they are called
    /// @param close closes the form
    RightsView(RightsViewModel model, String person, Runnable close) {
        this.model = model;
        this.person = person;
        words = model.words();
        kind = new ChoiceView<>(
                List.of(PersonRequest.Kind.values()), PersonRequest.Kind.ACCESS, one -> words.name("request", one));
        kind.setAccessibleText(words.text("contacts.rights.kind"));
        day = new DatePicker(model.today());
        day.setMaxWidth(Double.MAX_VALUE);
        day.setAccessibleText(words.text("contacts.rights.received"));
        note.setPromptText(words.text("contacts.rights.note"));
        note.setAccessibleText(words.text("contacts.rights.note"));
        note.setOnAction(_ -> add());
        HBox.setHgrow(kind, Priority.ALWAYS);
        HBox.setHgrow(day, Priority.ALWAYS);
        setId("rights");
        getStyleClass().add("tw-inline-form");
        getChildren()
                .addAll(
                        Texts.strong(words.text("contacts.rights.title")),
                        new FlowPane(8, 6, access(), erase(close)),
                        Texts.wrapped(Texts.secondary(words.text("contacts.rights.hint"))),
                        requests,
                        Texts.secondary(words.text("contacts.rights.asked")),
                        new HBox(6, kind, day),
                        note,
                        new HBox(Buttons.small(words.text("contacts.rights.add"), this::add)));
        model.requestsProperty().subscribe(this::show);
    }

    private Node access() {
        return Buttons.plain("fth-download", words.text("contacts.rights.save"), this::save);
    }

    private Node erase(Runnable close) {
        return Buttons.plain("fth-trash-2", words.text("contacts.rights.erase"), () -> {
            if (isSure()) {
                close.run();
                model.erase();
            }
        });
    }

    void save() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text("contacts.rights.save"));
        chooser.setInitialFileName(words.text("contacts.rights.file") + ".zip");
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter("ZIP", "*.zip"),
                        new FileChooser.ExtensionFilter("HTML", "*.html"),
                        new FileChooser.ExtensionFilter("JSON", "*.json"));
        File chosen = chooser.showSaveDialog(getScene().getWindow());
        if (chosen != null) {
            model.save(chosen.toPath());
        }
    }

    private boolean isSure() {
        return ConfirmTyped.irreversible(
                getScene().getWindow(),
                new ConfirmTyped.Question(
                        words.text("contacts.rights.erase-title", person),
                        words.text("contacts.rights.erase-text"),
                        words.text("contacts.rights.erase-type", person),
                        person),
                words.text("contacts.rights.erase-do"),
                words.text("contacts.rights.erase-keep"));
    }

    private void add() {
        LocalDate chosen = day.getValue();
        model.note(kind.getValue(), chosen == null ? model.today() : chosen, note.getText());
        note.clear();
    }

    private void show(List<PersonRequest> all) {
        requests.getChildren().setAll(all.stream().map(this::line).toList());
    }

    private Node line(PersonRequest request) {
        Tone tone = model.isLate(request) ? Tone.BLOCK : request.isOpen() ? Tone.WARN : Tone.FINE;
        Label text = Texts.wrapped(Texts.plain(model.line(request)));
        HBox.setHgrow(text, Priority.ALWAYS);
        VBox says = new VBox(text);
        if (!request.note().isBlank()) {
            says.getChildren().add(Texts.wrapped(Texts.secondary(request.note())));
        }
        HBox.setHgrow(says, Priority.ALWAYS);
        HBox line = new HBox(6, Icons.of(tone.icon(), tone), says);
        line.setAlignment(Pos.TOP_LEFT);
        if (request.isOpen()) {
            line.getChildren().add(Buttons.small(words.text("contacts.rights.answer"), () -> model.done(request)));
        }
        return line;
    }

    void begin() {
        kind.requestFocus();
    }
}
