package app.tradewind.ui.contacts;

import java.nio.file.Path;

/// Writes contacts to a file. Declared here and made above; blocks.
@FunctionalInterface
public interface ContactExport {

    /// Writes these contacts, in this order, and returns how many rows were written.
    long write(long[] contacts, Format format, Path file);

    /// The files that can be written.
    enum Format {
        XLSX,
        CSV,
        VCARD,
        JSON;

        /// The ending of its files, such as `xlsx`.
        String ending() {
            return this == VCARD ? "vcf" : name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
