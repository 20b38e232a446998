package app.tradewind.intake;

import app.tradewind.contact.Field;
import app.tradewind.contact.SuppressionReason;
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
        /// The address may be used and is probably mistyped: itself, the one that was meant.
        ADDRESS_MEANT,
        NOTHING_USABLE,
        DUPLICATE_IN_FILE,
        SAME_PERSON_IN_FILE,
        SAME_PHONE_IN_FILE,
        /// What a repetition adds is written into the contact of the earlier row.
        ADDS_TO_ROW,
        /// Another address, but the same person at the same company or domain: who.
        SAME_PERSON,
        SAME_PHONE,
        /// A company of nearly the same name in the same country: its name, the likeness.
        NEAR_COMPANY,
        LEFT_OUT,
        /// The contact that the row should have gone into by hand is no longer there.
        CHOICE_GONE,
        /// The run decided otherwise than the plan had said, since the book had changed in between: the planned
        /// outcome.
        NOT_AS_PLANNED,
        DUPLICATE_IN_BOOK,
        NEAR_DUPLICATE,
        SUPPRESSED,
        /// The person was erased at their own wish and is not taken in again: the address, the day.
        ERASED,
        /// The file says that mail is not wanted, came back, was complained of, or is blocked.
        OPT_OUT,
        BOUNCED,
        COMPLAINED,
        BLOCKED,
        /// The consignee is no buyer: its name, what it is; the same where the notify party stands in for it.
        NOT_A_BUYER,
        NOTIFY_PARTY,
        /// A further shipment to the buyer of an earlier row.
        SHIPMENT_OF_BUYER,
        /// The page asks for no advertising: its words.
        REFUSES_MAIL,
        COUNTRY_UNKNOWN,
        /// Letters of a cell were lost before it came into the file: the cell.
        GARBLED,
        VALUE_UNREADABLE,
        /// Pictures that stay with contacts, and those of the chosen folder that fit no row: counts of a whole
        /// file.
        PICTURE_KEPT,
        PICTURE_LEFT;

        static Code of(SuppressionReason reason) {
            return switch (reason) {
                case OPT_OUT, ERASURE -> OPT_OUT;
                case HARD_BOUNCE -> BOUNCED;
                case COMPLAINT -> COMPLAINED;
                case IMPORTED, MANUAL -> BLOCKED;
            };
        }

        /// Whether the row's addresses are suppressed by what the file says.
        public boolean isRefusal() {
            return this == OPT_OUT || this == BOUNCED || this == COMPLAINED || this == BLOCKED;
        }
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
        } else if (said.length > 1 && (code == Code.NOT_A_BUYER || code == Code.NOTIFY_PARTY)) {
            said[1] = messages.text("intake.non-buyer." + values.get(1));
        } else if (said.length > 0 && code == Code.NOT_AS_PLANNED) {
            said[0] = messages.text("intake.outcome." + values.getFirst());
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
