package app.tradewind.app.cli;

import app.tradewind.app.Services;
import app.tradewind.contact.Contact;
import app.tradewind.store.Journal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Takes an import run back.
@Command(
        mixinStandardHelpOptions = true,
        name = "undo",
        description = "Takes an import run back, changed rows included.")
final class UndoCommand extends BookCommand {

    @Parameters(paramLabel = "RUN", description = "the run's number, as import named it")
    private long run;

    UndoCommand(Console console) {
        super(console);
    }

    @Override
    int work(Services services) {
        Journal.Undone undone = services.intake().undo(run);
        List<Contact> kept = services.contacts()
                .findAll(undone.kept().stream().mapToLong(Long::longValue).toArray());
        List<Map<String, @Nullable Object>> named = kept.stream()
                .map(contact -> object("contact", contact.id().value(), "name", contact.displayName()))
                .toList();
        answer(
                object(
                        "restored",
                        undone.restored().size(),
                        "removed",
                        undone.removed().size(),
                        "kept",
                        named),
                messages()
                        .text(
                                kept.isEmpty() ? "cli.undo.done" : "cli.undo.kept",
                                undone.restored().size(),
                                undone.removed().size(),
                                kept.size(),
                                String.join(
                                        ", ",
                                        kept.stream().map(Contact::displayName).toList())));
        return kept.isEmpty() ? Cli.DONE : Cli.ATTENTION;
    }
}
