package app.tradewind.app.cli;

import app.tradewind.app.Services;
import app.tradewind.mail.SendReport;
import app.tradewind.mail.SendRun;
import app.tradewind.mail.Sent;
import app.tradewind.work.Progress;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Works the outbox.
@Command(
        mixinStandardHelpOptions = true,
        name = "send",
        description = "Works the outbox. Nothing here goes round a limit, a suppression, a finding or the ledger.")
final class SendCommand extends BookCommand {

    @Option(names = "--account", paramLabel = "NAME", description = "only by this account")
    private @Nullable String account;

    @Option(names = "--max", paramLabel = "N", defaultValue = "0", description = "at most so many letters")
    private int max;

    @Option(names = "--until", paramLabel = "TIME", description = "waits for limits and plan until then (ISO 8601)")
    private @Nullable String until;

    @Option(names = "--now", description = "letters need not wait for their planned time")
    private boolean now;

    SendCommand(Console console) {
        super(console);
    }

    @Override
    int work(Services services) {
        if (account != null) {
            services.accounts().named(account);
        }
        SendReport report = services.outbox()
                .send(
                        new SendRun(
                                account,
                                max,
                                until == null ? null : Moments.read("--until", until, services.zone()),
                                now),
                        Progress.none(),
                        this::say);
        if (!isJson()) {
            console.line(messages()
                    .text(
                            "cli.send.done",
                            report.sent(),
                            report.failed(),
                            report.deferred(),
                            report.uncertain(),
                            report.held()));
        }
        Instant next = report.next();
        if (!isJson() && next != null) {
            console.line(messages().text("cli.send.next", time(next)));
        }
        return report.failed() + report.uncertain() + report.held() == 0 ? Cli.DONE : Cli.ATTENTION;
    }

    private void say(Sent sent) {
        String state = sent.state().name().toLowerCase(Locale.ROOT);
        answer(
                object(
                        "letter", sent.letter(),
                        "contact", sent.contact().value(),
                        "address", sent.address(),
                        "state", state,
                        "server", sent.server(),
                        "messageId", sent.messageId(),
                        "objections",
                                sent.objections().stream()
                                        .map(one -> one.rule())
                                        .toList()),
                sent.address() + "\t" + state + "\t" + sent.server());
        console.flush();
    }
}
