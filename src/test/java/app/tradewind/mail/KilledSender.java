package app.tradewind.mail;

import app.tradewind.store.Database;
import app.tradewind.work.Progress;
import java.nio.file.Path;
import java.util.List;

/// Works the outbox of a book in a process of its own, for a test that kills it.
final class KilledSender {

    private KilledSender() {}

    public static void main(String[] arguments) {
        try (Database database = Database.open(Path.of(arguments[0]), null)) {
            new Outbox(database, (letter, account, at) -> List.of(), SendMeans.real())
                    .send(SendRun.AS_PLANNED, Progress.none(), sent -> {});
        }
    }
}
