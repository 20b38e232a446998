package app.tradewind.app.cli;

import app.tradewind.app.Services;
import app.tradewind.contact.ContactQuery;
import app.tradewind.handover.ExportFormat;
import app.tradewind.work.Progress;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Exports contacts to a file.
@Command(mixinStandardHelpOptions = true, name = "export", description = "Exports contacts: xlsx, csv, vcard or json.")
final class ExportCommand extends BookCommand {

    @Option(names = "--format", required = true, paramLabel = "FORMAT", description = "xlsx, csv, vcard or json")
    private @Nullable ExportFormat format;

    @Option(names = "--where", paramLabel = "EXPR", description = "which contacts; all of them without it")
    private @Nullable String where;

    @Parameters(paramLabel = "OUTPUT", description = "the file to write")
    private @Nullable Path output;

    ExportCommand(Console console) {
        super(console);
    }

    @Override
    int work(Services services) {
        Path file = java.util.Objects.requireNonNull(output);
        ContactQuery query = services.queries().parse(where == null ? "" : where);
        long written = services.export().write(query, java.util.Objects.requireNonNull(format), file, Progress.none());
        long suppressed = services.contacts().count(query.and(services.queries().parse("is:suppressed")));
        answer(
                object("written", written, "suppressed", suppressed, "left_out", List.of()),
                messages().text("cli.export.done", written, file));
        return Cli.DONE;
    }
}
