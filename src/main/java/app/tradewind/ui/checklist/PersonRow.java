package app.tradewind.ui.checklist;

import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactLine;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

/// One of the people whom a group concerns, blank until read.
public final class PersonRow {

    private final ContactId id;
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper company = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper country = new ReadOnlyStringWrapper("");

    PersonRow(long id) {
        this.id = new ContactId(id);
    }

    void fill(ContactLine line, Function<String, String> countryName) {
        String code = line.country();
        name.set(line.name().isBlank() ? line.address() : line.name());
        company.set(line.company());
        country.set(code == null ? "" : countryName.apply(code));
    }

    ContactId id() {
        return id;
    }

    ObservableValue<String> name() {
        return name.getReadOnlyProperty();
    }

    ObservableValue<String> company() {
        return company.getReadOnlyProperty();
    }

    ObservableValue<String> country() {
        return country.getReadOnlyProperty();
    }
}
