package app.tradewind.contact.duplicate;

import app.tradewind.market.LegalForms;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A contact as the scan compares it.
///
/// @param words of the name, folded
record Person(
        long id,
        String name,
        List<String> words,
        Firm firm,
        @Nullable String country,
        String city,
        List<Mailbox> mailboxes,
        List<PhoneTail> phones) {

    /// A company as the scan compares it, or what a contact says of one; `id` 0 where there is none.
    ///
    /// @param key the folded name
    /// @param domain of its web site, empty where it has none of its own
    record Firm(
            long id,
            String name,
            String key,
            String domain,
            @Nullable String country,
            String city) {

        private static final Pattern BEFORE_HOST = Pattern.compile("^(?:https?://)?(?:www\\.)?");

        /// @param website stands in where no registrable domain could be read from it
        static Firm of(long id, String name, String domain, String website, @Nullable String country, String city) {
            String known = domain.isEmpty() ? host(website) : domain;
            return new Firm(
                    id,
                    name,
                    name.isBlank() ? "" : LegalForms.folded(name),
                    Platforms.has(known) ? "" : known,
                    country,
                    city);
        }

        private static String host(String website) {
            String bare = BEFORE_HOST
                    .matcher(website.strip().toLowerCase(Locale.ROOT))
                    .replaceFirst("");
            int path = bare.indexOf('/');
            return path < 0 ? bare : bare.substring(0, path);
        }
    }

    /// The domains that say where this person works.
    Set<String> domains() {
        return mailboxes.stream().filter(Mailbox::own).map(Mailbox::domain).collect(Collectors.toSet());
    }
}
