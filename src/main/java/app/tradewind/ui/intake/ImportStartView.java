package app.tradewind.ui.intake;

import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Texts;
import java.io.File;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/// Where files are dropped or chosen, above the imports that were run.
final class ImportStartView extends VBox {

    /// The endings of what is read; the content decides, so any other file can be tried too.
    static final List<String> READ = Stream.of(
                    "xlsx", "xlsm", "xlsb", "xls", "ods", "csv", "tsv", "txt", "xml", "htm", "html", "mht", "mhtml",
                    "vcf", "ldif", "ldi", "json", "jsonl", "eml", "png", "jpg", "jpeg", "gif", "bmp")
            .map(ending -> "*." + ending)
            .toList();

    private final ImportViewModel model;
    private final VBox zone;
    private final Button choose;

    ImportStartView(ImportViewModel model) {
        this.model = model;
        ImportWords words = model.words();
        choose = Buttons.withKey(
                Buttons.primary("fth-download", words.text("intake.start.choose"), this::chooseFiles), "Ctrl+O");
        choose.setId("choose-file");
        choose.disableProperty().bind(model.file().busyProperty());
        Label sentence = Texts.wrapped(Texts.plain(""));
        sentence.setTextAlignment(TextAlignment.CENTER);
        sentence.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.file().busyProperty().get()
                                ? words.text("intake.opening", name())
                                : words.text("intake.start.sentence"),
                        model.file().busyProperty()));
        Button paste =
                Buttons.withKey(Buttons.plain("fth-clipboard", words.text("intake.paste"), this::paste), "Ctrl+V");
        paste.setId("paste-text");
        paste.setAccessibleHelp(words.text("intake.paste.hint"));
        paste.disableProperty().bind(model.file().busyProperty());
        zone = new VBox(
                sentence,
                Texts.secondary(words.text("intake.start.hint")),
                choose,
                paste,
                Texts.secondary(words.text("intake.paste.hint")));
        zone.setAlignment(Pos.CENTER);
        zone.getStyleClass().add("tw-drop-zone");
        HistoryView history = new HistoryView(model);
        setVgrow(history, Priority.ALWAYS);
        setSpacing(16);
        getChildren().addAll(zone, history);
    }

    private String name() {
        java.nio.file.@Nullable Path path = model.file().pathProperty().get();
        return path == null ? "" : String.valueOf(path.getFileName());
    }

    void setDropping(boolean dropping) {
        zone.pseudoClassStateChanged(StepsView.HERE, dropping);
    }

    void setDefault(boolean isDefault) {
        choose.setDefaultButton(isDefault);
    }

    /// Takes in what the clipboard holds: copied files, or a text.
    void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles()) {
            model.choose(clipboard.getFiles().stream().map(File::toPath).toList());
        } else {
            model.paste(
                    clipboard.hasString() ? clipboard.getString() : "", clipboard.hasHtml() ? clipboard.getHtml() : "");
        }
    }

    /// Asks for files in the system's own window.
    void chooseFiles() {
        ImportWords words = model.words();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text("intake.start.choose"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(words.text("intake.start.tables"), READ),
                        new FileChooser.ExtensionFilter(words.text("intake.start.any"), "*.*"));
        @Nullable
        List<File> files = chooser.showOpenMultipleDialog(
                getScene() == null ? null : getScene().getWindow());
        if (files != null) {
            model.choose(files.stream().map(File::toPath).toList());
        }
    }
}
