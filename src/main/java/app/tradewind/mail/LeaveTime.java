package app.tradewind.mail;

import app.tradewind.contact.Contact;
import app.tradewind.market.FoundZone;
import app.tradewind.market.GoodSlot;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// When a letter may leave by its plan, whatever the account's limits say: not before its planned time, and if that
/// has passed by more than half an hour, in the reader's next good hours. A letter that is not planned leaves as
/// soon as it may. The plan's forecast and the sending ask the same question here.
public final class LeaveTime {

    /// How long a planned time holds: who chose an hour outside the good ones gets it, not the night after it.
    static final Duration GRACE = Duration.ofMinutes(30);

    private final GoodTime goodTime;
    private final Map<Here, Answer> answers = new HashMap<>();

    /// One place as far as good hours go.
    private record Here(@Nullable String country, String region, FoundZone zone) {}

    private record Answer(Instant from, GoodSlot slot) {
        /// Good moments come in order: asked for later than before and not later than the answer, it is the same.
        boolean answers(Instant asked) {
            return !asked.isBefore(from) && !asked.isAfter(slot.at());
        }
    }

    public LeaveTime(GoodTime goodTime) {
        this.goodTime = goodTime;
    }

    /// The first moment from `now` on at which the letter may leave.
    ///
    /// @param planned null for as soon as it may
    public Instant earliest(@Nullable Instant planned, @Nullable Contact contact, Instant now) {
        if (planned == null) {
            return now;
        }
        if (now.isBefore(planned)) {
            return planned;
        }
        return now.isAfter(planned.plus(GRACE)) && contact != null ? good(contact, now) : now;
    }

    private Instant good(Contact contact, Instant now) {
        Optional<FoundZone> zone = goodTime.zone(contact);
        if (zone.isEmpty()) {
            return now;
        }
        Here here = new Here(contact.where().country(), contact.where().region(), zone.get());
        Answer known = answers.get(here);
        if (known == null || !known.answers(now)) {
            known = new Answer(now, goodTime.slot(contact.where(), here.zone().zone(), now));
            answers.put(here, known);
        }
        return known.slot().at();
    }
}
