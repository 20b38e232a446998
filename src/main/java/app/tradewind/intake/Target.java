package app.tradewind.intake;

import app.tradewind.contact.Field;
import app.tradewind.contact.table.Fact;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a column fills: a field of the contact, the user's own field `custom.NAME`, or one that a sheet keeps in
/// a column of its own: `mobile` and `fax`, which are phones, and those of [RowSign], such as `optOut`, which
/// suppresses the row's addresses, or `shipment.goods`. `contact2.address` is of the row's second person.
public record Target(String key) {

    public static final Target MOBILE = new Target("mobile");
    public static final Target FAX = new Target("fax");
    public static final Target OPT_OUT = new Target("optOut");
    public static final Target ADDRESS_STATUS = new Target("addressStatus");

    private static final String CUSTOM = "custom.";
    private static final Pattern OF_PERSON = Pattern.compile("contact([2-5])\\.(\\w+)");

    public static Target of(Field field) {
        return new Target(field.key());
    }

    public static Target custom(String name) {
        return new Target(CUSTOM + name);
    }

    /// The same of a further person of the row.
    ///
    /// @param number from 2 to 5
    public Target ofPerson(int number) {
        return new Target("contact" + number + "." + key);
    }

    /// Whom of the row it belongs to: 1 for the first, whose targets have no number.
    public int person() {
        return key.startsWith("contact") && OF_PERSON.matcher(key).matches() ? key.charAt("contact".length()) - '0' : 1;
    }

    /// The same of the row's first person.
    public Target ofFirst() {
        return person() == 1 ? this : new Target(key.substring(key.indexOf('.') + 1));
    }

    /// The target of a key as the command line writes it.
    public static Optional<Target> find(String key) {
        if (key.startsWith(CUSTOM) && key.length() > CUSTOM.length()) {
            return Optional.of(new Target(key));
        }
        Matcher person = OF_PERSON.matcher(key);
        if (person.matches()) {
            return find(person.group(2)).map(target -> target.ofPerson(Integer.parseInt(person.group(1))));
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

    /// What a table may say of a second person of its rows.
    public static List<Target> ofSecondPerson() {
        return Stream.of(
                        of(Field.NAME),
                        of(Field.GIVEN_NAME),
                        of(Field.FAMILY_NAME),
                        of(Field.TITLE),
                        of(Field.ADDRESS),
                        of(Field.PHONE),
                        MOBILE)
                .map(target -> target.ofPerson(2))
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
