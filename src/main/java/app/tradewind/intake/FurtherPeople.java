package app.tradewind.intake;

import app.tradewind.contact.Field;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The persons that a row holds besides its first, as in “Contact 2, E-mail 2”: each becomes a contact of its own
/// at
/// the row's company, met as the first was.
final class FurtherPeople {

    /// Without a name and an address there is nobody.
    private static final Set<Field> TELLING =
            EnumSet.of(Field.NAME, Field.GIVEN_NAME, Field.FAMILY_NAME, Field.ADDRESS);
    /// What is said of the firm and of how it was met holds for all its people.
    private static final Set<Field> SHARED = EnumSet.of(
            Field.COMPANY,
            Field.COUNTRY,
            Field.REGION,
            Field.CITY,
            Field.POSTAL_ADDRESS,
            Field.WEBSITE,
            Field.LEGAL_FORM,
            Field.LANGUAGE,
            Field.TIME_ZONE,
            Field.INTERESTS,
            Field.TAGS,
            Field.CHANNEL,
            Field.CHANNEL_DETAIL,
            Field.OCCASION,
            Field.OBTAINED_AT);
    /// Who asked for no mail on behalf of a row did so for everybody in it.
    private static final Set<RowSign> REFUSALS = EnumSet.of(RowSign.OPT_OUT, RowSign.COMPLAINED, RowSign.BLOCKED);

    private FurtherPeople() {}

    /// The numbers of the persons that a table has columns for, from 2; mostly none.
    static List<Integer> in(ColumnMapping mapping) {
        return mapping.targets().stream()
                .flatMap(Optional::stream)
                .map(Target::person)
                .filter(person -> person > 1)
                .distinct()
                .sorted()
                .toList();
    }

    /// Whether a row names the person.
    static boolean isThere(ColumnMapping mapping, SheetRow row, int person) {
        for (int i = 0; i < mapping.targets().size(); i++) {
            Target target = mapping.targets().get(i).orElse(null);
            if (target != null
                    && target.person() == person
                    && target.ofFirst().field().filter(TELLING::contains).isPresent()
                    && !row.cell(i).isBlank()
                    && !TextCleaning.isNothing(row.cell(i).strip())) {
                return true;
            }
        }
        return false;
    }

    /// The mapping by which the person is read: its own columns, and those of the firm.
    static ColumnMapping of(ColumnMapping mapping, int person) {
        List<Optional<Target>> targets = new ArrayList<>();
        for (Optional<Target> column : mapping.targets()) {
            targets.add(column.flatMap(target -> target.person() == person
                    ? Optional.of(target.ofFirst())
                    : Optional.of(target).filter(FurtherPeople::isShared)));
        }
        return new ColumnMapping(mapping.headings(), targets);
    }

    /// The mapping of the first person for a row in which another has a phone but neither name nor address: it is
    /// kept as the user's own field.
    static ColumnMapping keepingOddments(ColumnMapping mapping) {
        List<Optional<Target>> targets = new ArrayList<>();
        for (int i = 0; i < mapping.targets().size(); i++) {
            String heading = mapping.headings().get(i);
            targets.add(mapping.targets().get(i).map(target -> target.person() > 1 ? Target.custom(heading) : target));
        }
        return new ColumnMapping(mapping.headings(), targets);
    }

    private static boolean isShared(Target target) {
        return target.person() == 1
                && (target.field()
                                .filter(SHARED::contains)
                                .filter(field -> !target.equals(Target.MOBILE))
                                .isPresent()
                        || RowSign.find(target.key()).filter(REFUSALS::contains).isPresent());
    }
}
