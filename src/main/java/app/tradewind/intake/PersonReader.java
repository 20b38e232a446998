package app.tradewind.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Reads the rows of a table that has columns for several persons, each by the mapping of its own.
final class PersonReader {

    private final ColumnMapping mapping;
    private final List<Integer> people;
    private final RowReader first;
    private final RowReader keeping;
    private final Map<Integer, RowReader> further = new HashMap<>();

    /// @param readers makes a reader by a mapping
    PersonReader(ColumnMapping mapping, Function<ColumnMapping, RowReader> readers) {
        this.mapping = mapping;
        people = FurtherPeople.in(mapping);
        first = readers.apply(mapping);
        keeping = people.isEmpty() ? first : readers.apply(FurtherPeople.keepingOddments(mapping));
        people.forEach(person -> further.put(person, readers.apply(FurtherPeople.of(mapping, person))));
    }

    Draft read(SheetRow row) {
        RowReader own = further.get(row.person());
        if (own != null) {
            return own.read(row);
        }
        return people.stream().allMatch(person -> FurtherPeople.isThere(mapping, row, person) || isSilent(row, person))
                ? first.read(row)
                : keeping.read(row);
    }

    /// A row that needs no cleaning, with what the occasion brings.
    Draft completed(Draft own) {
        return first.completed(own);
    }

    private boolean isSilent(SheetRow row, int person) {
        for (int i = 0; i < mapping.targets().size(); i++) {
            if (mapping.targets()
                            .get(i)
                            .filter(target -> target.person() == person)
                            .isPresent()
                    && !row.cell(i).isBlank()) {
                return false;
            }
        }
        return true;
    }
}
