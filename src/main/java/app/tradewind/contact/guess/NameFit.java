package app.tradewind.contact.guess;

import app.tradewind.contact.PersonName;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whether the local part of an address goes with the name of its person. A hint, never a verdict: people marry,
/// use
/// nicknames and inherit mailboxes.
///
/// @param pattern how the one is made of the other, where it [Degree#FITS]
public record NameFit(Degree degree, @Nullable AddressPattern pattern) {

    /// How much they have in common.
    public enum Degree {
        /// The local part is the name, by a pattern.
        FITS,
        /// They share a word of the name, or at least an initial.
        PARTLY,
        /// Nothing in common, not even an initial.
        NOTHING,
        /// There is no name, or the local part has no letters, as with `139` and eight figures.
        UNTOLD
    }

    private static final NameFit UNTOLD = new NameFit(Degree.UNTOLD, null);
    private static final int TELLING = 3;

    /// @param address as the book keeps it
    public static NameFit of(PersonName name, String address) {
        String local = local(address);
        List<NameParts> spellings = NameParts.spellings(name).stream()
                .filter(parts -> !parts.isEmpty())
                .toList();
        if (local.isEmpty() || spellings.isEmpty()) {
            return UNTOLD;
        }
        Optional<AddressPattern> pattern = spellings.stream()
                .flatMap(parts -> AddressPattern.of(parts, local).stream())
                .findFirst();
        if (pattern.isPresent()) {
            return new NameFit(Degree.FITS, pattern.get());
        }
        boolean partly = spellings.stream().anyMatch(parts -> sharesWord(parts, local) || sharesInitial(parts, local));
        return new NameFit(partly ? Degree.PARTLY : Degree.NOTHING, null);
    }

    /// Whether [#of] finds [Degree#NOTHING], asked of many: most names are told by their first spelling.
    public static boolean isStrange(PersonName name, String address) {
        String local = local(address);
        NameParts plain = NameParts.of(name, "");
        if (local.isEmpty() || plain.isEmpty() || sharesInitial(plain, local) || sharesWord(plain, local)) {
            return false;
        }
        return of(name, address).degree() == Degree.NOTHING;
    }

    /// Without tag, figures at its end and sign of case; empty where nothing of it is a word of a to z.
    static String local(String address) {
        String local =
                address.substring(0, Math.max(0, address.lastIndexOf('@'))).toLowerCase(Locale.ROOT);
        int plus = local.indexOf('+');
        String plain = (plus > 0 ? local.substring(0, plus) : local).replaceFirst("[._-]?\\d+$", "");
        return plain.matches("[a-z0-9._-]*[a-z][a-z0-9._-]*") ? plain : "";
    }

    private static boolean sharesWord(NameParts parts, String local) {
        return java.util.stream.Stream.concat(parts.firsts().stream(), parts.lasts().stream())
                .anyMatch(word -> word.length() >= TELLING
                        && (local.contains(word) || local.startsWith(word.substring(0, TELLING))));
    }

    private static boolean sharesInitial(NameParts parts, String local) {
        return Arrays.stream(local.split("[._-]"))
                .filter(piece -> !piece.isEmpty())
                .map(piece -> piece.substring(0, 1))
                .anyMatch(initial -> java.util.stream.Stream.concat(parts.given().stream(), parts.family().stream())
                        .anyMatch(word -> word.startsWith(initial)));
    }
}
