package app.tradewind.app.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// A command that only gathers others; alone it is wrong usage.
abstract class GroupCommand implements Runnable {

    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    GroupCommand(Console console) {
        this.console = console;
    }

    @Override
    public final void run() {
        CommandLine line = java.util.Objects.requireNonNull(spec).commandLine();
        throw new ParameterException(line, console.messages().text("cli.no-command"));
    }
}
