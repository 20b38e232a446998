package app.tradewind.ui.today;

import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactId;
import app.tradewind.ui.today.TodayLine.About;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds out what a line does not say at once: time there, and the law. Blocks: the rules read whole contacts.
final class FactsReader {

    private final TodayRoom room;
    private final TodayWords words;
    private final BuyerTimes times;

    FactsReader(TodayRoom room, TodayWords words, BuyerTimes times) {
        this.room = room;
        this.words = words;
        this.times = times;
    }

    /// The facts of these lines by their keys.
    Map<String, LineFacts> of(List<TodayLine> lines) {
        List<Contact> people = lines.stream()
                .map(TodayLine::about)
                .filter(Objects::nonNull)
                .map(About::contact)
                .distinct()
                .toList();
        Map<ContactId, TodayLaw.Against> against = room.law().against(people);
        Instant now = room.time().now();
        Map<String, LineFacts> facts = new HashMap<>();
        for (TodayLine line : lines) {
            About about = line.about();
            if (about != null) {
                facts.put(
                        line.key(),
                        of(line, about.contact(), against.get(about.contact().id()), now));
            }
        }
        return facts;
    }

    private LineFacts of(TodayLine line, Contact contact, TodayLaw.@Nullable Against against, Instant now) {
        Optional<BuyerTimes.There> there = times.there(contact, now);
        boolean stopped =
                against != null && (line.act() == TodayAct.WRITE || line.act() == TodayAct.ANSWER && against.barred());
        return new LineFacts(
                there.map(words::there).orElse(""),
                there.map(words::closed).orElse(""),
                there.map(words::holiday).orElse(""),
                stopped && against != null ? against.why() : "",
                stopped ? TodayWords.otherWay(contact) : line.act());
    }
}
