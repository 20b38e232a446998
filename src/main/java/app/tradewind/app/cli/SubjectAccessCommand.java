package app.tradewind.app.cli;

import app.tradewind.app.Services;
import app.tradewind.contact.rights.Subject;
import app.tradewind.handover.paper.PersonFile;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Everything held on a person as one file.
@Command(
        mixinStandardHelpOptions = true,
        name = "subject-access",
        description = "Writes everything held on a person: a ZIP file with a page, JSON and the files themselves;"
                + " .json or .html writes that part alone.")
final class SubjectAccessCommand extends BookCommand {

    @Option(names = "--address", required = true, paramLabel = "A", description = "an address of the person")
    private String address = "";

    @Parameters(paramLabel = "OUTPUT", description = "the file to write")
    private @Nullable Path output;

    SubjectAccessCommand(Console console) {
        super(console);
    }

    @Override
    int work(Services services) {
        Path file = Objects.requireNonNull(output);
        Subject subject = services.rights().subjects().ofAddress(PersonArgument.key(address));
        PersonFile.Written written = new PersonFile(services.rights().held(), messages())
                .write(subject, file, services.clock().instant());
        answer(
                object(
                        "written", written.entries(),
                        "files", written.files(),
                        "contacts", subject.contacts(),
                        "file", file.toString()),
                written.entries() == 0
                        ? messages().text("cli.subject-access.nothing", address)
                        : messages().text("cli.subject-access.done", written.entries(), written.files(), file));
        return written.entries() == 0 ? Cli.ATTENTION : Cli.DONE;
    }
}
