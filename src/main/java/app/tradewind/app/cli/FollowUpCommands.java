package app.tradewind.app.cli;

import app.tradewind.app.Services;
import app.tradewind.contact.ContactOrder;
import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.mail.Mailing;
import app.tradewind.mail.StopRepository.Stop;
import app.tradewind.mail.sequence.Sequences;
import app.tradewind.mail.sequence.Standing;
import app.tradewind.work.Progress;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The follow-ups of a mailing.
final class FollowUpCommands {

    private FollowUpCommands() {}

    /// Adds a step.
    @Command(mixinStandardHelpOptions = true, name = "step", description = "Adds a follow-up to a mailing.")
    static final class Step extends BookCommand {

        @Option(names = "--mailing", required = true, paramLabel = "ID", description = "the mailing's number")
        private long mailing;

        @Option(names = "--template", required = true, paramLabel = "ID", description = "the template's number")
        private long template;

        @Option(
                names = "--gap-days",
                paramLabel = "N",
                defaultValue = "4",
                description = "the recipient's working days since the letter before, 3 to 60")
        private int gapDays;

        @Option(
                names = "--new-thread",
                description = "begins a thread of its own instead of answering the letter before")
        private boolean newThread;

        Step(Console console) {
            super(console);
        }

        @Override
        int work(Services services) {
            services.mailingRepository().mailing(mailing);
            if (services.templates().find(template).isEmpty()) {
                throw new TradewindException(Failure.NOT_FOUND, null, "template", template);
            }
            if (gapDays < app.tradewind.mail.sequence.Step.SHORTEST_GAP
                    || gapDays > app.tradewind.mail.sequence.Step.LONGEST_GAP) {
                throw new TradewindException(Failure.VALUE_UNREADABLE, null, "--gap-days", gapDays, "3 … 60");
            }
            services.steps().add(new app.tradewind.mail.sequence.Step(0, mailing, 0, template, gapDays, !newThread));
            int step = services.steps().steps(mailing).size() + 1;
            answer(
                    object("mailing", mailing, "step", step, "template", template, "gap_days", gapDays),
                    messages().text("cli.mailing.step-added", step, gapDays));
            return Cli.DONE;
        }
    }

    /// Makes the drafts that are due.
    @Command(
            mixinStandardHelpOptions = true,
            name = "due",
            description = "Turns the follow-ups that are due within a day into drafts; they leave when approved.")
    static final class Due extends BookCommand {

        Due(Console console) {
            super(console);
        }

        @Override
        int work(Services services) {
            int made = services.sequences().advance(Progress.none());
            answer(object("drafts", made), messages().text("cli.mailing.due", made));
            return Cli.DONE;
        }
    }

    /// Makes drafts for those who did not get the mailing.
    @Command(
            mixinStandardHelpOptions = true,
            name = "missing",
            description = "Drafts for those alone who did not get the mailing; who got it, or may have, gets none.")
    static final class Missing extends BookCommand {

        @Option(names = "--mailing", required = true, paramLabel = "ID", description = "the mailing's number")
        private long mailing;

        @Option(
                names = "--where",
                paramLabel = "EXPR",
                description = "who should have got it; without it whom the mailing was made for by a search")
        private @Nullable String where;

        Missing(Console console) {
            super(console);
        }

        @Override
        int work(Services services) {
            Mailing first = services.mailingRepository().mailing(mailing);
            String expression = where == null ? first.expression() : where;
            long[] chosen = expression.isBlank()
                    ? new long[0]
                    : services.contacts().ids(services.queries().parse(expression), ContactOrder.USUAL);
            Sequences.Missing missing = services.sequences().sendMissing(mailing, chosen, Progress.none());
            answer(
                    object(
                            "mailing",
                            mailing,
                            "letters",
                            missing.added().letters(),
                            "again",
                            missing.again(),
                            "left_out",
                            missing.added().leftOut().stream()
                                    .map(one -> object(
                                            "contact",
                                            one.contact().value(),
                                            "reason",
                                            one.reason().name().toLowerCase(Locale.ROOT)))
                                    .toList()),
                    messages()
                            .text(
                                    "cli.mailing.missing",
                                    missing.added().letters(),
                                    missing.again(),
                                    missing.added().leftOut().size()));
            return Cli.DONE;
        }
    }

    /// Says where everybody stands.
    @Command(
            mixinStandardHelpOptions = true,
            name = "status",
            description = "Who is in which step of a mailing, what comes next, and who stopped and why.")
    static final class Status extends BookCommand {

        @Option(names = "--mailing", required = true, paramLabel = "ID", description = "the mailing's number")
        private long mailing;

        Status(Console console) {
            super(console);
        }

        @Override
        int work(Services services) {
            services.mailingRepository().mailing(mailing);
            services.sequences().standing(mailing).forEach(this::say);
            return Cli.DONE;
        }

        private void say(Standing standing) {
            Stop stop = standing.stop();
            String state = standing.state().name().toLowerCase(Locale.ROOT);
            String stopped = stop == null ? null : stop.reason().name().toLowerCase(Locale.ROOT);
            answer(
                    object(
                            "contact", standing.contact().value(),
                            "letter", standing.letter(),
                            "step", standing.step(),
                            "state", state,
                            "next", time(standing.next()),
                            "stopped", stopped,
                            "stopped_at", stop == null ? null : time(stop.at())),
                    standing.contact() + "\t" + standing.step() + "\t" + state + "\t"
                            + (stopped == null ? String.valueOf(time(standing.next())) : stopped));
        }
    }
}
