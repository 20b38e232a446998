package app.tradewind.intake;

import app.tradewind.contact.Field;
import app.tradewind.contact.table.Fact;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What a column fills: a field of the contact, the user's own field `custom.NAME`, or one that a sheet keeps in
/// a column of its own: `mobile` and `fax`, which are phones, and those of [RowSign], such as `optOut`, which
/// suppresses the row's addresses, or `shipment.goods`.
public record Target(String key) {

    public static final Target MOBILE = new Target("mobile");
    public static final Target FAX = new Target("fax");
    public static final Target OPT_OUT = new Target("optOut");
    public static final Target ADDRESS_STATUS = new Target("addressStatus");

    private static final String CUSTOM = "custom.";

    public static Target of(Field field) {
        return new Target(field.key());
    }

    public static Target custom(String name) {
        return new Target(CUSTOM + name);
    }

    /// The target of a key as the command line writes it.
    public static Optional<Target> find(String key) {
        if (key.startsWith(CUSTOM) && key.length() > CUSTOM.length()) {
            return Optional.of(new Target(key));
        }
        for (Target known : new Target[] {MOBILE, FAX}) {
            if (known.key.equalsIgnoreCase(key)) {
                return Optional.of(known);
            }
        }
        return Field.find(key)
                .map(Target::of)
                .or(() -> RowSign.find(key)
                        .map(RowSign::key)
                        .or(() -> Fact.find(key).map(Fact::key))
                        .map(Target::new));
    }

    /// What a table can say beyond a contact's fields: opt-outs, verdicts, shipments, enquiries.
    public static List<Target> signs() {
        return Arrays.stream(RowSign.values())
                .filter(sign -> sign != RowSign.WORDS)
                .map(sign -> new Target(sign.key()))
                .toList();
    }

    /// Whether it is one of [#signs()].
    public boolean isSign() {
        return RowSign.find(key).isPresent();
    }

    /// The field that is filled: `phone` for the two kinds of phone, none for a sign and the user's own.
    public Optional<Field> field() {
        return equals(MOBILE) || equals(FAX) ? Optional.of(Field.PHONE) : Field.find(key);
    }

    public boolean isCustom() {
        return key.startsWith(CUSTOM);
    }

    String customName() {
        return key.substring(CUSTOM.length());
    }
}
