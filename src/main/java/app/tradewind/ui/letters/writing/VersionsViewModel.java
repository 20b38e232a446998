package app.tradewind.ui.letters.writing;

import app.tradewind.letter.Template;
import app.tradewind.letter.TemplateRepository;
import app.tradewind.ui.control.Newest;
import app.tradewind.work.Background;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What a template said before, version by version, the newest first. Lives on the JavaFX thread.
public final class VersionsViewModel {

    private final TemplateRepository templates;
    private final Newest<List<Template>> reading;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(false);
    private final ObservableList<Template> versions = FXCollections.observableArrayList();
    private final Consumer<Template> back;

    /// @param back puts a version on the desk again
    public VersionsViewModel(TemplateRepository templates, Background background, Consumer<Template> back) {
        this.templates = templates;
        this.back = back;
        reading = new Newest<>(background);
    }

    public void show(long template) {
        open.set(true);
        reading.ask(() -> templates.versions(template), versions::setAll);
    }

    public void close() {
        reading.cancel();
        open.set(false);
    }

    public void bringBack(Template version) {
        back.accept(version);
        close();
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public ObservableList<Template> versions() {
        return versions;
    }
}
