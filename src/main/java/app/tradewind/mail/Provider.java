package app.tradewind.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A mail host that many exporters use: where it takes and shows mail, and how much it takes.
///
/// @param domains mail domains that are always at this host
/// @param mx ends of the names of its mail exchangers, which tell a firm's own domain
/// @param perDay what the host itself allows a day; null where it does not say: a ceiling, not an aim
/// @param perHour the same for an hour
/// @param spf the name that a firm's SPF record includes; empty where its domain cannot be at this host
/// @param dkim the selectors under which it is known to keep its keys
public record Provider(
        String id,
        List<String> domains,
        List<String> mx,
        Host smtp,
        Security security,
        Host imap,
        @Nullable Integer perDay,
        @Nullable Integer perHour,
        String spf,
        List<String> dkim) {

    public Provider {
        dkim = List.copyOf(dkim);
    }

    /// A server's name and port.
    public record Host(String name, int port) {

        /// Reads `NAME:PORT`.
        static Host of(String text) {
            int colon = text.lastIndexOf(':');
            return new Host(text.substring(0, colon), Integer.parseInt(text.substring(colon + 1)));
        }
    }

    /// `wished`, lowered to what the host allows.
    public Limits lowered(Limits wished) {
        return new Limits(
                perDay == null ? wished.perDay() : Math.min(perDay, wished.perDay()),
                perHour == null ? wished.perHour() : Math.min(perHour, wished.perHour()),
                wished.gapMinSeconds(),
                wished.gapMaxSeconds(),
                wished.warm());
    }
}
