package app.tradewind.handover;

import java.util.Arrays;
import java.util.Optional;

/// The kinds of file that contacts are handed over in.
public enum ExportFormat {
    XLSX("xlsx"),
    CSV("csv"),
    VCARD("vcf"),
    JSON("json"),
    MAILCHIMP("csv"),
    BREVO("csv");

    private final String ending;

    ExportFormat(String ending) {
        this.ending = ending;
    }

    public static Optional<ExportFormat> find(String name) {
        return Arrays.stream(values())
                .filter(format -> format.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /// The ending of a file's name, without the dot.
    public String ending() {
        return ending;
    }

    /// Whether the file is for a service that sends mail: only contacts that may be written to go into it.
    public boolean isForMailing() {
        return this == MAILCHIMP || this == BREVO;
    }
}
