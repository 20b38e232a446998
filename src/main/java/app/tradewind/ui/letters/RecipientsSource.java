package app.tradewind.ui.letters;

import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactEdit;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactLine;
import app.tradewind.contact.ContactOrder;
import app.tradewind.contact.ContactQueryParser;
import app.tradewind.contact.Field;
import app.tradewind.text.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Finds whom a letter is written to. Every method blocks.
final class RecipientsSource {

    private final LettersRoom room;

    RecipientsSource(LettersRoom room) {
        this.room = room;
    }

    /// The chosen ones or, where nobody is, all that match `search`.
    Recipients of(List<ContactId> chosen, String search) {
        if (!chosen.isEmpty()) {
            return of(chosen.stream().mapToLong(ContactId::value).toArray());
        }
        ContactQueryParser parser =
                new ContactQueryParser(room.time().clock(), room.time().zone());
        long[] ids = room.book().people().contacts().ids(parser.parse(search), ContactOrder.USUAL);
        return new Recipients(ids, names(ids), search, false);
    }

    Recipients of(long[] ids) {
        return new Recipients(ids, names(ids), "", true);
    }

    Recipients everyone() {
        return of(List.of(), "");
    }

    private List<String> names(long[] ids) {
        return room
                .book()
                .people()
                .contacts()
                .lines(Arrays.copyOf(ids, Math.min(ids.length, Recipients.NAMED)))
                .stream()
                .map(RecipientsSource::name)
                .toList();
    }

    private static String name(ContactLine line) {
        return Stream.of(line.name(), line.address(), line.company())
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("");
    }

    /// Somebody made up, so that a letter can be looked at before the book has anyone.
    Contact sample(Messages messages) {
        return new ContactEdit(ContactEdit.blank(), room.time().clock().instant())
                .set(Field.NAME, messages.text("letters.sample.name"))
                .set(Field.COMPANY, messages.text("letters.sample.company"))
                .set(Field.COUNTRY, "US")
                .done();
    }
}
