package app.tradewind.ui.letters;

import app.tradewind.letter.LetterState;
import app.tradewind.letter.StarterTemplates;
import app.tradewind.letter.Template;
import app.tradewind.letter.TemplatePurpose;
import app.tradewind.mail.Mailing;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.ChangeWatch;
import app.tradewind.ui.control.Newest;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.control.RelativeDates;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The first page of letters: the templates and the mailings. Lives on the JavaFX thread.
final class StartViewModel {

    private final LettersRoom room;
    private final ObservableList<Template> templates = FXCollections.observableArrayList();
    private final FilteredList<Template> shown = new FilteredList<>(templates);
    private final ObjectProperty<@Nullable TemplatePurpose> purpose = new SimpleObjectProperty<>();
    private final ObjectProperty<String> language = new SimpleObjectProperty<>("");
    private final ObservableList<MailingRow> mailings = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper(false);
    private final Newest<Lists> reading;
    private Subscription watch = Subscription.EMPTY;

    /// A mailing with its letters by state.
    ///
    /// @param leftOut how many were left out of it
    record MailingRow(Mailing mailing, Map<LetterState, Long> states, int leftOut) {

        long count(LetterState state) {
            return states.getOrDefault(state, 0L);
        }

        long all() {
            return states.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    private record Lists(List<Template> templates, List<MailingRow> mailings) {}

    StartViewModel(LettersRoom room) {
        this.room = room;
        reading = new Newest<>(room.background());
        purpose.subscribe((_, _) -> narrow());
        language.subscribe((_, _) -> narrow());
    }

    private void narrow() {
        TemplatePurpose wanted = purpose.get();
        String tag = language.get();
        shown.setPredicate(template -> (wanted == null || template.purpose() == wanted)
                && (tag.isEmpty() || template.language().equals(tag)));
    }

    /// The purpose to which the list of templates is narrowed; null for all.
    ObjectProperty<@Nullable TemplatePurpose> purposeProperty() {
        return purpose;
    }

    /// The language to which the list of templates is narrowed; empty for all.
    ObjectProperty<String> languageProperty() {
        return language;
    }

    /// The languages in which there are templates.
    List<String> languages() {
        return templates.stream().map(Template::language).distinct().sorted().toList();
    }

    /// The templates that are listed.
    ObservableList<Template> shown() {
        return shown;
    }

    void activate() {
        watch.unsubscribe();
        watch = ChangeWatch.of(
                room.book().changes(), Set.of("template", "mailing", "letter"), room.background(), this::read);
        read();
    }

    void release() {
        watch.unsubscribe();
        watch = Subscription.EMPTY;
        reading.cancel();
    }

    void read() {
        reading.ask(
                () -> new Lists(
                        room.book().templates().list(),
                        room.book().mailings().firsts().stream()
                                .map(mailing -> new MailingRow(
                                        mailing,
                                        counts(mailing.id()),
                                        room.book().leftOut().of(mailing.id()).size()))
                                .toList()),
                lists -> {
                    templates.setAll(lists.templates());
                    mailings.setAll(lists.mailings());
                    read.set(true);
                });
    }

    /// Templates in from files and out to them.
    ShelfViewModel shelf() {
        return new ShelfViewModel(room, this::read);
    }

    /// The letters of a mailing and its follow-ups by state.
    private Map<LetterState, Long> counts(long mailing) {
        Map<LetterState, Long> all = new EnumMap<>(LetterState.class);
        room.book()
                .follow()
                .steps()
                .counts(mailing)
                .values()
                .forEach(step -> step.forEach((state, number) -> all.merge(state, number, Long::sum)));
        return all;
    }

    void newLetter() {
        room.window().navigator().go(new Place.ComposePlace(List.of(), ""));
    }

    void newTemplate() {
        room.window().navigator().go(new Place.TemplatePlace(0));
    }

    void open(Template template) {
        room.window().navigator().go(new Place.TemplatePlace(template.id()));
    }

    void open(MailingRow row) {
        room.window().navigator().go(new Place.MailingPlace(row.mailing().id()));
    }

    void delete(Template template) {
        Instant now = room.time().clock().instant();
        change(
                () -> room.book().templates().delete(template.id(), now),
                () -> room.window()
                        .toasts()
                        .show(
                                room.messages().text("letters.template.deleted", template.name()),
                                () -> change(() -> room.book().templates().restore(template.id()), () -> {})));
    }

    void addStarters() {
        Instant now = room.time().clock().instant();
        change(() -> StarterTemplates.install(room.book().templates(), now), () -> {});
    }

    private void change(Runnable work, Runnable then) {
        room.background()
                .start(
                        () -> {
                            work.run();
                            return true;
                        },
                        _ -> {
                            then.run();
                            read();
                        });
    }

    Messages messages() {
        return room.messages();
    }

    RelativeDates dates() {
        return room.dates();
    }

    ObservableList<Template> templates() {
        return templates;
    }

    ObservableList<MailingRow> mailings() {
        return mailings;
    }

    /// Whether the lists were read; before that an empty list says nothing.
    ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }
}
