package app.tradewind.app.cli;

import app.tradewind.app.Services;
import app.tradewind.mail.plan.PlanWords;
import app.tradewind.mail.plan.PlannedLetter;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The sending plan of a mailing.
@Command(
        mixinStandardHelpOptions = true,
        name = "plan",
        description = "When each letter of a mailing will leave, and why then; drafts as if they were approved now.")
final class PlanCommand extends BookCommand {

    @Option(names = "--mailing", required = true, paramLabel = "ID", description = "the mailing's number")
    private long mailing;

    @Option(names = "--from", paramLabel = "TIME", description = "plans from then on (ISO 8601); now without it")
    private @Nullable String from;

    PlanCommand(Console console) {
        super(console);
    }

    @Override
    int work(Services services) {
        Instant begin = from == null ? services.clock().instant() : Moments.read("--from", from, services.zone());
        List<PlannedLetter> plan = services.plan().ofMailing(mailing, begin);
        PlanWords words = new PlanWords(messages(), services.zone());
        plan.forEach(letter -> say(letter, words.why(letter, begin)));
        if (plan.isEmpty() && !isJson()) {
            console.line(messages().text("cli.plan.empty"));
        }
        return Cli.DONE;
    }

    private void say(PlannedLetter letter, String why) {
        ZonedDateTime local = letter.local();
        String there = local == null
                ? null
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local.truncatedTo(ChronoUnit.SECONDS));
        PlannedLetter.There place = letter.there();
        answer(
                object(
                        "letter", letter.letter(),
                        "contact", letter.contact().value(),
                        "account", letter.account(),
                        "at", time(letter.at()),
                        "local", there,
                        "why", why,
                        "state", letter.state().name().toLowerCase(Locale.ROOT),
                        "zone", place == null ? null : place.zone().zone().getId(),
                        "guess", place == null || place.zone().isGuess()),
                letter.letter() + "\t" + time(letter.at()) + "\t" + why);
    }
}
