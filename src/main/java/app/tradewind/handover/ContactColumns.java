package app.tradewind.handover;

import app.tradewind.address.AddressCheck;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.Field;
import app.tradewind.contact.SuppressionRepository;
import app.tradewind.contact.table.Fact;
import app.tradewind.contact.table.FieldCell;
import app.tradewind.contact.table.Joined;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/// The columns of an export: the fields, then what else there is to say of some of the contacts, then the user's
/// own fields that occur.
final class ContactColumns {

    private final AddressCheck check = new AddressCheck();
    private final SuppressionRepository suppressions;
    private final boolean anySuppressed;
    private final Set<Fact> facts = EnumSet.noneOf(Fact.class);
    private final Set<String> own = new TreeSet<>();

    ContactColumns(SuppressionRepository suppressions) {
        this.suppressions = suppressions;
        anySuppressed = !suppressions.all().isEmpty();
    }

    /// Learns which columns these contacts need.
    void look(List<Contact> contacts) {
        for (Contact contact : contacts) {
            for (Fact fact : Fact.values()) {
                if (!facts.contains(fact) && !text(contact, fact).isEmpty()) {
                    facts.add(fact);
                }
            }
            own.addAll(contact.custom().keySet());
        }
    }

    /// @param heading makes a heading of the key of a field
    List<Column> columns(UnaryOperator<String> heading) {
        List<Column> columns = new ArrayList<>();
        for (Field field : Field.values()) {
            columns.add(new Column(
                    heading.apply(field.key()), FieldCell.isTime(field), contact -> FieldCell.of(contact, field)));
        }
        for (Fact fact : facts) {
            columns.add(new Column(heading.apply(fact.key()), fact.isTime(), contact -> text(contact, fact)));
        }
        for (String name : own) {
            columns.add(new Column(
                    "custom." + name, false, contact -> contact.custom().getOrDefault(name, "")));
        }
        return columns;
    }

    private String text(Contact contact, Fact fact) {
        return fact == Fact.OPT_OUT ? Joined.join(suppressed(contact)) : fact.of(contact);
    }

    /// The addresses that are never to be written to.
    List<String> suppressed(Contact contact) {
        return !anySuppressed
                ? List.of()
                : contact.addresses().stream()
                        .map(ContactAddress::value)
                        .filter(address ->
                                suppressions.covers(check.check(address).key()))
                        .toList();
    }
}
