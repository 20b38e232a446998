package app.tradewind.contact.duplicate;

import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.Field;
import app.tradewind.contact.FieldText;
import app.tradewind.store.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The pairs that a scan had wrong, in words, for whoever mends it.
final class Explained {

    private static final int MOST = 12;

    private Explained() {}

    static String of(Database database, DuplicateFigures figures, DuplicateScan.Found found) {
        ContactRepository contacts = new ContactRepository(database);
        List<String> lines = new ArrayList<>();
        figures.wrong().stream().limit(MOST).forEach(pair -> lines.add("WRONG " + said(contacts, pair)));
        figures.missed()
                .forEach((slip, pairs) -> pairs.stream()
                        .limit(4)
                        .forEach(pair -> lines.add("MISSED " + slip + " " + said(contacts, pair))));
        found.groups().stream()
                .filter(group -> group.kind() == DuplicateKind.COMPANY)
                .limit(4)
                .forEach(group -> lines.add("COMPANIES " + group));
        return String.join("\n", lines);
    }

    private static String said(ContactRepository contacts, String pair) {
        String[] ids = pair.split("-");
        return contacts.findAll(Long.parseLong(ids[0]), Long.parseLong(ids[1])).stream()
                .map(contact -> FieldText.of(contact, Field.NAME) + " / " + FieldText.of(contact, Field.COMPANY) + " / "
                        + FieldText.of(contact, Field.ADDRESS) + " / " + FieldText.of(contact, Field.PHONE))
                .collect(Collectors.joining("  ==  "));
    }
}
