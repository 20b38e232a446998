package app.tradewind.ui.settings;

import app.tradewind.contact.ChangeHistoryRepository;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactLine;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.rights.Erased;
import app.tradewind.contact.rights.ErasureRepository;
import app.tradewind.contact.rights.PersonRequest;
import app.tradewind.contact.rights.PersonRequestRepository;
import app.tradewind.contact.rights.RecordNotesRepository;
import app.tradewind.contact.rights.RetentionRepository;
import app.tradewind.contact.rights.SubjectRepository;
import app.tradewind.store.Journal;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Navigator;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.control.Toasts;
import app.tradewind.work.Background;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// How long people are kept, who is over that, which requests are open, and the record of processing. Lives on the
/// JavaFX thread.
public final class PrivacyViewModel {

    private static final int SHOWN = 200;

    /// The book.
    public record Book(
            ContactRepository contacts,
            ChangeHistoryRepository history,
            RetentionRepository retention,
            SubjectRepository subjects,
            ErasureRepository erasure,
            PersonRequestRepository requests,
            RecordNotesRepository notes) {}

    public record Window(Background background, Toasts toasts, Navigator navigator) {}

    /// Writes the record of processing activities. Blocks.
    @FunctionalInterface
    public interface RecordExport {
        void write(RecordNotesRepository.Notes notes, Path file);
    }

    /// A person who is listed, with what to know.
    public record Line(ContactId contact, String text) {}

    private record Read(
            int months, long[] over, List<Line> people, List<Line> requests, RecordNotesRepository.Notes notes) {}

    private final Book book;
    private final RecordExport export;
    private final Window window;
    private final InstantSource clock;
    private final Messages messages;
    private final ReadOnlyIntegerWrapper months = new ReadOnlyIntegerWrapper(RetentionRepository.USUAL_MONTHS);
    private final ReadOnlyObjectWrapper<long[]> over = new ReadOnlyObjectWrapper<>(new long[0]);
    private final ObservableList<Line> people = FXCollections.observableArrayList();
    private final ObservableList<Line> requests = FXCollections.observableArrayList();
    private final StringProperty processors = new SimpleStringProperty("");
    private final StringProperty representative = new SimpleStringProperty("");

    public PrivacyViewModel(Book book, RecordExport export, Window window, InstantSource clock, Messages messages) {
        this.book = book;
        this.export = export;
        this.window = window;
        this.clock = clock;
        this.messages = messages;
        reload();
    }

    Messages messages() {
        return messages;
    }

    /// Reads again; the numbers are those of now whenever the section is looked at.
    public void reload() {
        window.background().start(this::read, this::show);
    }

    private Read read() {
        long[] ids = book.retention().over(clock.instant());
        List<Line> first = book.contacts().lines(Arrays.copyOf(ids, Math.min(ids.length, SHOWN))).stream()
                .map(line -> new Line(line.id(), named(line)))
                .toList();
        return new Read(
                book.retention().months(), ids, first, open(), book.notes().notes());
    }

    private List<Line> open() {
        List<PersonRequest> open = book.requests().open();
        Map<ContactId, String> names = book
                .contacts()
                .lines(open.stream()
                        .mapToLong(request -> request.contact().value())
                        .distinct()
                        .toArray())
                .stream()
                .collect(Collectors.toMap(ContactLine::id, PrivacyViewModel::called));
        return open.stream()
                .map(request -> new Line(
                        request.contact(),
                        messages.text(
                                request.dueAt().isBefore(clock.instant())
                                        ? "settings.privacy.request-late"
                                        : "settings.privacy.request",
                                names.getOrDefault(request.contact(), ""),
                                messages.name("contacts.request", request.kind()),
                                day(request.dueAt()))))
                .toList();
    }

    private String day(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(messages.locale())
                .format(at.atZone(ZoneId.systemDefault()));
    }

    private static String called(ContactLine line) {
        return line.name().isBlank() ? line.address() : line.name();
    }

    private static String named(ContactLine line) {
        String name = called(line);
        return line.company().isBlank() ? name : name + " · " + line.company();
    }

    private void show(Read read) {
        months.set(read.months());
        over.set(read.over());
        people.setAll(read.people());
        requests.setAll(read.requests());
        processors.set(read.notes().processors());
        representative.set(read.notes().representative());
    }

    public ReadOnlyIntegerProperty monthsProperty() {
        return months.getReadOnlyProperty();
    }

    /// The ids of those who are over the limit.
    public ReadOnlyObjectProperty<long[]> overProperty() {
        return over.getReadOnlyProperty();
    }

    /// The first of them.
    public ObservableList<Line> people() {
        return people;
    }

    /// Open requests, the most pressing first.
    public ObservableList<Line> requests() {
        return requests;
    }

    public StringProperty processorsProperty() {
        return processors;
    }

    public StringProperty representativeProperty() {
        return representative;
    }

    /// Keeps people who never answer for so many months.
    public void keepFor(int wanted) {
        if (wanted != months.get()) {
            months.set(wanted);
            window.background()
                    .start(
                            () -> {
                                book.retention().save(wanted);
                                return read();
                            },
                            this::show);
        }
    }

    public void open(Line line) {
        window.navigator().go(new Place.ContactPlace(line.contact()));
    }

    /// Puts those over the limit into the bin, as one step that can be taken back.
    public void toBin() {
        long[] ids = over.get();
        String done = messages.text("settings.privacy.binned", ids.length);
        window.background()
                .start(
                        () -> book.history()
                                .record(
                                        Journal.Kind.DELETE,
                                        done,
                                        () -> book.contacts().delete(clock.instant(), ids)),
                        step -> {
                            reload();
                            window.toasts()
                                    .show(
                                            done,
                                            () -> window.background()
                                                    .start(() -> book.history().undo(step), _ -> reload()));
                        });
    }

    /// Erases those over the limit for good; the view has asked before.
    public void erase() {
        long[] ids = over.get();
        window.background()
                .startLong(
                        messages.text("contacts.rights.erasing"),
                        _ -> book.erasure()
                                .erase(
                                        book.subjects().ofContacts(ids),
                                        messages.text(
                                                "settings.privacy.proof",
                                                book.retention().months()),
                                        clock.instant()),
                        this::erased,
                        failure -> window.toasts().show(messages.line(failure)));
    }

    private void erased(Erased erased) {
        reload();
        List<String> said = new ArrayList<>();
        said.add(messages.text("settings.privacy.erased", erased.contacts(), erased.letters()));
        if (!erased.mentions().isEmpty()) {
            said.add(messages.text("rights.erased.mentions", erased.mentions().size()));
        }
        window.toasts().show(String.join(" ", said));
    }

    /// Keeps what was typed for the record.
    public void keepNotes() {
        RecordNotesRepository.Notes notes = notes();
        window.background()
                .start(
                        () -> {
                            book.notes().save(notes);
                            return notes;
                        },
                        _ -> {});
    }

    private RecordNotesRepository.Notes notes() {
        return new RecordNotesRepository.Notes(processors.get(), representative.get());
    }

    /// Writes the record of processing activities.
    public void write(Path file) {
        RecordNotesRepository.Notes notes = notes();
        window.background()
                .startLong(
                        messages.text("settings.privacy.record"),
                        _ -> {
                            book.notes().save(notes);
                            export.write(notes, file);
                            return file;
                        },
                        written -> window.toasts()
                                .show(messages.text("settings.privacy.written", String.valueOf(written.getFileName()))),
                        failure -> window.toasts().show(messages.line(failure)));
    }
}
