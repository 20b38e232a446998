package app.tradewind.ui.outbox;

import app.tradewind.ui.control.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says why nothing leaves just now, for whoever else shows it. Blocks.
public final class OutboxWhy {

    /// One reason, and where it is mended.
    public record Reason(String text, @Nullable Place mend) {}

    private final OutboxRoom room;

    public OutboxWhy(OutboxRoom room) {
        this.room = room;
    }

    /// At least one reason, the gravest first.
    public List<Reason> reasons() {
        return new OutboxReasons(room, new OutboxWords(room.messages(), room.time()))
                .reasons(room.run().pace()).stream()
                        .map(reason -> new Reason(reason.text(), reason.mend()))
                        .toList();
    }
}
