package app.tradewind.ui.settings;

import app.tradewind.contact.ChangeHistoryRepository;
import app.tradewind.contact.CustomField;
import app.tradewind.contact.CustomFieldRepository;
import app.tradewind.contact.CustomKind;
import app.tradewind.store.Journal;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Toasts;
import app.tradewind.work.Background;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The user's own fields: the list, and the one that is being written. Lives on the JavaFX thread.
public final class FieldsViewModel {

    private final CustomFieldRepository fields;
    private final ChangeHistoryRepository history;
    private final Background background;
    private final Toasts toasts;
    private final Messages messages;

    private final ObservableList<CustomField> lines = FXCollections.observableArrayList();
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<CustomKind> kind = new SimpleObjectProperty<>(CustomKind.TEXT);
    private final StringProperty choices = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private long edited;

    public FieldsViewModel(
            CustomFieldRepository fields,
            ChangeHistoryRepository history,
            Background background,
            Toasts toasts,
            Messages messages) {
        this.fields = fields;
        this.history = history;
        this.background = background;
        this.toasts = toasts;
        this.messages = messages;
        name.subscribe(() -> error.set(""));
        reload();
    }

    public void reload() {
        background.start(fields::all, lines::setAll);
    }

    /// Fills the form from a field, or empties it for null.
    public void edit(@Nullable CustomField field) {
        edited = field == null ? 0 : field.id();
        name.set(field == null ? "" : field.name());
        kind.set(field == null ? CustomKind.TEXT : field.kind());
        choices.set(field == null ? "" : String.join(", ", field.choices()));
    }

    /// Writes what stands in the form, as one step that can be taken back.
    public void save() {
        String wanted = name.get().strip();
        List<String> offered = Arrays.stream(choices.get().split("[,，;；\n]"))
                .map(String::strip)
                .filter(choice -> !choice.isEmpty())
                .distinct()
                .toList();
        if (wanted.isEmpty()) {
            error.set(messages.text("settings.fields.name-missing"));
        } else if (kind.get() == CustomKind.CHOICE && offered.size() < 2) {
            error.set(messages.text("settings.fields.choices-missing"));
        } else {
            CustomField field = new CustomField(edited, wanted, kind.get(), offered);
            background.start(() -> fields.isTaken(wanted, field.id()), taken -> {
                if (taken) {
                    error.set(messages.text("settings.fields.name-taken", wanted));
                } else {
                    step(messages.text("settings.fields.saved", wanted), () -> fields.save(field));
                    edit(null);
                }
            });
        }
    }

    public void remove(CustomField field) {
        step(messages.text("settings.fields.removed", field.name()), () -> fields.remove(field.id()));
    }

    /// Moves a field one place up (-1) or down (1).
    public void move(CustomField field, int places) {
        step(messages.text("settings.fields.moved", field.name()), () -> fields.move(field.id(), places));
    }

    private void step(String label, Runnable work) {
        background.start(() -> history.record(Journal.Kind.EDIT, label, work), step -> {
            toasts.show(label, () -> background.start(() -> history.undo(step), _ -> reload()));
            reload();
        });
    }

    public ObservableList<CustomField> lines() {
        return lines;
    }

    public StringProperty nameProperty() {
        return name;
    }

    public ObjectProperty<CustomKind> kindProperty() {
        return kind;
    }

    /// The choices, with commas between them.
    public StringProperty choicesProperty() {
        return choices;
    }

    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }
}
