package app.tradewind.ui.contacts;

import app.tradewind.contact.ContactId;
import app.tradewind.contact.Field;
import app.tradewind.contact.FieldText;
import app.tradewind.contact.FieldValues;
import app.tradewind.settings.Settings.Density;
import app.tradewind.ui.control.ChangeWatch;
import app.tradewind.ui.control.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The screen of contacts: table, facets, selection and detail, and what is done to all that are selected.
public final class ContactsViewModel {

    private static final Set<String> TABLES = Set.of(
            "contact",
            "company",
            "address",
            "phone",
            "social_link",
            "contact_tag",
            "custom_value",
            "lawful_basis",
            "interaction",
            "follow_up",
            "picture",
            "attachment",
            "custom_field",
            "letter",
            "segment",
            "stage",
            "book_setting",
            "suppression",
            "duplicate_group",
            "not_duplicate",
            "person_request");

    private final ContactsRoom room;
    private final ContactWords words;
    private final ContactTableViewModel table;
    private final FacetsViewModel facets;
    private final ContactSelection selection;
    private final ContactDetailViewModel detail;
    private final StageBoardViewModel board;
    private final GradingViewModel grading;
    private final AddressHealthViewModel health;
    private final PicturesViewModel pictures;
    private final AttachmentsViewModel attachments;
    private final LettersViewModel letters;
    private final RightsViewModel rights;
    private final PageProofViewModel pageProof;
    private final Folds folds;
    private final ContactChanges changes;
    private final BulkEditViewModel bulk;
    private final CellEditViewModel cell;
    private final ColumnLayout columns;
    private final ReadOnlyBooleanWrapper bookEmpty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper prepared = new ReadOnlyBooleanWrapper();
    private Subscription watch = Subscription.EMPTY;
    private boolean firstWanted;

    public ContactsViewModel(ContactsRoom room) {
        this.room = room;
        words = room.words();
        table = new ContactTableViewModel(room, words);
        facets = new FacetsViewModel(room, table, words);
        selection = new ContactSelection(table);
        changes = new ContactChanges(room);
        detail = new ContactDetailViewModel(room, words, changes);
        grading = new GradingViewModel(room, words, changes);
        board = new StageBoardViewModel(room, words, table, changes);
        health = new AddressHealthViewModel(room, words, changes, detail);
        pictures = new PicturesViewModel(room, words, changes);
        attachments = new AttachmentsViewModel(room, words, changes);
        letters = new LettersViewModel(room, words);
        rights = new RightsViewModel(room, words, changes);
        pageProof = new PageProofViewModel(room, words, changes, detail);
        folds = new Folds(room.window().settings(), room.background());
        bulk = new BulkEditViewModel(room, words, changes);
        cell = new CellEditViewModel(room, words, changes);
        columns = new ColumnLayout(room.window().settings(), room.background());
        detail.shownProperty().subscribe(shown -> {
            ContactId known =
                    shown == null || shown.isNew() ? null : shown.contact().id();
            pictures.show(known);
            attachments.show(known);
            letters.show(known);
            rights.show(known);
        });
        selection.leadProperty().subscribe((_, id) -> detail.show(id));
        detail.madeProperty().subscribe((_, id) -> {
            if (id != null) {
                selection.select(id);
            }
        });
        table.answerProperty().subscribe((_, answer) -> answered(answer));
        table.filledProperty().subscribe(filled -> {
            if (filled) {
                // after the first rows, which are not to wait for it
                room.background().start(Executors.callable(room.book().listing()::prepare), _ -> {
                    prepared.set(true);
                    facets.recount();
                });
            }
        });
        table.answerProperty()
                .subscribe((_, answer) -> bookEmpty.set(answer != null
                        && answer.ids().length == 0
                        && table.searchProperty().get().isBlank()
                        && !table.binProperty().get()
                        && table.stateProperty().get() == null));
    }

    /// The screen is seen: reads, and reads again whenever the book changes.
    public void activate() {
        watch.unsubscribe();
        watch = ChangeWatch.of(room.book().changes(), TABLES, room.background(), this::reload);
        reload();
    }

    public void release() {
        watch.unsubscribe();
    }

    public void reload() {
        table.ask();
        facets.readSegments();
        detail.reload();
        pictures.reload();
        attachments.reload();
        letters.reload();
        rights.reload();
    }

