package app.tradewind.ui.settings.writing;

import app.tradewind.mail.assist.AssistRepository;
import app.tradewind.mail.assist.AssistSettings;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Toasts;
import app.tradewind.work.Background;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Where a language model is asked, if at all. Lives on the JavaFX thread.
public final class AssistViewModel {

    private final AssistRepository repository;
    private final Background background;
    private final Toasts toasts;
    private final Messages messages;
    private final BooleanProperty on = new SimpleBooleanProperty(false);
    private final StringProperty address = new SimpleStringProperty("");
    private final StringProperty model = new SimpleStringProperty("");
    private final StringProperty key = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<AssistSettings> saved = new ReadOnlyObjectWrapper<>(AssistSettings.OFF);
    private final BooleanBinding changed;
    private final StringBinding note;

    public AssistViewModel(AssistRepository repository, Background background, Toasts toasts, Messages messages) {
        this.repository = repository;
        this.background = background;
        this.toasts = toasts;
        this.messages = messages;
        changed = Bindings.createBooleanBinding(() -> !written().equals(saved.get()), on, address, model, key, saved);
        note = Bindings.createStringBinding(this::words, on, address, model);
        background.start(repository::settings, this::show);
    }

    private void show(AssistSettings settings) {
        saved.set(settings);
        on.set(settings.on());
        address.set(settings.address());
        model.set(settings.model());
        key.set(settings.key());
    }

    private AssistSettings written() {
        return new AssistSettings(on.get(), address.get(), model.get(), key.get());
    }

    /// Where what is asked would go; or what is missing.
    private String words() {
        AssistSettings settings = written();
        if (!settings.on()) {
            return messages.text("settings.assist.off");
        }
        if (!settings.isAddress()) {
            return messages.text("settings.assist.no-address");
        }
        if (settings.model().isEmpty()) {
            return messages.text("settings.assist.no-model");
        }
        return messages.text(settings.isLocal() ? "settings.assist.local" : "settings.assist.away");
    }

    public void save() {
        AssistSettings before = saved.get();
        write(written());
        toasts.show(messages.text("settings.assist.saved"), () -> write(before));
    }

    private void write(AssistSettings settings) {
        background.start(
                () -> {
                    repository.save(settings);
                    return settings;
                },
                this::show);
    }

    public BooleanProperty onProperty() {
        return on;
    }

    public StringProperty addressProperty() {
        return address;
    }

    public StringProperty modelProperty() {
        return model;
    }

    public StringProperty keyProperty() {
        return key;
    }

    public BooleanBinding changedProperty() {
        return changed;
    }

    public StringBinding noteProperty() {
        return note;
    }

    Messages messages() {
        return messages;
    }
}
