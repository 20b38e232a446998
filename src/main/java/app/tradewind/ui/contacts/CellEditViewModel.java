package app.tradewind.ui.contacts;

import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.ContactEdit;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.Field;
import app.tradewind.contact.FieldText;
import app.tradewind.ui.contacts.FieldView.Choice;
import app.tradewind.ui.control.Newest;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The one cell of the table that is being edited. Lives on the JavaFX thread.
public final class CellEditViewModel {

    /// What is edited.
    ///
    /// @param before what stands in the book
    /// @param typed what the field begins with: after a refusal what was refused
    /// @param fault why that was refused; else empty
    record Cell(long contact, ContactColumn column, String before, String typed, String fault) {}

    private static final Map<ContactColumn, Field> FIELDS = new EnumMap<>(Map.of(
            ContactColumn.NAME, Field.NAME,
            ContactColumn.TITLE, Field.TITLE,
            ContactColumn.COMPANY, Field.COMPANY,
            ContactColumn.COUNTRY, Field.COUNTRY,
            ContactColumn.CITY, Field.CITY,
            ContactColumn.GRADE, Field.GRADE,
            ContactColumn.STAGE, Field.STAGE,
            ContactColumn.ADDRESS, Field.ADDRESS));

    private final ContactsRoom room;
    private final ContactWords words;
    private final ContactChanges changes;
    private final Completions completions;
    private final Newest<Optional<Contact>> newest;
    private final ReadOnlyObjectWrapper<@Nullable Cell> cell = new ReadOnlyObjectWrapper<>(null);

    CellEditViewModel(ContactsRoom room, ContactWords words, ContactChanges changes) {
        this.room = room;
        this.words = words;
        this.changes = changes;
        completions = new Completions(words.locale());
        newest = new Newest<>(room.background());
    }

    static boolean isEditable(ContactColumn column) {
        return FIELDS.containsKey(column);
    }

    private static Field field(ContactColumn column) {
        return FIELDS.getOrDefault(column, Field.NAME);
    }

    /// Begins to edit a cell, as soon as its contact is read.
    void open(long contact, ContactColumn column) {
        if (isEditable(column)) {
            newest.ask(
                    () -> room.book().contacts().find(new ContactId(contact)),
                    found -> found.ifPresent(known -> {
                        String text = text(known, column);
                        cell.set(new Cell(contact, column, text, text, ""));
                    }));
        }
    }

    /// Leaves the cell as it was. Returns false when none was open.
    boolean leave() {
        boolean was = cell.get() != null;
        newest.cancel();
        cell.set(null);
        return was;
    }

    /// Writes what was typed, as one step; where it can’t be read, the cell opens again and says why.
    void save(String typed) {
        Cell now = cell.get();
        cell.set(null);
        if (now == null || typed.strip().equals(now.before())) {
            return;
        }
        Field field = field(now.column());
        Optional<String> code = code(field, typed.strip());
        if (code.isEmpty()) {
            refuse(now, typed, words.text("contacts.cell.stage", stages()));
            return;
        }
        changes.edit(
                new ContactId(now.contact()),
                words.text("contacts.done.changed", words.name("field", field)),
                edit -> edit.set(field, field == Field.ADDRESS ? addresses(edit, typed) : code.get()),
                failure -> refuse(now, typed, room.messages().line(failure)));
    }

    private void refuse(Cell refused, String typed, String sentence) {
        newest.cancel();
        cell.set(new Cell(refused.contact(), refused.column(), refused.before(), typed, sentence));
    }

    /// What the book reads: of a stage, which else takes every text, its code.
    private Optional<String> code(Field field, String typed) {
        if (field != Field.STAGE || typed.isEmpty()) {
            return Optional.of(typed);
        }
        return words.stages().stream()
                .filter(code ->
                        code.equalsIgnoreCase(typed) || words.stage(code).equalsIgnoreCase(typed))
                .findFirst();
    }

    private String stages() {
        return words.stages().stream().map(words::stage).collect(Collectors.joining(", "));
    }

    /// The column shows the main address: the others stay behind it.
    private static String addresses(ContactEdit edit, String typed) {
        return Stream.concat(
                        Stream.of(typed),
                        edit.done().addresses().stream().skip(1).map(ContactAddress::value))
                .collect(Collectors.joining("; "));
    }

    private String text(Contact contact, ContactColumn column) {
        return switch (column) {
            case COUNTRY -> words.country(contact.place().country());
            case STAGE -> words.stage(contact.stage());
            case ADDRESS -> contact.mainAddress().map(ContactAddress::value).orElse("");
            default -> FieldText.of(contact, field(column));
        };
    }

    /// What the typed letters may mean in this column; those that begin so first. Empty where everything may stand.
    List<Choice> choices(ContactColumn column, String typed) {
        return switch (column) {
            case COUNTRY -> completions.countries(typed);
            case GRADE -> matching(Stream.of("A", "B", "C").map(grade -> new Choice(grade, grade)), typed);
            case STAGE -> matching(words.stages().stream().map(code -> new Choice(code, words.stage(code))), typed);
            default -> List.of();
        };
    }

    private static List<Choice> matching(Stream<Choice> all, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        List<Choice> choices = all.toList();
        List<Choice> first = choices.stream()
                .filter(choice -> choice.word().toLowerCase(Locale.ROOT).startsWith(wanted))
                .toList();
        if (wanted.isEmpty() || first.isEmpty()) {
            return List.of();
        }
        return Stream.concat(first.stream(), choices.stream().filter(choice -> !first.contains(choice)))
                .toList();
    }

    ReadOnlyObjectProperty<@Nullable Cell> cellProperty() {
        return cell.getReadOnlyProperty();
    }
}
