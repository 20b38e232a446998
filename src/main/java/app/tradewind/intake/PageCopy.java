package app.tradewind.intake;

import app.tradewind.contact.SourceType;
import java.time.Instant;
import java.util.Set;

/// What a file is proof of: the page that published its addresses, the message or the card that gave them.
///
/// Some laws let an address be written to because its owner published it (Canada, Australia, New Zealand, Japan):
/// the sender must be able to show the page, its date, and that no note on it refuses such mail.
///
/// @param mediaType such as `text/html` (RFC 6838)
/// @param url the page's address, empty where it is not known
/// @param source how addresses of this page are obtained
/// @param refusal the words of a note against unsolicited mail, empty where none was found
/// @param isWhole whether the whole page is here, so that no note found means that there is none
/// @param published the addresses, in lower case, that the page presents for contact
public record PageCopy(
        String mediaType,
        String name,
        String url,
        Instant takenAt,
        SourceType source,
        String refusal,
        boolean isWhole,
        Set<String> published) {

    /// A message or a picture: proof of where the contact came from, though it publishes nothing.
    static PageCopy ofFile(String mediaType, String name, Instant takenAt) {
        return new PageCopy(mediaType, name, "", takenAt, SourceType.UNKNOWN, "", false, Set.of());
    }

    public PageCopy {
        published = Set.copyOf(published);
    }
}
