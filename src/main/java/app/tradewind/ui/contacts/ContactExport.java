package app.tradewind.ui.contacts;

import app.tradewind.work.Progress;
import java.nio.file.Path;

/// Writes contacts to files. Declared here and made above; blocks.
@FunctionalInterface
public interface ContactExport {

    /// Writes these contacts, in this order.
    Done write(long[] contacts, Format format, Path file, Progress progress);

    /// Shows a file, or a folder, with what the system opens it with.
    default void open(Path file) {}

    /// What was written.
    ///
    /// @param leftOut contacts that are not in the file; with `list`, which says why
    /// @param shortened cells that hold less than the book does
    /// @param list the file that names those left out, or the exported file where nobody was
    record Done(long written, long leftOut, long shortened, Path list) {}

    /// The files that can be written.
    enum Format {
        XLSX("xlsx"),
        CSV("csv"),
        VCARD("vcf"),
        JSON("json"),
        MAILCHIMP("csv"),
        BREVO("csv");

        private final String ending;

        Format(String ending) {
            this.ending = ending;
        }

        /// The ending of its files, such as `xlsx`.
        String ending() {
            return ending;
        }
    }
}
