package app.tradewind.app.cli;

import app.tradewind.app.Services;
import app.tradewind.mail.LedgerRow;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// What became of each letter.
@Command(mixinStandardHelpOptions = true, name = "ledger", description = "What became of each letter.")
final class LedgerCommand extends BookCommand {

    private static final int BATCH = 500;

    @Option(names = "--mailing", paramLabel = "ID", description = "only the letters of this mailing")
    private @Nullable Long mailing;

    LedgerCommand(Console console) {
        super(console);
    }

    @Override
    int work(Services services) {
        services.outbox().settleAbandoned();
        if (mailing != null) {
            services.mailingRepository().mailing(mailing);
        }
        long[] ids =
                mailing == null ? services.ledger().ids() : services.ledger().idsOfMailing(mailing);
        for (int from = 0; from < ids.length; from += BATCH) {
            services.ledger()
                    .rows(Arrays.copyOfRange(ids, from, Math.min(ids.length, from + BATCH)))
                    .forEach(this::say);
        }
        return Cli.DONE;
    }

    private void say(LedgerRow row) {
        String state = row.state().name().toLowerCase(Locale.ROOT);
        answer(
                object(
                        "letter", row.letter(),
                        "contact", row.contact().value(),
                        "address", row.address(),
                        "state", state,
                        "at", time(row.at()),
                        "server", row.server(),
                        "messageId", row.messageId()),
                (row.letter() + "\t" + row.address() + "\t" + state + "\t" + time(row.at()) + "\t" + row.server())
                        .strip());
    }
}
