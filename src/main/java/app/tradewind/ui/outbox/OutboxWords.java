package app.tradewind.ui.outbox;

import app.tradewind.letter.LetterState;
import app.tradewind.mail.LedgerRow;
import app.tradewind.mail.SendGate;
import app.tradewind.mail.plan.PlanWords;
import app.tradewind.mail.plan.PlannedLetter;
import app.tradewind.market.Zones;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.RelativeDates;
import app.tradewind.ui.control.Tone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Letters, times and objections of the outbox in words. Reads nothing; may be called on any thread.
final class OutboxWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private static final int DAYS_OF_A_WEEK = 7;

    private final Messages messages;
    private final OutboxRoom.Time time;
    private final RelativeDates dates;
    private final PlanWords plan;
    private final Zones zones = new Zones();

    OutboxWords(Messages messages, OutboxRoom.Time time) {
        this.messages = messages;
        this.time = time;
        plan = new PlanWords(messages, time.zone());
        dates = new RelativeDates(messages, time.clock(), time.zone());
    }

    /// @param forecast when it will leave; null where that is not known
    OutboxLine planned(LedgerRow row, @Nullable PlannedLetter forecast, List<SendGate.Objection> objections) {
        Instant now = time.clock().instant();
        Instant leaves = forecast == null ? row.sendAfter() : forecast.at();
        boolean due = leaves == null || !leaves.isAfter(now);
        Instant shown = due || leaves == null ? now : leaves;
        OutboxLine.State state = objections.isEmpty()
                ? new OutboxLine.State(messages.text(due ? "outbox.state.due" : "outbox.state.planned"), Tone.ACCENT)
                : new OutboxLine.State(messages.text("outbox.state.held"), Tone.WARN);
        String why = forecast == null ? "" : plan.why(forecast, now);
        return new OutboxLine(
                row.letter(),
                row.contact(),
                words(row, due ? messages.text("outbox.now") : here(shown), there(row, forecast, shown)),
                state,
                objections.isEmpty()
                        ? why
                        : objections.stream().map(this::objection).collect(Collectors.joining("\n")),
                objections);
    }

    OutboxLine past(LedgerRow row) {
        return new OutboxLine(
                row.letter(),
                row.contact(),
                words(row, here(row.at()), there(row, row.at())),
                new OutboxLine.State(messages.name("outbox.state", row.state()), tone(row.state())),
                row.server(),
                List.of());
    }

    private OutboxLine.Words words(LedgerRow row, String here, String there) {
        return new OutboxLine.Words(
                here,
                there,
                row.contactName().isBlank() ? row.address() : row.contactName(),
                row.company(),
                row.subject());
    }

    private static Tone tone(LetterState state) {
        return switch (state) {
            case SENT, REPLIED -> Tone.FINE;
            case UNCERTAIN -> Tone.WARN;
            case FAILED, BOUNCED -> Tone.BLOCK;
            case DRAFT, APPROVED, QUEUED, SENDING, CANCELLED -> Tone.NEUTRAL;
        };
    }

    /// The user's own time, with the day where it is not today: `22:04`, `3 Mar 09:10`.
    String here(Instant at) {
        return at(at, time.zone());
    }

    private String at(Instant when, ZoneId zone) {
        ZonedDateTime local = when.atZone(zone);
        LocalDate today = time.clock().instant().atZone(zone).toLocalDate();
        String clock = TIME.format(local);
        if (local.toLocalDate().equals(today)) {
            return clock;
        }
        long ahead = ChronoUnit.DAYS.between(today, local.toLocalDate());
        String day = ahead > 1 && ahead < DAYS_OF_A_WEEK
                ? local.getDayOfWeek().getDisplayName(TextStyle.SHORT_STANDALONE, messages.locale())
                : dates.words(when);
        return messages.text("outbox.day-time", day, clock);
    }

    /// The recipient's city and time; empty where the zone is not known.
    /// The forecast knows the reader's place by city and phone, too.
    private String there(LedgerRow row, @Nullable PlannedLetter forecast, Instant at) {
        PlannedLetter.There place = forecast == null ? null : forecast.there();
        return place == null ? there(row, at) : there(place.zone().zone(), at);
    }

    private String there(LedgerRow row, Instant at) {
        return zone(row).map(zone -> there(zone, at)).orElse("");
    }

    private String there(ZoneId zone, Instant at) {
        return messages.text("outbox.there", zones.cityOf(zone, messages.locale()), TIME.format(at.atZone(zone)));
    }

    private Optional<ZoneId> zone(LedgerRow row) {
        String known = row.timeZone();
        return known == null ? zones.find(row.country(), "", "", null) : Optional.of(ZoneId.of(known));
    }

    /// When a letter leaves next, here and there: for the sentence that says what is waited for.
    String next(LedgerRow row, Instant at) {
        String there = there(row, at);
        return there.isEmpty()
                ? messages.text("outbox.why.next-here", here(at))
                : messages.text("outbox.why.next", here(at), there);
    }

    /// What keeps a letter back, in a sentence; an objection of the outbox itself is worded here.
    String objection(SendGate.Objection objection) {
        String own = "outbox.objection." + objection.rule();
        return objection.text().isBlank()
                        || messages.has(own) && objection.rule().startsWith("content.placeholder")
                ? messages.has(own) ? messages.text(own, objection.text()) : objection.rule()
                : objection.text();
    }
}
