package app.tradewind.ui.contacts;

import app.tradewind.contact.ContactQueryParser;
import app.tradewind.contact.Segment;
import app.tradewind.failure.TradewindException;
import app.tradewind.store.Journal;
import app.tradewind.ui.control.Newest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The saved searches: kept, renamed and deleted as steps that can be taken back, and how many match each now.
public final class SegmentsViewModel {

    /// What a search may ask for; only a change of these counts a segment anew.
    private static final Set<String> TABLES = Set.of(
            "contact",
            "company",
            "address",
            "phone",
            "social_link",
            "contact_tag",
            "custom_value",
            "lawful_basis",
            "interaction",
            "follow_up",
            "import_run");

    /// A number, as it was after so many commits and in this hour: `lastContact>30d` moves with the clock.
    private record Counted(long commits, Instant hour, long number) {}

    private final ContactsRoom room;
    private final ContactWords words;
    private final ContactChanges changes;
    private final ContactQueryParser parser;
    private final Newest<Map<String, Long>> newest;
    private final Map<String, Counted> known = new ConcurrentHashMap<>();
    private Map<String, Long> numbers = Map.of();

    SegmentsViewModel(ContactsRoom room, ContactWords words) {
        this.room = room;
        this.words = words;
        changes = new ContactChanges(room);
        parser = new ContactQueryParser(room.time().clock(), room.time().zone());
        newest = new Newest<>(room.background());
    }

    /// Keeps a search under a name.
    public void save(String name, String search) {
        if (!name.isBlank() && !search.isBlank()) {
            changes.step(
                    Journal.Kind.EDIT,
                    words.text("contacts.done.segment", name.strip()),
                    () -> room.book().segments().add(name, search, now()));
        }
    }

    public void rename(Segment segment, String name) {
        if (!name.isBlank() && !name.strip().equals(segment.name())) {
            changes.step(
                    Journal.Kind.EDIT,
                    words.text("contacts.done.segment-renamed", segment.name(), name.strip()),
                    () -> room.book().segments().rename(segment.id(), name));
        }
    }

    public void delete(Segment segment) {
        changes.step(
                Journal.Kind.EDIT,
                words.text("contacts.done.segment-deleted", segment.name()),
                () -> room.book().segments().delete(segment.id()));
    }

    /// Counts who matches each, off the JavaFX thread, and then calls `counted`.
    void count(List<Segment> segments, Runnable counted) {
        if (segments.isEmpty()) {
            return;
        }
        newest.ask(() -> numbers(segments), found -> {
            numbers = found;
            counted.run();
        });
    }

    /// How many match, once that is known; nothing for a search that can’t be read.
    OptionalLong number(Segment segment) {
        Long number = numbers.get(segment.expression());
        return number == null ? OptionalLong.empty() : OptionalLong.of(number);
    }

    private Map<String, Long> numbers(List<Segment> segments) {
        Map<String, Long> found = new HashMap<>();
        for (Segment segment : segments) {
            Long number = number(segment.expression());
            if (number != null) {
                found.put(segment.expression(), number);
            }
        }
        return found;
    }

    private @Nullable Long number(String expression) {
        long commits = room.book().changes().commits(TABLES);
        Instant hour = now().truncatedTo(ChronoUnit.HOURS);
        Counted before = known.get(expression);
        if (before != null && before.commits() == commits && before.hour().equals(hour)) {
            return before.number();
        }
        try {
            long number = room.book().listing().count(parser.parseWhereAsked(expression));
            known.put(expression, new Counted(commits, hour, number));
            return number;
        } catch (TradewindException unreadable) {
            // written by another version perhaps: it stays, without a number
            return null;
        }
    }

    private Instant now() {
        return room.time().clock().instant();
    }
}
