package app.tradewind.handover;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The kinds of file that contacts are handed over in.
public enum ExportFormat {
    XLSX,
    CSV,
    VCARD,
    JSON;

    public static Optional<ExportFormat> find(String name) {
        return Arrays.stream(values())
                .filter(format -> format.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /// The ending of a file's name, without the dot.
    public String ending() {
        return this == VCARD ? "vcf" : name().toLowerCase(Locale.ROOT);
    }
}
