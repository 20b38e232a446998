package app.tradewind.app.cli;

import app.tradewind.contact.Channel;
import app.tradewind.contact.ContactOrder;
import app.tradewind.contact.Field;
import app.tradewind.contact.FieldValues;
import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// Reads arguments that several commands share.
final class Arguments {

    private Arguments() {}

    /// A column to sort by, by the field's name.
    static ContactOrder.Column order(String field) {
        String plain = field.toLowerCase(Locale.ROOT);
        return switch (plain) {
            case "lastcontact" -> ContactOrder.Column.LAST_CONTACT;
            case "firstcontact" -> ContactOrder.Column.FIRST_CONTACT;
            case "obtainedat" -> ContactOrder.Column.OBTAINED;
            case "id" -> ContactOrder.Column.ADDED;
            default ->
                Arrays.stream(ContactOrder.Column.values())
                        .filter(column -> column.name().toLowerCase(Locale.ROOT).equals(plain))
                        .findFirst()
                        .orElseThrow(() -> new TradewindException(Failure.FIELD_UNKNOWN, null, field, orders()));
        };
    }

    static Channel channel(String text) {
        return FieldValues.channel(text)
                .orElseThrow(() -> new TradewindException(
                        Failure.VALUE_UNREADABLE,
                        null,
                        "--channel",
                        text,
                        "website, platform, social, fair, customs, referral, other"));
    }

    /// The names of all fields, for an error that asks for one.
    static String fields() {
        return Arrays.stream(Field.values()).map(Field::key).collect(Collectors.joining(", "));
    }

    private static String orders() {
        return Arrays.stream(ContactOrder.Column.values())
                .map(column -> column.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
