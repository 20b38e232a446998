package app.tradewind.ui.contacts;

import app.tradewind.contact.ContactId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Which contacts are selected. “All that match” is a statement about the search with exceptions, not a million
/// marks.
public final class ContactSelection {

    private final ContactTableViewModel table;
    private final Set<Long> marked = new HashSet<>();
    private boolean all;
    private int anchor;
    private final ReadOnlyObjectWrapper<@Nullable Long> lead = new ReadOnlyObjectWrapper<>(null);
    private final ReadOnlyLongWrapper size = new ReadOnlyLongWrapper();
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();

    ContactSelection(ContactTableViewModel table) {
        this.table = table;
        table.searchProperty().subscribe((_, _) -> forgetAll());
        table.binProperty().subscribe((_, _) -> forgetAll());
        table.stateProperty().subscribe((_, _) -> forgetAll());
        table.answerProperty().subscribe((_, _) -> keepWhatIsThere());
    }

    /// Only the row at `index`.
    public void select(int index) {
        marked.clear();
        all = false;
        mark(index);
        anchor = index;
        tell(id(index));
    }

    /// From where the last plain click was to `index`.
    public void extendTo(int index) {
        marked.clear();
        all = false;
        for (int i = Math.min(anchor, index); i <= Math.max(anchor, index); i++) {
            mark(i);
        }
        tell(id(index));
    }

    /// Adds the row, or takes it out.
    public void toggle(int index) {
        Long id = id(index);
        if (id != null && !marked.remove(id)) {
            marked.add(id);
        }
        anchor = index;
        tell(id);
    }

    /// All that match the search, also those that match it later.
    public void selectAll() {
        all = true;
        marked.clear();
        tell(lead.get());
    }

    public void clear() {
        all = false;
        marked.clear();
        tell(null);
    }

    /// Back to the one that is looked at.
    public void onlyLead() {
        Long looked = lead.get();
        all = false;
        marked.clear();
        if (looked != null) {
            marked.add(looked);
        }
        tell(looked);
    }

    /// Selects a contact wherever it stands; it need not be among the rows.
    public void select(ContactId contact) {
        all = false;
        marked.clear();
        marked.add(contact.value());
        anchor = Math.max(0, table.rows().indexOfId(contact.value()));
        tell(contact.value());
    }

    public boolean holds(long id) {
        return all != marked.contains(id);
    }

    /// Whether the selection is all that match, without exception.
    public boolean isAllThatMatch() {
        return all && marked.isEmpty();
    }

    /// The selected ids, in the table's order.
    public long[] ids() {
        if (!all && marked.size() == 1) {
            return marked.stream().mapToLong(Long::longValue).toArray();
        }
        return Arrays.stream(table.ids()).filter(this::holds).toArray();
    }

    public List<ContactId> contacts() {
        return Arrays.stream(ids()).mapToObj(ContactId::new).collect(Collectors.toList());
    }

    /// The id of the row that was reached last: what the detail pane shows.
    public ReadOnlyObjectProperty<@Nullable Long> leadProperty() {
        return lead.getReadOnlyProperty();
    }

    public ReadOnlyLongProperty sizeProperty() {
        return size.getReadOnlyProperty();
    }

    /// Counts up with every change, for rows to draw themselves anew.
    public ReadOnlyLongProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    private @Nullable Long id(int index) {
        return index >= 0 && index < table.rows().size() ? table.rows().id(index) : null;
    }

    private void mark(int index) {
        Long id = id(index);
        if (id != null) {
            marked.add(id);
        }
    }

    private void forgetAll() {
        if (all) {
            onlyLead();
        }
    }

    private void keepWhatIsThere() {
        if (marked.size() > 1) {
            Set<Long> there = new HashSet<>();
            for (long id : table.ids()) {
                if (marked.contains(id)) {
                    there.add(id);
                }
            }
            marked.retainAll(there);
        }
        tell(lead.get());
    }

    private void tell(@Nullable Long looked) {
        size.set(all ? table.ids().length - marked.size() : marked.size());
        lead.set(looked);
        changes.set(changes.get() + 1);
    }
}
