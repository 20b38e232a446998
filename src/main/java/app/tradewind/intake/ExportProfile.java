package app.tradewind.intake;

import app.tradewind.contact.BasisKind;
import app.tradewind.contact.Channel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The program or service that wrote a table, and what follows from that for every row of it.
///
/// @param id the name in commands, such as `linkedin`; empty where the program is not known
/// @param name as its makers write it
/// @param guessed whether no real export was at hand when the profile was written, so that it should be looked over
/// @param channel how contacts of such a table were met
/// @param optOut whether nobody of such a table may be written to: a list of those who left or whose mail came back
/// @param basis why they may be written to, where the table itself says so: somebody who sent an inquiry did ask
/// @param dates the patterns of its dates, of which nobody could say else whether the day or the month comes first
public record ExportProfile(
        String id,
        String name,
        boolean guessed,
        Channel channel,
        boolean optOut,
        @Nullable BasisKind basis,
        List<DateTimeFormatter> dates) {

    public static final ExportProfile NONE = new ExportProfile("", "", false, Channel.UNKNOWN, false, null, List.of());

    /// What the user says of a table that no program wrote: its columns are told by their headings and cells alone.
    public static final ExportProfile PLAIN =
            new ExportProfile("none", "", false, Channel.UNKNOWN, false, null, List.of());

    public ExportProfile {
        dates = List.copyOf(dates);
    }

    public boolean isKnown() {
        return !id.isEmpty();
    }

    /// The day of a date in this export's own way of writing; its beginning in UTC.
    Optional<Instant> date(String text) {
        for (DateTimeFormatter shape : dates) {
            try {
                LocalDate day = LocalDate.parse(text.strip(), shape);
                return Optional.of(day.atStartOfDay(ZoneOffset.UTC).toInstant());
            } catch (DateTimeParseException another) {
                continue;
            }
        }
        return Optional.empty();
    }

    /// The occasion of an import, with what this profile knows where the user said nothing.
    Occasion completed(Occasion said) {
        return said.channel() != Channel.UNKNOWN || channel == Channel.UNKNOWN
                ? said
                : new Occasion(
                        channel,
                        said.detail().isEmpty() ? name : said.detail(),
                        said.occasion(),
                        said.obtainedAt(),
                        Occasion.source(channel),
                        said.effects());
    }
}
