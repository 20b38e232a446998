package app.tradewind.ui.letters;

import app.tradewind.mail.MailingReport;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Who was left out of the mailings that were made since the program began. Lives on the JavaFX thread.
final class MailingReports {

    private final Map<Long, MailingReport> reports = new HashMap<>();

    void add(MailingReport report) {
        reports.put(report.mailing(), report);
    }

    Optional<MailingReport> of(long mailing) {
        return Optional.ofNullable(reports.get(mailing));
    }
}