    /// What the person may ask for.
    public RightsViewModel rights() {
        return rights;
    }

    /// Keeps pages as proof.
    public PageProofViewModel pageProof() {
        return pageProof;
    }

    /// Whether searches are answered from memory by now.
    public ReadOnlyBooleanProperty preparedProperty() {
        return prepared.getReadOnlyProperty();
    }

    /// A minute passed: the buyer’s time is another.
    public void tick() {
        detail.reload();
    }

    public void show(Place place) {
        switch (place) {
            case Place.ContactsPlace(String search) -> {
                table.binProperty().set(false);
                if (!search.isEmpty()) {
                    table.searchProperty().set(search);
                }
            }
            case Place.ContactPlace(ContactId contact) -> selection.select(contact);
            default -> {
                // other places belong to other screens
            }
        }
    }

    /// Selects the first that matches, when the answer to what was typed is there.
    public void selectFirst() {
        if (table.loadingProperty().get()) {
            firstWanted = true;
        } else if (table.ids().length > 0) {
            selection.select(0);
        }
    }

    private void answered(ContactTableViewModel.@Nullable Answer answer) {
        if (firstWanted && answer != null && answer.ids().length > 0) {
            selection.select(0);
        }
        firstWanted = false;
    }

    /// Writes to the selected; where all that match are selected, to the search.
    public void write() {
        if (selection.isAllThatMatch() && !table.searchProperty().get().isBlank()) {
            room.window()
                    .navigator()
                    .go(new Place.ComposePlace(List.of(), table.searchProperty().get()));
        } else if (selection.sizeProperty().get() > 0) {
            room.window().navigator().go(new Place.ComposePlace(selection.contacts(), ""));
        }
    }

    /// Puts the selected into the bin or, in the bin, back into the book.
    public void deleteOrRestore() {
        long[] ids = selection.ids();
        if (ids.length == 0) {
            return;
        }
        selectAfter(ids[ids.length - 1]);
        if (table.isBin()) {
            changes.restore(ids);
        } else {
            changes.delete(ids);
        }
    }

    /// Lets everybody in the bin go for good; the window asked before.
    public void emptyBin() {
        room.background()
                .start(
                        () -> room.book().past().bin().empty(),
                        emptied -> room.window()
                                .toasts()
                                .show(
                                        emptied.kept() == 0
                                                ? words.text("contacts.bin.emptied", emptied.gone())
                                                : words.text(
                                                        "contacts.bin.emptied-kept", emptied.gone(), emptied.kept())));
    }

    private void selectAfter(long id) {
        int next = table.rows().indexOfId(id) + 1;
        if (next > 0 && next < table.rows().size()) {
            selection.select(next);
        } else {
            selection.clear();
        }
    }

    /// Gives one value to a field of all that are selected.
    public void setAll(Field field, String value) {
        long[] ids = selection.ids();
        if (ids.length == 1) {
            detail.edit(field, value);
        } else if (ids.length > 1) {
            changes.editAll(
                    ids,
                    words.text("contacts.done.changed-many", words.name("field", field), ids.length),
                    edit -> edit.set(field, value));
        }
    }

    /// Adds tags to all that are selected.
    public void tagAll(String typed) {
        List<String> added = FieldValues.several(typed);
        long[] ids = selection.ids();
        if (!added.isEmpty() && ids.length > 0) {
            changes.editAll(ids, words.text("contacts.done.tagged", String.join(", ", added), ids.length), edit -> {
                List<String> tags = new ArrayList<>(FieldValues.several(FieldText.of(edit.done(), Field.TAGS)));
                added.stream().filter(tag -> !tags.contains(tag)).forEach(tags::add);
                return edit.set(Field.TAGS, String.join("; ", tags));
            });
        }
    }

    /// Keeps the search under a name.
    public void saveSegment(String name) {
        facets.segments().save(name, table.searchProperty().get());
    }

    /// Writes what is selected, if that is more than one, else all that match.
    public void export(ContactExport.Format format, Path file) {
        ContactExport export = room.export();
        if (export == null) {
            return;
        }
        long[] ids = selection.sizeProperty().get() > 1 ? selection.ids() : table.ids();
        room.background()
                .startLong(
                        words.text("contacts.export.title"),
                        progress -> export.write(ids, format, file, progress),
                        done -> exported(export, file, done),
                        failure -> room.window().toasts().show(room.messages().line(failure)));
    }

