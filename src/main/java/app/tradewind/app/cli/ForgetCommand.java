package app.tradewind.app.cli;

import app.tradewind.app.Services;
import app.tradewind.contact.rights.Erased;
import app.tradewind.contact.rights.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Erases a person for good.
@Command(
        mixinStandardHelpOptions = true,
        name = "forget",
        description = "Erases a person for good, and keeps a keyed hash so that they are never written to again."
                + " Nothing brings them back.")
final class ForgetCommand extends BookCommand {

    @Option(names = "--address", required = true, paramLabel = "A", description = "an address of the person")
    private String address = "";

    ForgetCommand(Console console) {
        super(console);
    }

    @Override
    int work(Services services) {
        Subject subject = services.rights().subjects().ofAddress(PersonArgument.key(address));
        Erased erased =
                services.rights().erasure().erase(subject, "", services.clock().instant());
        answer(
                object(
                        "erased", erased.contacts(),
                        "addresses", erased.addresses(),
                        "letters", erased.letters(),
                        "shared_files", erased.sharedFiles(),
                        "copies", erased.copies().stream().map(String::valueOf).toList(),
                        "mentions",
                                erased.mentions().stream()
                                        .map(mention -> object(
                                                "table", mention.table(),
                                                "column", mention.column(),
                                                "row", mention.row()))
                                        .toList()),
                said(erased));
        return subject.isKnown() ? Cli.DONE : Cli.ATTENTION;
    }

    private String said(Erased erased) {
        if (erased.contacts() == 0) {
            return messages().text("cli.forget.nobody", address);
        }
        List<@Nullable String> said = new java.util.ArrayList<>();
        said.add(messages().text("cli.forget.done", erased.contacts(), erased.letters()));
        if (erased.sharedFiles() > 0) {
            said.add(messages().text("rights.erased.shared", erased.sharedFiles()));
        }
        if (!erased.mentions().isEmpty()) {
            said.add(messages().text("rights.erased.mentions", erased.mentions().size()));
        }
        said.add(messages().text("rights.erased.backups"));
        return String.join(" ", said);
    }
}
