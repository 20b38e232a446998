package app.tradewind.app.cli;

import app.tradewind.address.AddressCheck;
import app.tradewind.address.AddressKind;
import app.tradewind.address.CheckedAddress;
import app.tradewind.address.Verdict;
import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Checks addresses by their look alone.
@Command(
        mixinStandardHelpOptions = true,
        name = "check-address",
        description = "Checks addresses: syntax, kind, likely typing errors. Stays offline.")
final class CheckAddressCommand implements Callable<Integer> {

    @Option(names = "--file", paramLabel = "FILE", description = "a text file, one address a line")
    private @Nullable Path file;

    @Option(names = "--json", description = "JSON Lines on standard output")
    private boolean json;

    @Parameters(paramLabel = "ADDRESS", description = "addresses to check")
    private List<String> addresses = List.of();

    private final Console console;
    private final AddressCheck check = new AddressCheck();
    private boolean invalid;

    CheckAddressCommand(Console console) {
        this.console = console;
    }

    @Option(names = "--locale", paramLabel = "TAG", description = "zh-CN or en")
    void speak(String tag) {
        console.speak(tag);
    }

    @Override
    public Integer call() {
        if (addresses.isEmpty() && file == null) {
            throw new TradewindException(
                    Failure.VALUE_UNREADABLE, null, "ADDRESS", "", "name@firm.example, --file FILE");
        }
        addresses.forEach(this::check);
        if (file != null) {
            checkFile(file);
        }
        return invalid ? Cli.ATTENTION : Cli.DONE;
    }

    private void checkFile(Path list) {
        if (!Files.isRegularFile(list)) {
            throw new TradewindException(
                    Files.isDirectory(list) ? Failure.FILE_IS_FOLDER : Failure.FILE_MISSING, null, list);
        }
        try (BufferedReader lines = Files.newBufferedReader(list)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty()) {
                    check(line);
                }
            }
        } catch (IOException unreadable) {
            throw new TradewindException(Failure.FILE_UNREADABLE, unreadable, list);
        }
    }

    private void check(String text) {
        CheckedAddress checked = check.check(text);
        invalid |= checked.verdict() == Verdict.INVALID;
        String verdict = checked.verdict().name().toLowerCase(Locale.ROOT);
        if (json) {
            console.json(BookCommand.object(
                    "address", text,
                    "normalised", checked.normalised(),
                    "verdict", verdict,
                    "kind", kind(checked.kind()),
                    "reasons", checked.reasons(),
                    "suggestion", checked.suggestion()));
        } else {
            String suggestion = checked.suggestion() == null ? "" : "\t" + checked.suggestion();
            console.line(text + "\t" + verdict + "\t" + kind(checked.kind()) + "\t"
                    + String.join(" ", checked.reasons()) + suggestion);
        }
    }

    /// The four kinds of the contract: an automated box is a role, an unknown one is treated as a person's.
    private static String kind(AddressKind kind) {
        return switch (kind) {
            case ROLE, AUTOMATED -> "role";
            case FREE -> "free";
            case DISPOSABLE -> "disposable";
            case PERSONAL, UNKNOWN -> "personal";
        };
    }
}
