package app.tradewind.mail.finished;

import java.util.List;

/// A message as it leaves, measured from its bytes (RFC 5322, RFC 2045). Immutable.
///
/// @param from the address of `MAIL FROM`, `to` that of `RCPT TO`
/// @param headers those of the message in their order, as they stand in the bytes
/// @param longestLine octets of the longest line without its end
/// @param strayLineEnds whether a CR or LF stands alone in the headers
/// @param text the readable part, empty where there is none; `html` likewise
/// @param charsets of the text parts, upper case
/// @param files the attached files
public record FinishedMessage(
        String from,
        String to,
        List<Header> headers,
        int longestLine,
        boolean strayLineEnds,
        String text,
        String html,
        List<String> charsets,
        List<File> files) {

    /// @param raw the value as it stands in the bytes, line ends of a folded one included
    public record Header(String name, String raw) {

        public boolean isFolded() {
            return raw.indexOf('\n') >= 0;
        }

        public boolean isAscii() {
            return raw.chars().allMatch(c -> c < 128);
        }

        /// On one line.
        public String value() {
            return raw.replaceAll("\\r?\\n(?=[ \\t])", "").strip();
        }
    }

    /// @param bytes the size as it is encoded for the wire
    public record File(String name, String mediaType, long bytes) {}

    public FinishedMessage {
        headers = List.copyOf(headers);
        charsets = List.copyOf(charsets);
        files = List.copyOf(files);
    }

    /// All headers of a name, whatever its case.
    public List<Header> all(String name) {
        return headers.stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .toList();
    }

    /// The first header of a name on one line; empty where there is none.
    public String first(String name) {
        return all(name).stream().map(Header::value).findFirst().orElse("");
    }

    public boolean has(String name) {
        return !all(name).isEmpty();
    }
}
