package app.tradewind.mail.plan;

import app.tradewind.mail.plan.PlannedLetter.Delay;
import app.tradewind.market.SlotWords;
import app.tradewind.text.Messages;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// Says why a letter leaves when it does.
public final class PlanWords {

    private final Messages messages;
    private final SlotWords slots;

    /// @param home the user's own zone
    public PlanWords(Messages messages, ZoneId home) {
        this.messages = messages;
        slots = new SlotWords(messages, home);
    }

    /// One sentence without a full stop: when at both places, and what was passed over or waited for.
    ///
    /// @param from when the plan was made
    public String why(PlannedLetter letter, Instant from) {
        PlannedLetter.There there = letter.there();
        if (there == null) {
            return messages.text("outbox.forecast.no-zone") + delay(letter);
        }
        ZonedDateTime now = from.atZone(there.zone().zone());
        ZonedDateTime local = letter.at().atZone(there.zone().zone());
        String when = slots.when(local, there.zone(), there.city(), now);
        Instant planned = letter.planned();
        boolean ofOwn = planned != null
                && planned.isAfter(from)
                && !planned.equals(there.slot().at());
        String passed = ofOwn ? messages.text("outbox.forecast.planned") : slots.why(there.slot(), now);
        String guess = there.zone().isGuess() ? between() + messages.text("market.slot.guess") : "";
        return when + (passed.isEmpty() ? "" : between() + passed) + delay(letter) + guess;
    }

    private String delay(PlannedLetter letter) {
        return letter.delay() == Delay.NONE
                ? ""
                : between()
                        + messages.text(
                                "outbox.forecast.delay." + letter.delay().name(), letter.account());
    }

    private String between() {
        return messages.text("market.slot.between");
    }
}
