package app.tradewind.mail.domain;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// Reads a list of tags such as `v=DMARC1; p=none`.
///
/// Source: RFC 6376, section 3.2.
final class Tags {

    private Tags() {}

    /// Names in lower case, in their order; of two with one name the first counts.
    static Map<String, String> of(String record) {
        Map<String, String> tags = new LinkedHashMap<>();
        for (String tag : record.split(";")) {
            int equals = tag.indexOf('=');
            if (equals > 0) {
                String name = tag.substring(0, equals).strip().toLowerCase(Locale.ROOT);
                tags.putIfAbsent(name, tag.substring(equals + 1).strip());
            }
        }
        return tags;
    }
}
