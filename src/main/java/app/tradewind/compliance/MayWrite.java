package app.tradewind.compliance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// In one word whether a contact may be written to, with the finding that says why not.
///
/// @param finding null where nothing stands against it, and where there is no address
public record MayWrite(State state, @Nullable Finding finding) {

    public enum State {
        FINE,
        ASK,
        BLOCKED,
        NO_ADDRESS
    }

    /// @param entries in the order of the checklist, the gravest first
    static MayWrite of(Facts facts, List<Entry> entries) {
        if (facts.address() == null) {
            return new MayWrite(State.NO_ADDRESS, null);
        }
        for (Entry entry : entries) {
            if (entry.stops()) {
                return new MayWrite(State.BLOCKED, entry.finding());
            }
        }
        return entries.stream()
                .filter(entry -> entry.finding().severity() == Severity.WARN && entry.waiver() == null)
                .findFirst()
                .map(entry -> new MayWrite(State.ASK, entry.finding()))
                .orElse(new MayWrite(State.FINE, null));
    }
}
