package app.tradewind.contact.duplicate;

import app.tradewind.market.LegalForms;
import java.util.List;
import java.util.Set;
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
            long id, String name, String key, String domain, @Nullable String country, String city) {

        static Firm of(long id, String name, String domain, @Nullable String country, String city) {
            return new Firm(
                    id,
                    name,
                    name.isBlank() ? "" : LegalForms.folded(name),
                    Platforms.has(domain) ? "" : domain,
                    country,
                    city);
        }
    }

    /// The domains that say where this person works.
    Set<String> domains() {
        return mailboxes.stream().filter(Mailbox::own).map(Mailbox::domain).collect(Collectors.toSet());
    }
}
