package app.tradewind.ui.contacts;

import app.tradewind.contact.Contact;
import app.tradewind.contact.Field;
import app.tradewind.contact.FieldText;
import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// A change of all that are selected: chosen, looked at, then done as one step. Lives on the JavaFX thread.
///
/// The preview reads the contacts in parts, each told at once, so that the first ten are seen while a million are
/// still being looked through.
public final class BulkEditViewModel {

    private static final int PART = 1_000;

    private final ContactsRoom room;
    private final ContactWords words;
    private final ContactChanges changes;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ObjectProperty<Field> field = new SimpleObjectProperty<>(Field.TAGS);
    private final ObjectProperty<BulkChange.How> how = new SimpleObjectProperty<>(BulkChange.How.ADD);
    private final StringProperty value = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable BulkPreview> preview = new ReadOnlyObjectWrapper<>(null);
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");
    private final ReadOnlyLongWrapper size = new ReadOnlyLongWrapper();
    private long[] ids = {};
    private long asked;

    BulkEditViewModel(ContactsRoom room, ContactWords words, ContactChanges changes) {
        this.room = room;
        this.words = words;
        this.changes = changes;
        field.subscribe((_, now) -> {
            value.set("");
            how.set(BulkChange.hows(now).getFirst());
            look();
        });
        how.subscribe((_, _) -> look());
        value.subscribe((_, _) -> look());
    }

    /// Begins with these contacts.
    public void begin(long[] selected) {
        if (selected.length > 0) {
            ids = selected;
            size.set(selected.length);
            value.set("");
            open.set(true);
            look();
        }
    }

    /// Leaves everything as it is. Returns false when nothing was open.
    public boolean leave() {
        boolean was = open.get();
        open.set(false);
        asked++;
        preview.set(null);
        return was;
    }

    /// Whether it can be done: something was chosen, can be read and changes somebody.
    public boolean isReady() {
        BulkPreview now = preview.get();
        return now != null && now.changing() > 0;
    }

    /// Does it, as one step that Undo takes back.
    public void confirm() {
        if (!isReady()) {
            return;
        }
        BulkChange change = change();
        long[] all = ids;
        leave();
        changes.editAll(
                all, words.text("contacts.bulk.edit.title", all.length), said(change), edit -> change.applied(edit));
    }

    private String said(BulkChange change) {
        String name = words.name("field", change.field());
        return switch (change.how()) {
            case ADD ->
                words.text("contacts.done.bulk.ADD", name, change.value().strip());
            case REMOVE ->
                words.text("contacts.done.bulk.REMOVE", name, change.value().strip());
            case SET -> words.text("contacts.done.bulk.SET", name);
        };
    }

    private BulkChange change() {
        return new BulkChange(field.get(), how.get(), value.get());
    }

    private void look() {
        asked++;
        fault.set("");
        preview.set(null);
        BulkChange change = change();
        if (open.get() && change.isWhole()) {
            look(asked, change, new BulkPreview(0, ids.length, 0, List.of()));
        }
    }

    private void look(long number, BulkChange change, BulkPreview before) {
        room.background()
                .start(
                        () -> further(change, before),
                        now -> {
                            if (number == asked) {
                                preview.set(now);
                                if (!now.isWhole()) {
                                    look(number, change, now);
                                }
                            }
                        },
                        failure -> {
                            if (number == asked) {
                                fault.set(room.messages().line(failure));
                            }
                        });
    }

    private BulkPreview further(BulkChange change, BulkPreview before) {
        int end = Math.min(ids.length, before.looked() + PART);
        int changing = before.changing();
        List<BulkPreview.Line> first = new ArrayList<>(before.first());
        refuseUnknownStage(change);
        for (Contact contact : room.book().contacts().findAll(Arrays.copyOfRange(ids, before.looked(), end))) {
            Contact after = change.of(contact, room.time().clock().instant());
            if (!after.equals(contact)) {
                changing++;
                if (first.size() < BulkPreview.SHOWN) {
                    first.add(new BulkPreview.Line(
                            contact.displayName(), shown(contact, change.field()), shown(after, change.field())));
                }
            }
        }
        return new BulkPreview(end, ids.length, changing, List.copyOf(first));
    }

    private void refuseUnknownStage(BulkChange change) {
        if (change.field() == Field.STAGE && !words.stages().contains(change.value())) {
            throw new TradewindException(
                    Failure.VALUE_UNREADABLE, null, words.name("field", Field.STAGE), change.value(), stages());
        }
    }

    private String stages() {
        return String.join(", ", words.stages().stream().map(words::stage).toList());
    }

    /// As the table shows it: the user’s words for what is a code.
    private String shown(Contact contact, Field field) {
        return switch (field) {
            case STAGE -> words.stage(contact.stage());
            case COUNTRY -> words.country(contact.where().country());
            case CHANNEL -> words.channel(contact.origin().channel());
            case LANGUAGE -> words.language(contact.language());
            default -> FieldText.of(contact, field);
        };
    }

    /// What the preview says, in a sentence.
    public String sentence() {
        BulkPreview now = preview.get();
        if (now == null) {
            return change().isWhole() ? "" : words.text("contacts.bulk.edit.name-it");
        }
        return now.isWhole()
                ? words.text("contacts.bulk.edit.changing", now.changing(), now.total() - now.changing())
                : words.text("contacts.bulk.edit.looking", now.changing(), now.looked(), now.total());
    }

    public ReadOnlyLongProperty sizeProperty() {
        return size.getReadOnlyProperty();
    }

    public BooleanProperty openProperty() {
        return open;
    }

    public ObjectProperty<Field> fieldProperty() {
        return field;
    }

    ObjectProperty<BulkChange.How> howProperty() {
        return how;
    }

    public StringProperty valueProperty() {
        return value;
    }

    ReadOnlyObjectProperty<@Nullable BulkPreview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// Why the value can’t be read; else empty.
    public ReadOnlyStringProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }

    ContactWords words() {
        return words;
    }

    Locale locale() {
        return words.locale();
    }
}
