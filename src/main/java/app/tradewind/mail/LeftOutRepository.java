package app.tradewind.mail;

import app.tradewind.contact.ContactId;
import app.tradewind.mail.MailingReport.LeftOut;
import app.tradewind.mail.MailingReport.Reason;
import app.tradewind.store.Database;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who of the chosen people got no letter of a mailing, kept with the book. Every method blocks.
public final class LeftOutRepository {

    private static final String PREFIX = "left-out.";

    private final Database database;

    public LeftOutRepository(Database database) {
        this.database = database;
    }

    /// Those who were left out of a mailing, in the order in which they were chosen within each reason.
    public List<LeftOut> of(long mailing) {
        return database.find(row -> row.getString(1), "SELECT value FROM book_setting WHERE key = ?", PREFIX + mailing)
                .map(LeftOutRepository::read)
                .orElse(List.of());
    }

    /// Notes who was left out when letters for `chosen` were made; what was said of them before no longer holds.
    /// Who has a letter of the mailing already is not left out.
    void keep(MailingReport report, long[] chosen) {
        Set<Long> asked = Arrays.stream(chosen).boxed().collect(Collectors.toSet());
        List<LeftOut> all = Stream.concat(
                        of(report.mailing()).stream()
                                .filter(before ->
                                        !asked.contains(before.contact().value())),
                        report.leftOut().stream().filter(one -> one.reason() != Reason.ALREADY_IN_MAILING))
                .toList();
        if (all.isEmpty()) {
            database.update("DELETE FROM book_setting WHERE key = ?", PREFIX + report.mailing());
        } else {
            database.update(
                    "INSERT OR REPLACE INTO book_setting (key, value) VALUES (?, ?)",
                    PREFIX + report.mailing(),
                    written(all));
        }
    }

    private static String written(List<LeftOut> all) {
        JsonObject json = new JsonObject();
        for (LeftOut one : all) {
            String reason = one.reason().name();
            if (!json.has(reason)) {
                json.add(reason, new JsonArray());
            }
            json.getAsJsonArray(reason).add(one.contact().value());
        }
        return json.toString();
    }

    private static List<LeftOut> read(String json) {
        List<LeftOut> all = new ArrayList<>();
        JsonParser.parseString(json)
                .getAsJsonObject()
                .asMap()
                .forEach((reason, ids) -> ids.getAsJsonArray()
                        .forEach(id -> all.add(new LeftOut(new ContactId(id.getAsLong()), Reason.valueOf(reason)))));
        return all;
    }
}
