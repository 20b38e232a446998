package app.tradewind.app;

import app.tradewind.contact.ContactLine;
import app.tradewind.contact.ContactOrder;
import app.tradewind.contact.ContactQuery;
import app.tradewind.contact.ContactRepository;
import app.tradewind.store.Database;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.shell.Finder;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds people for the command box, by the words that the table's search knows too.
final class ContactFinder implements Finder {

    private final ContactRepository contacts;

    ContactFinder(Database database) {
        contacts = new ContactRepository(database);
    }

    @Override
    public List<Found> find(String search, int limit) {
        long[] ids = contacts.ids(ContactQuery.words(search), ContactOrder.USUAL);
        return contacts.lines(Arrays.copyOf(ids, Math.min(limit, ids.length))).stream()
                .map(ContactFinder::found)
                .toList();
    }

    private static Found found(ContactLine line) {
        String detail = Stream.of(line.company(), Objects.requireNonNullElse(line.country(), ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        String name = line.name().isBlank() ? line.address() : line.name();
        return new Found(name, detail, new Place.ContactPlace(line.id()));
    }
}
