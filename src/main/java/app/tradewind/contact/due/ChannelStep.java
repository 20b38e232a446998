package app.tradewind.contact.due;

import app.tradewind.contact.Channel;
import app.tradewind.contact.Contact;
import app.tradewind.contact.FollowUpCause;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// The first step that a channel proposes for a contact nobody has been in touch with yet; a table says which.
///
/// @param only which of the channel's contacts
/// @param within how soon after the contact was obtained
/// @param until how long it stays on the board
public record ChannelStep(Channel channel, Only only, FollowUpCause cause, Duration within, Duration until) {

    /// Which contacts of a channel a step is for.
    public enum Only {
        ALWAYS,
        NO_ADDRESS,
        NO_NAME
    }

    /// The steps of all channels that have one.
    public static List<ChannelStep> all() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ChannelStep.class.getResourceAsStream("channel-steps.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> of(line.split("\\s+")))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Whether it is the step for this contact now.
    public boolean isFor(Contact contact) {
        boolean untouched = contact.lastContactAt() == null && contact.deletedAt() == null;
        return untouched
                && contact.origin().channel() == channel
                && switch (only) {
                    case ALWAYS -> true;
                    case NO_ADDRESS -> contact.addresses().isEmpty();
                    case NO_NAME -> contact.name().display().isEmpty();
                };
    }

    private static ChannelStep of(String[] cells) {
        return new ChannelStep(
                Channel.valueOf(cells[0]),
                Only.valueOf(cells[1].replace('-', '_').toUpperCase(Locale.ROOT)),
                FollowUpCause.valueOf(cells[2]),
                duration(cells[3]),
                duration(cells[4]));
    }

    private static Duration duration(String text) {
        long number = Long.parseLong(text.substring(0, text.length() - 1));
        return text.endsWith("h") ? Duration.ofHours(number) : Duration.ofDays(number);
    }
}
