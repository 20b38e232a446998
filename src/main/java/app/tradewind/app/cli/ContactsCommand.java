package app.tradewind.app.cli;

import app.tradewind.app.Services;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.ContactOrder;
import app.tradewind.contact.ContactPhone;
import app.tradewind.contact.ContactQuery;
import app.tradewind.contact.Field;
import app.tradewind.contact.FieldText;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Lists contacts.
@Command(mixinStandardHelpOptions = true, name = "contacts", description = "Lists contacts.")
final class ContactsCommand extends BookCommand {

    private static final int BATCH = 500;

    @Option(names = "--search", paramLabel = "TEXT", description = "words in any field, note or interaction")
    private @Nullable String search;

    @Option(
            names = "--where",
            paramLabel = "EXPR",
            description = "such as: country:de grade:a lastContact>30d; is:deleted lists the bin")
    private @Nullable String where;

    @Option(
            names = "--sort",
            paramLabel = "FIELD",
            description = "name, company, title, country, city, grade, stage, channel, lastContact, firstContact,"
                    + " obtainedAt, address; a leading - turns the order round")
    private @Nullable String sort;

    @Option(names = "--limit", paramLabel = "N", description = "at most so many")
    private @Nullable Integer limit;

    ContactsCommand(Console console) {
        super(console);
    }

    @Override
    int work(Services services) {
        ContactQuery query = services.queries().parseWhereAsked(where == null ? "" : where);
        if (search != null) {
            query = query.and(ContactQuery.words(search));
        }
        long[] ids = services.contacts().ids(query, order());
        int end = limit == null ? ids.length : Math.clamp(limit, 0, ids.length);
        for (int from = 0; from < end; from += BATCH) {
            long[] batch = Arrays.copyOfRange(ids, from, Math.min(end, from + BATCH));
            services.contacts().findAll(batch).forEach(contact -> answer(json(contact), line(contact)));
        }
        return Cli.DONE;
    }

    private ContactOrder order() {
        if (sort == null) {
            return ContactOrder.USUAL;
        }
        boolean descending = sort.startsWith("-");
        String field = descending ? sort.substring(1) : sort;
        return new ContactOrder(Arguments.order(field), descending);
    }

    private static Map<String, @Nullable Object> json(Contact contact) {
        return object(
                "id", contact.id().value(),
                "company", contact.company().name(),
                "name", contact.name().display(),
                "title", contact.title(),
                "addresses",
                        contact.addresses().stream().map(ContactAddress::value).toList(),
                "phones", contact.phones().stream().map(ContactPhone::value).toList(),
                "country", contact.where().country(),
                "grade", contact.grade() == null ? null : contact.grade().name(),
                "stage", FieldText.of(contact, Field.STAGE),
                "channel", FieldText.of(contact, Field.CHANNEL),
                "interests", contact.interests(),
                "tags", contact.tags(),
                "firstContact", time(contact.firstContactAt()),
                "lastContact", time(contact.lastContactAt()));
    }

    private static String line(Contact contact) {
        return String.join(
                "\t",
                contact.id().toString(),
                contact.displayName(),
                contact.company().name(),
                FieldText.of(contact, Field.COUNTRY),
                FieldText.of(contact, Field.ADDRESS));
    }
}
