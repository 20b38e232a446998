package app.tradewind.intake;

import app.tradewind.intake.page.FoundContact;
import app.tradewind.intake.page.Part;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Contacts that were found in a page or a text as the rows of a table whose headings are the names of our fields.
final class FoundRows {

    private final List<FoundContact> contacts;
    private final List<Part> parts;

    FoundRows(List<FoundContact> contacts) {
        this.contacts = contacts;
        // a column for the firm always: it tells that the names are people's
        parts = Stream.of(Part.values())
                .filter(part -> part == Part.COMPANY || contacts.stream().anyMatch(contact -> contact.has(part)))
                .toList();
    }

    void read(RowSink sink) {
        List<String> headings = parts.stream().map(Part::key).toList();
        boolean more = sink.take(new SheetRow(1, headings, false));
        for (int i = 0; more && i < contacts.size(); i++) {
            FoundContact contact = contacts.get(i);
            List<String> cells = parts.stream().map(contact::text).toList();
            more = sink.take(new SheetRow(i + 2, cells, false));
        }
    }

    /// The addresses in lower case that are presented for contact.
    Set<String> published() {
        Set<String> published = new HashSet<>();
        contacts.stream()
                .filter(FoundContact::isPublished)
                .map(contact -> contact.text(Part.ADDRESS).toLowerCase(Locale.ROOT))
                .forEach(published::add);
        return published;
    }
}