    private void exported(ContactExport export, Path file, ContactExport.Done done) {
        String said = words.text("contacts.done.exported", done.written(), String.valueOf(file.getFileName()));
        if (done.leftOut() > 0) {
            said += " " + words.text("contacts.done.left-out", done.leftOut());
        }
        if (done.shortened() > 0) {
            said += " " + words.text("contacts.done.shortened", done.shortened());
        }
        boolean list = done.leftOut() > 0;
        Path folder = Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file);
        room.window()
                .toasts()
                .show(
                        said,
                        words.text(list ? "contacts.export.show-list" : "contacts.export.show-folder"),
                        () -> export.open(list ? done.list() : folder));
    }

    public boolean canExport() {
        return room.export() != null;
    }

    public void go(Place place) {
        room.window().navigator().go(place);
    }

    /// Leaves what is open: several selected, the bin, a search. Returns false when nothing was.
    public boolean escape() {
        if (selection.sizeProperty().get() > 1) {
            selection.onlyLead();
            return true;
        }
        if (table.stateProperty().get() != null || table.binProperty().get()) {
            table.stateProperty().set(null);
            table.binProperty().set(false);
            return true;
        }
        if (!table.searchProperty().get().isEmpty()) {
            table.searchProperty().set("");
            return true;
        }
        return false;
    }

    public ContactTableViewModel table() {
        return table;
    }

    public FacetsViewModel facets() {
        return facets;
    }

    public ContactSelection selection() {
        return selection;
    }

    public ContactDetailViewModel detail() {
        return detail;
    }

    /// Takes the grade that is proposed for the contact that is looked at.
    public void takeProposedGrade() {
        detail.proposedGrade().ifPresent(grading::take);
    }

    /// Works out grades by points for the selected, if that is more than one, else for all that match.
    public void gradeAll() {
        grading.prepare(selection.sizeProperty().get() > 1 ? selection.ids() : table.ids());
    }

    GradingViewModel grading() {
        return grading;
    }

    public StageBoardViewModel board() {
        return board;
    }

    public AddressHealthViewModel health() {
        return health;
    }

    LettersViewModel letters() {
        return letters;
    }

    Folds folds() {
        return folds;
    }

    public AttachmentsViewModel attachments() {
        return attachments;
    }

    public PicturesViewModel pictures() {
        return pictures;
    }

    CellEditViewModel cell() {
        return cell;
    }

    public BulkEditViewModel bulk() {
        return bulk;
    }

    /// Copies the selected rows with these columns.
    void copy(List<ContactColumn> columns, java.util.function.Consumer<CopiedTable> clipboard) {
        new TableCopy(room, words).copy(selection.ids(), columns, clipboard);
    }

    /// Remembers how high rows are to be, then calls `applied`.
    public void chooseDensity(Density density, Runnable applied) {
        room.background()
                .start(
                        () -> {
                            room.window().settings().change(before -> before.withDensity(density));
                            return density;
                        },
                        _ -> applied.run());
    }

    /// Chooses a change for all that are selected.
    public void changeAll() {
        bulk.begin(selection.ids());
    }

    public ColumnLayout columns() {
        return columns;
    }

    /// Whether there is no contact at all.
    public ReadOnlyBooleanProperty bookEmptyProperty() {
        return bookEmpty.getReadOnlyProperty();
    }

    ContactWords words() {
        return words;
    }

    /// How high the user wants rows, and how large the text.
    app.tradewind.settings.Settings settings() {
        return room.window().settings().settings();
    }

    java.time.ZoneId zone() {
        return room.time().zone();
    }

    java.time.Instant now() {
        return room.time().clock().instant();
    }

    /// Keeps a file in the book as proof and gives its number to `kept`.
    public void keepEvidence(Path file, String sourceUrl, java.util.function.LongConsumer kept) {
        room.background()
                .start(
                        () -> room.book()
                                .evidence()
                                .add(
                                        java.nio.file.Files.readAllBytes(file),
                                        java.util.Objects.requireNonNullElse(
                                                java.nio.file.Files.probeContentType(file), "application/octet-stream"),
                                        String.valueOf(file.getFileName()),
                                        sourceUrl,
                                        room.time().clock().instant()),
                        kept::accept);
    }
}
