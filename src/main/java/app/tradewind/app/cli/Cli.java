package app.tradewind.app.cli;

import app.tradewind.failure.TradewindException;
import app.tradewind.text.Messages;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/// The command line: the services of Tradewind without its window. Never touches JavaFX.
///
/// Exit status: 0 done, 1 done but something needs attention, 2 wrong usage or unreadable input; an error is one
/// line on standard error.
@Command(
        name = "tradewind-cli",
        mixinStandardHelpOptions = true,
        version = "Tradewind 0.1.0",
        description = "The book of overseas buyers, from a shell.",
        subcommands = {
            DemoCommand.class,
            ImportCommand.class,
            UndoCommand.class,
            ContactsCommand.class,
            ExportCommand.class,
            EditCommand.class,
            CheckAddressCommand.class,
            GuessAddressCommand.class,
            LintCommand.class,
            ChecklistCommand.class,
            RenderCommand.class,
            AccountCommand.class,
            TemplateCommand.class,
            MailingCommand.class,
            SuppressCommand.class,
            PlanCommand.class,
            ForgetCommand.class,
            SubjectAccessCommand.class,
            SendCommand.class,
            LedgerCommand.class
        })
public final class Cli implements Runnable {

    static final int DONE = 0;
    static final int ATTENTION = 1;
    static final int REFUSED = 2;

    private final Console console;

    @CommandLine.Spec
    private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

    Cli(Console console) {
        this.console = console;
    }

    public static void main(String... arguments) throws IOException {
        Logger.getLogger("").setLevel(Level.SEVERE);
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        if (Training.isAsked(arguments)) {
            new Training(command -> run(quiet(), quiet(), command), Path.of(arguments[1])).run();
            return;
        }
        int status = run(out, err, arguments);
        out.flush();
        err.flush();
        System.exit(status);
    }

    /// Runs one command and returns its exit status.
    static int run(PrintStream out, PrintStream err, String... arguments) {
        Console console = new Console(out, err, Messages::new);
        CommandLine line = new CommandLine(new Cli(console), new CommandFactory(console));
        line.setOut(console.writer(out)).setErr(console.writer(err));
        needsNoBook(java.util.Objects.requireNonNull(line.getSubcommands().get("guess-address"))
                .getCommandSpec());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((failure, _) -> wrongUsage(failure, console));
        line.setExecutionExceptionHandler((failure, _, _) -> failed(failure, console));
        console.speak(languageOf(arguments));
        return line.execute(arguments);
    }

    /// Experience alone gives a guess as well; every other command on a book asks for one.
    private static void needsNoBook(CommandLine.Model.CommandSpec command) {
        CommandLine.Model.OptionSpec book = command.findOption("--book");
        command.remove(book);
        command.addOption(book.toBuilder().required(false).build());
    }

    /// The language is wanted before the arguments are read, for the errors in them.
    private static String languageOf(String... arguments) {
        int at = Arrays.asList(arguments).indexOf("--locale");
        return at >= 0 && at + 1 < arguments.length
                ? arguments[at + 1]
                : Locale.getDefault().toLanguageTag();
    }

    private static int wrongUsage(ParameterException failure, Console console) {
        String command = failure.getCommandLine().getCommandSpec().qualifiedName(" ");
        console.error(
                console.messages().text("cli.wrong-usage", sentence(String.valueOf(failure.getMessage())), command));
        return REFUSED;
    }

    private static String sentence(String message) {
        String line = message.replace('\n', ' ').strip();
        return line.endsWith(".") || line.endsWith("。") ? line : line + ".";
    }

    private static int failed(Exception failure, Console console) {
        console.error(console.messages().line(failure));
        if (!(failure instanceof TradewindException) && System.getProperty("tradewind.trace") != null) {
            console.trace(failure);
        }
        return REFUSED;
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    private static PrintStream quiet() {
        return new PrintStream(java.io.OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), console.messages().text("cli.no-command"));
        }
    }
}
