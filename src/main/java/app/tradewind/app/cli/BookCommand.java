package app.tradewind.app.cli;

import app.tradewind.app.Services;
import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.store.Database;
import app.tradewind.text.Messages;
import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// A command on a book: its options, and opening and closing the book around the work.
abstract class BookCommand implements Callable<Integer> {

    @Option(names = "--book", required = true, paramLabel = "FILE", description = "the book")
    private @Nullable Path book;

    @Option(names = "--plain", description = "a new book is not encrypted")
    private boolean plain;

    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            description = "its first line is the pass-phrase; else TRADEWIND_PASSPHRASE")
    private @Nullable Path passphraseFile;

    @Option(names = "--json", description = "JSON Lines on standard output")
    private boolean json;

    final Console console;

    BookCommand(Console console) {
        this.console = console;
    }

    @Option(names = "--locale", paramLabel = "TAG", description = "zh-CN or en")
    void speak(String tag) {
        console.speak(tag);
    }

    /// Does the command's work on the open book.
    abstract int work(Services services) throws Exception;

    /// Whether a book that is not there yet is made.
    boolean makesBook() {
        return false;
    }

    /// Whether the book must not be there yet.
    boolean needsNewBook() {
        return false;
    }

    /// Does the command's work where no book is named: only for those of which [Cli] asks for none.
    int withoutBook() {
        throw new IllegalStateException("a book is needed");
    }

    @Override
    public final Integer call() throws Exception {
        if (book == null) {
            return withoutBook();
        }
        try (Database database = open()) {
            Services services = new Services(database, messages(), InstantSource.system(), ZoneId.systemDefault());
            services.rights().erasure().eraseAgain(services.clock().instant());
            return work(services);
        }
    }

    private Database open() {
        Path file = java.util.Objects.requireNonNull(book);
        if (Files.exists(file) && !needsNewBook()) {
            return Database.open(file, passphrase());
        }
        if (!makesBook()) {
            return Database.open(file, null);
        }
        if (plain) {
            return Database.create(file, null);
        }
        char[] passphrase = passphrase();
        if (passphrase == null || passphrase.length == 0) {
            throw new TradewindException(Failure.STORE_NEEDS_PASSPHRASE, null);
        }
        return Database.create(file, passphrase);
    }

    private char @Nullable [] passphrase() {
        if (passphraseFile != null) {
            return secret(passphraseFile);
        }
        String given = System.getenv("TRADEWIND_PASSPHRASE");
        return given == null ? null : given.toCharArray();
    }

    /// The first line of a file that holds a secret.
    static char[] secret(Path file) {
        try {
            CharBuffer text = StandardCharsets.UTF_8.decode(java.nio.ByteBuffer.wrap(Files.readAllBytes(file)));
            int end = 0;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            char[] secret = new char[end];
            text.get(secret);
            return secret;
        } catch (IOException missing) {
            throw new TradewindException(Failure.FILE_MISSING, missing, file);
        }
    }

    Messages messages() {
        return console.messages();
    }

    boolean isJson() {
        return json;
    }

    /// Prints one answer: `object` for programs, `line` for people.
    void answer(Map<String, ?> object, String line) {
        if (json) {
            console.json(object);
        } else {
            console.line(line);
        }
    }

    /// Keys and values in the order given, as one JSON object; a null value stays as null.
    static Map<String, @Nullable Object> object(@Nullable Object... pairs) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            object.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return object;
    }

    /// ISO 8601 in UTC, to the second.
    static @Nullable String time(@Nullable Instant time) {
        return time == null ? null : time.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
