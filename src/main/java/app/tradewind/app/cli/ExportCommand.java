package app.tradewind.app.cli;

import app.tradewind.app.Services;
import app.tradewind.contact.ContactQuery;
import app.tradewind.handover.ExportFormat;
import app.tradewind.handover.HandedOver;
import app.tradewind.work.Progress;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Exports contacts to a file. A file of that name is replaced.
@Command(
        mixinStandardHelpOptions = true,
        name = "export",
        description =
                "Exports contacts, with the suppression list and a list of those left out beside a mailer’s file.")
final class ExportCommand extends BookCommand {

    /// The formats for the help.
    static final class Names implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Stream.of(ExportFormat.values())
                    .map(format -> format.name().toLowerCase(Locale.ROOT))
                    .iterator();
        }
    }

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            completionCandidates = Names.class,
            description = "one of: ${COMPLETION-CANDIDATES}")
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
        Path file = Objects.requireNonNull(output);
        ContactQuery query = services.queries().parse(where == null ? "" : where);
        HandedOver done = services.export().write(query, Objects.requireNonNull(format), file, Progress.none());
        answer(
                object(
                        "written",
                        done.written(),
                        "suppressed",
                        done.suppressed(),
                        "left_out",
                        done.leftOut().stream().map(ExportCommand::leftOut).toList(),
                        "erased",
                        done.erased(),
                        "shortened",
                        done.shortened(),
                        "files",
                        done.files().stream().map(Path::toString).toList()),
                said(done, file));
        return Cli.DONE;
    }

    private static Map<String, @Nullable Object> leftOut(HandedOver.LeftOut one) {
        return object(
                "contact",
                one.contact().value(),
                "address",
                one.address(),
                "reason",
                one.reason(),
                "message",
                one.text());
    }

    private String said(HandedOver done, Path file) {
        String said = messages().text("cli.export.done", done.written(), file);
        if (!done.leftOut().isEmpty()) {
            said += " "
                    + messages()
                            .text(
                                    "cli.export.left-out",
                                    done.leftOut().size(),
                                    done.files().getLast().getFileName());
        }
        if (done.files().size() > 1) {
            List<Path> files = done.files();
            Path list = files.get(files.size() - 2);
            said += " " + messages().text("cli.export.suppressed", done.suppressed(), list.getFileName());
        }
        if (done.erased() > 0) {
            said += " " + messages().text("cli.export.erased", done.erased());
        }
        return done.shortened() == 0 ? said : said + " " + messages().text("cli.export.shortened", done.shortened());
    }
}
