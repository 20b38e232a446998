package app.tradewind.contact.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Reads statuses as cells have them: in any case, with spaces, dashes or underscores.
final class Statuses {

    private Statuses() {}

    static <E extends Enum<E>> Optional<E> read(E[] statuses, String text) {
        String name = text.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        return Arrays.stream(statuses)
                .filter(status -> status.name().equals(name))
                .findFirst();
    }

    /// The first of the statuses stands for what is not known.
    static <E extends Enum<E>> E orUnknown(E[] statuses, String text) {
        return read(statuses, text).orElse(statuses[0]);
    }
}
