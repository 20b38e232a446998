package app.tradewind.app.cli;

import app.tradewind.contact.ContactOrder;
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

    private static String orders() {
        return Arrays.stream(ContactOrder.Column.values())
                .map(column -> column.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
