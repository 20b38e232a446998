package app.tradewind.ui.letters;

import app.tradewind.letter.Template;
import app.tradewind.letter.TemplatePurpose;
import app.tradewind.ui.letters.writing.FilesViewModel;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A template while it is written: its words and its head, kept in the book as versions. Lives on the JavaFX
/// thread.
final class Manuscript {

    private final LettersRoom room;
    private final Runnable changed;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty subject = new SimpleStringProperty("");
    private final StringProperty html = new SimpleStringProperty("");
    private final StringProperty language = new SimpleStringProperty("en");
    private final ObjectProperty<TemplatePurpose> purpose = new SimpleObjectProperty<>(TemplatePurpose.FIRST);
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private Template base = Template.fresh("", "en", TemplatePurpose.FIRST, "", "");
    private final FilesViewModel files;
    private boolean filling;

    /// @param changed is told of every change of the words or the head, and of another template
    Manuscript(LettersRoom room, Runnable changed) {
        this.room = room;
        this.changed = changed;
        files = new FilesViewModel(
                room.book().tools().files(), room.background(), room.window().toasts(), room.messages());
        files.onChange(this::noteChange);
        List.of(name, subject, html, language).forEach(text -> text.subscribe((_, _) -> noteChange()));
        purpose.subscribe((_, _) -> noteChange());
    }

    void fill(Template template) {
        files.load(template.files(), () -> lay(template));
    }

    private void lay(Template template) {
        filling = true;
        // as the composer writes them, so that opening a template is no change of it
        base = template.withText(
                RichText.ofLine(template.subject()).written(),
                RichText.ofHtml(template.html()).html());
        files.show(template.files());
        name.set(base.name());
        language.set(base.language());
        purpose.set(base.purpose());
        subject.set(base.subject());
        html.set(base.html());
        filling = false;
        note.set(template.id() == 0 ? room.messages().text("letters.saved.new") : saved(template.updatedAt()));
        changed.run();
    }

    private void noteChange() {
        if (!filling) {
            note.set(isChanged() ? room.messages().text("letters.saved.not") : saved(base.updatedAt()));
            changed.run();
        }
    }

    private String saved(Instant at) {
        String clock = DateTimeFormatter.ofPattern("HH:mm")
                .format(at.atZone(room.time().zone()));
        return room.messages().text("letters.saved", room.dates().words(at), clock);
    }

    /// The template as it reads now; one without a name is called untitled.
    Template now() {
        String called = name.get().isBlank()
                ? room.messages().text("letters.template.untitled")
                : name.get().strip();
        return base.withHead(called, language.get(), purpose.get())
                .withText(subject.get(), html.get())
                .withFiles(files.of(html.get()));
    }

    /// Puts an older version on the desk; the toast takes it back. It becomes a new version when it is kept.
    void bringBack(Template version) {
        Template before = now();
        put(version);
        room.window()
                .toasts()
                .show(room.messages().text("letters.version.brought", version.version()), () -> put(before));
    }

    private void put(Template text) {
        files.show(text.files());
        subject.set(text.subject());
        html.set(text.html());
        noteChange();
    }

    /// The number that the book knows this template by; 0 before it was kept.
    long id() {
        return base.id();
    }

    private boolean isChanged() {
        return !subject.get().equals(base.subject())
                || !html.get().equals(base.html())
                || !name.get().strip().equals(base.name().strip())
                || !language.get().equals(base.language())
                || purpose.get() != base.purpose()
                || !files.of(html.get()).equals(base.files());
    }

    private boolean isEmpty() {
        return base.id() == 0
                && subject.get().isBlank()
                && html.get().replaceAll("<(?!img)[^>]*>", "").isBlank()
                && files.attachments().isEmpty();
    }

    /// Keeps what was written as a new version, if anything was, and goes on with `then`.
    void save(Runnable then) {
        if (!isChanged() || isEmpty()) {
            then.run();
            return;
        }
        Template written = now();
        Instant at = room.time().clock().instant();
        room.background()
                .start(
                        () -> written.id() == 0
                                ? room.book().templates().add(written, at)
                                : room.book().templates().save(written, at),
                        kept -> {
                            kept(kept.withText(written.subject(), written.html()), at);
                            then.run();
                        },
                        failure -> note.set(room.messages().line(failure)));
    }

    private void kept(Template kept, Instant at) {
        // a template without a name is kept as untitled, and the field stays empty
        base = name.get().isBlank() ? kept.withHead(name.get(), kept.language(), kept.purpose()) : kept;
        note.set(isChanged() ? room.messages().text("letters.saved.not") : saved(at));
    }

    /// The template as the book knows it.
    Template base() {
        return base;
    }

    FilesViewModel files() {
        return files;
    }

    StringProperty nameProperty() {
        return name;
    }

    StringProperty subjectProperty() {
        return subject;
    }

    StringProperty htmlProperty() {
        return html;
    }

    StringProperty languageProperty() {
        return language;
    }

    ObjectProperty<TemplatePurpose> purposeProperty() {
        return purpose;
    }

    /// When it was kept, or that it was not.
    ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }
}
