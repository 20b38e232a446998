package app.tradewind.intake;

import app.tradewind.text.Messages;
import java.util.List;

/// Why a row fared as it did, or what the user should know of it.
///
/// @param values what the text's `{0}`, `{1}` … stand for
public record Reason(Code code, List<String> values) {

    public enum Code {
        /// The address is unusable: itself, why.
        ADDRESS_UNUSABLE,
        /// The same with the address that was probably meant.
        ADDRESS_UNUSABLE_MEANT,
        NOTHING_USABLE,
        DUPLICATE_IN_FILE,
        SAME_PERSON_IN_FILE,
        DUPLICATE_IN_BOOK,
        NEAR_DUPLICATE,
        SUPPRESSED,
        OPT_OUT,
        COUNTRY_UNKNOWN,
        VALUE_UNREADABLE
    }

    public Reason {
        values = List.copyOf(values);
    }

    static Reason of(Code code, Object... values) {
        return new Reason(code, List.of(values).stream().map(String::valueOf).toList());
    }

    public String text(Messages messages) {
        return messages.text("intake.reason." + code.name(), values.toArray());
    }
}
