package app.tradewind.intake;

import app.tradewind.contact.Field;
import app.tradewind.text.Messages;
import java.util.List;

/// Why a row fared as it did, or what the user should know of it.
///
/// @param values what the text's `{0}`, `{1}` … stand for
public record Reason(Code code, List<String> values) {

    public enum Code {
        /// The address is unusable: itself, the code of its fault (AddressCheck).
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
        /// The page asks for no advertising: its words.
        REFUSES_MAIL,
        COUNTRY_UNKNOWN,
        VALUE_UNREADABLE
    }

    public Reason {
        values = List.copyOf(values);
    }

    static Reason of(Code code, Object... values) {
        return new Reason(code, List.of(values).stream().map(String::valueOf).toList());
    }

    /// The sentence for the user; codes and keys among the values are put into words.
    public String text(Messages messages) {
        Object[] said = values.toArray();
        if (said.length > 1 && (code == Code.ADDRESS_UNUSABLE || code == Code.ADDRESS_UNUSABLE_MEANT)) {
            said[1] = fault(values.get(1), messages);
        } else if (said.length > 0 && code == Code.VALUE_UNREADABLE) {
            said[0] = field(values.getFirst(), messages);
        }
        return messages.text("intake.reason." + code.name(), said);
    }

    private static String fault(String fault, Messages messages) {
        String key = "intake.fault." + fault;
        return messages.text(messages.has(key) ? key : "intake.fault.unusable");
    }

    private static String field(String key, Messages messages) {
        return Field.find(key)
                .map(field -> messages.name("contacts.field", field))
                .orElse(key);
    }
}
