package app.tradewind.ui.duplicates;

import app.tradewind.contact.Channel;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactLine;
import app.tradewind.contact.LawfulBasis;
import app.tradewind.contact.Origin;
import app.tradewind.contact.duplicate.DuplicateReason;
import app.tradewind.contact.duplicate.MergeField;
import app.tradewind.market.Countries;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.RelativeDates;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the page of duplicates says, in the user’s language.
final class DuplicateWords {

    private static final Countries COUNTRIES = new Countries();

    private final Messages messages;
    private final DuplicatesRoom.Time time;
    private final RelativeDates dates;

    DuplicateWords(Messages messages, DuplicatesRoom.Time time) {
        this.messages = messages;
        this.time = time;
        dates = new RelativeDates(messages, time.clock(), time.zone());
    }

    String text(String key, @Nullable Object... values) {
        return messages.text("contacts.duplicates." + key, values);
    }

    String title() {
        return text("title");
    }

    String score(double score) {
        return text("score", String.format(Locale.ROOT, "%.2f", score));
    }

    String hundredths(double score) {
        return String.format(Locale.ROOT, "%.2f", score);
    }

    /// All reasons, one behind the other.
    String reasons(List<DuplicateReason> reasons) {
        return reasons.stream().map(this::reason).collect(Collectors.joining(text("reason.separator")));
    }

    /// The reasons without their details, for the list.
    String shortReasons(List<DuplicateReason> reasons) {
        return reasons.stream()
                .map(reason -> text("short." + reason.code()))
                .limit(2)
                .collect(Collectors.joining(text("short.separator")));
    }

    private String reason(DuplicateReason reason) {
        return text("reason." + reason.code(), reason.details().toArray());
    }

    /// `Mary Collins · Harbor & Pine`, or both names where they differ.
    String pair(ContactLine one, ContactLine other) {
        String first = name(one);
        String second = name(other);
        if (!first.equals(second) && !second.isEmpty()) {
            return first + " / " + second;
        }
        return one.company().isEmpty() ? first : first + " · " + one.company();
    }

    private static String name(ContactLine line) {
        return line.name().isEmpty() ? line.address() : line.name();
    }

    String company(String name) {
        return text("company", name);
    }

    /// `today 20:50`, `3 Mar 09:12`.
    String when(Instant when) {
        String clock = DateTimeFormatter.ofPattern("HH:mm").format(when.atZone(time.zone()));
        return dates.words(when) + " " + clock;
    }

    String label(MergeField field) {
        return messages.text("contacts.duplicates.field." + field.name());
    }

    String stage(String code) {
        String key = "contacts.stage." + code;
        return messages.has(key) ? messages.text(key) : code.toLowerCase(Locale.ROOT);
    }

    String country(@Nullable String code) {
        return code == null ? "" : COUNTRIES.name(code, messages.locale());
    }

    String origin(Origin origin) {
        String channel = origin.channel() == Channel.UNKNOWN ? "" : messages.name("contacts.channel", origin.channel());
        Instant obtained = origin.obtainedAt();
        return joined(channel, origin.occasion(), origin.detail(), obtained == null ? "" : dates.words(obtained));
    }

    String basis(Contact contact) {
        LawfulBasis basis = contact.basis();
        return basis == null ? "" : messages.name("contacts.basis", basis.kind());
    }

    String name(String prefix, Enum<?> constant) {
        String key = "contacts." + prefix + "." + constant.name();
        return constant.name().equals("UNKNOWN") || !messages.has(key) ? "" : messages.text(key);
    }

    /// The values that are there, with commas between.
    String joined(String... values) {
        return Stream.of(values)
                .filter(value -> !value.isBlank())
                .distinct()
                .collect(Collectors.joining(text("comma")));
    }
}
