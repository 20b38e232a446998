package app.tradewind.app;

import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.due.DueRepository;
import app.tradewind.contact.due.Rhythm;
import app.tradewind.store.Database;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A book without a pass-phrase that is opened while the window system starts, on a thread of its own.
///
/// Only a head start: where it does not open, the first page tries again and says why.
final class EarlyBook {

    private static final int FIRST_LINES = 5;

    private static final Duration DAY = Duration.ofDays(1);

    private final CompletableFuture<Optional<Database>> opening;

    private EarlyBook(CompletableFuture<Optional<Database>> opening) {
        this.opening = opening;
    }

    /// @param file null where no book is wished for
    static EarlyBook of(@Nullable Path file) {
        if (file == null) {
            return new EarlyBook(CompletableFuture.completedFuture(Optional.empty()));
        }
        Executor thread = Thread.ofPlatform().daemon().name("tradewind-early")::start;
        return new EarlyBook(CompletableFuture.supplyAsync(() -> open(file), thread));
    }

    /// Blocks until it is open; empty if it has a pass-phrase, or anything else stood against it.
    Optional<Database> await() {
        return opening.exceptionally(_ -> Optional.empty()).join();
    }

    private static Optional<Database> open(Path file) {
        if (!Database.isPlain(file)) {
            return Optional.empty();
        }
        Database book = Database.open(file, null);
        // what the first screen asks first: it is then in memory, with the classes that it takes
        Instant now = InstantSource.system().instant();
        DueRepository due = new DueRepository(book, now, now.plus(DAY), FIRST_LINES);
        long[] people = Stream.of(due.replies(), due.followUps(List.of()), due.rhythm(Rhythm.USUAL, List.of()))
                .flatMap(list -> list.first().stream())
                .mapToLong(one -> one.contact().value())
                .toArray();
        new ContactRepository(book).findAll(people);
        return Optional.of(book);
    }
}
