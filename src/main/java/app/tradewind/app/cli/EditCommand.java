package app.tradewind.app.cli;

import app.tradewind.app.Services;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactEdit;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.Field;
import app.tradewind.contact.FieldText;
import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.store.Journal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Changes fields of one contact.
@Command(
        mixinStandardHelpOptions = true,
        name = "edit",
        description = "Changes fields of one contact, as one step that can be undone.")
final class EditCommand extends BookCommand {

    @Option(names = "--contact", required = true, paramLabel = "ID", description = "the contact's number")
    private long contact;

    @Parameters(arity = "1..*", paramLabel = "FIELD=VALUE", description = "an empty value empties the field")
    private List<String> fields = List.of();

    EditCommand(Console console) {
        super(console);
    }

    @Override
    int work(Services services) {
        Instant now = services.clock().instant();
        Contact before = services.contacts().require(new ContactId(contact));
        ContactEdit edit = new ContactEdit(before, now);
        for (String field : fields) {
            int sign = field.indexOf('=');
            if (sign < 1) {
                throw new TradewindException(Failure.VALUE_UNREADABLE, null, field, "", "FIELD=VALUE");
            }
            edit.set(field.substring(0, sign), field.substring(sign + 1));
        }
        services.history()
                .record(
                        Journal.Kind.EDIT,
                        before.displayName(),
                        () -> services.contacts().update(edit.done(), now));
        Map<String, List<String>> changes = changes(before, services.contacts().require(before.id()));
        answer(object("contact", contact, "changes", changes), messages().text("cli.edit.done", said(changes)));
        return Cli.DONE;
    }

    /// What stands in each changed field, before and after.
    static Map<String, List<String>> changes(Contact before, Contact after) {
        Map<String, List<String>> changes = new LinkedHashMap<>();
        for (Field field : Field.values()) {
            note(changes, field.key(), FieldText.of(before, field), FieldText.of(after, field));
        }
        before.custom()
                .forEach((name, value) ->
                        note(changes, "custom." + name, value, after.custom().getOrDefault(name, "")));
        after.custom()
                .forEach((name, value) ->
                        note(changes, "custom." + name, before.custom().getOrDefault(name, ""), value));
        return changes;
    }

    private static String said(Map<String, List<String>> changes) {
        return changes.entrySet().stream()
                .map(change -> change.getKey() + ": “" + change.getValue().get(0) + "” → “"
                        + change.getValue().get(1) + "”")
                .collect(Collectors.joining("; "));
    }

    private static void note(Map<String, List<String>> changes, String field, String before, @Nullable String after) {
        if (!before.equals(after)) {
            changes.put(field, List.of(before, after == null ? "" : after));
        }
    }
}
