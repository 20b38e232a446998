package app.tradewind.ui.contacts;

import app.tradewind.contact.Attachment;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.control.Tone;
import java.io.File;
import java.util.Locale;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// One file: Enter or a click opens it, S saves it elsewhere, Delete removes it.
final class AttachmentLineView extends HBox {

    private final AttachmentsViewModel model;
    private final FontIcon icon = Icons.of("fth-file", Tone.NEUTRAL);
    private final Label name = Texts.plain("");
    private final Label facts = Texts.secondary("");
    private @Nullable Attachment shown;

    AttachmentLineView(AttachmentsViewModel model) {
        this.model = model;
        ContactWords words = model.words();
        VBox both = new VBox(name, facts);
        both.setMinWidth(0);
        both.setOnMouseClicked(_ -> model.open(file()));
        both.getStyleClass().add("tw-file-name");
        HBox.setHgrow(both, Priority.ALWAYS);
        var save = Buttons.icon("fth-download", words.text("contacts.files.save"), this::save);
        save.getStyleClass().add("tw-file-save");
        var remove = Buttons.icon("fth-trash-2", words.text("contacts.files.remove"), () -> model.remove(file()));
        remove.getStyleClass().add("tw-file-remove");
        getChildren().addAll(icon, both, save, remove);
        setSpacing(8);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("tw-file-line");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setOnKeyPressed(this::pressed);
    }

    private Attachment file() {
        return Objects.requireNonNull(shown);
    }

    void fill(Attachment file) {
        shown = file;
        name.setText(file.name());
        facts.setText(model.facts(file));
        Icons.fill(icon, icon(file), Tone.NEUTRAL);
        setAccessibleText(file.name() + ", " + facts.getText());
    }

    private static String icon(Attachment file) {
        String type = file.mediaType().toLowerCase(Locale.ROOT);
        return type.startsWith("image/") ? "fth-image" : type.equals("application/pdf") ? "fth-file-text" : "fth-file";
    }

    private void pressed(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        switch (key.getCode()) {
            case ENTER, SPACE -> model.open(file());
            case S -> save();
            case DELETE, BACK_SPACE -> model.remove(file());
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void save() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(model.words().text("contacts.files.save"));
        chooser.setInitialFileName(OpenedFiles.plain(file().name()));
        File where = chooser.showSaveDialog(getScene().getWindow());
        if (where != null) {
            model.save(file(), where.toPath());
        }
    }
}
