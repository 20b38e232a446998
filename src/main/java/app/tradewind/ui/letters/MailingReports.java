package app.tradewind.ui.letters;

import app.tradewind.mail.MailingReport;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Who was left out of the mailings that were made since the program began.
final class MailingReports {

    private final Map<Long, MailingReport> reports = new ConcurrentHashMap<>();

    void add(MailingReport report) {
        reports.put(report.mailing(), report);
    }

    int count(long mailing) {
        return of(mailing).map(report -> report.leftOut().size()).orElse(0);
    }

    Optional<MailingReport> of(long mailing) {
        return Optional.ofNullable(reports.get(mailing));
    }
}
