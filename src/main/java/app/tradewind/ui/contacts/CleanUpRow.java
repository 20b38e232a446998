package app.tradewind.ui.contacts;

import app.tradewind.contact.ContactId;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// One line of what may be tidied away, blank until read.
public final class CleanUpRow {

    /// What the line shows.
    record Shown(@Nullable ContactId contact, String name, String company, String address, String why, String last) {

        static final Shown BLANK = new Shown(null, "", "", "", "", "");
    }

    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.BLANK);

    void fill(Shown read) {
        shown.set(read);
    }

    @Nullable
    ContactId contact() {
        return shown.get().contact();
    }

    ObservableValue<String> name() {
        return shown.map(Shown::name);
    }

    ObservableValue<String> company() {
        return shown.map(Shown::company);
    }

    ObservableValue<String> address() {
        return shown.map(Shown::address);
    }

    ObservableValue<String> why() {
        return shown.map(Shown::why);
    }

    ObservableValue<String> last() {
        return shown.map(Shown::last);
    }
}
