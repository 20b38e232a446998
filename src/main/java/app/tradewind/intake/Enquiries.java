package app.tradewind.intake;

import app.tradewind.contact.FieldValues;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Reads what buyers asked out of the tables of B2B platforms.
final class Enquiries {

    private Enquiries() {}

    /// Empty for a row that asks nothing.
    static Optional<Enquiry> of(Signs row) {
        String subject = row.text(RowSign.ENQUIRY_SUBJECT);
        String message = row.text(RowSign.ENQUIRY_MESSAGE);
        List<String> products = FieldValues.several(row.text(RowSign.ENQUIRY_PRODUCT));
        Optional<Instant> at = row.date(RowSign.ENQUIRY_DATE);
        String said = subject.isEmpty() || message.startsWith(subject) ? message : (subject + "\n" + message).strip();
        return said.isEmpty() && products.isEmpty() && at.isEmpty()
                ? Optional.empty()
                : Optional.of(new Enquiry(at.orElse(null), said, products));
    }
}
