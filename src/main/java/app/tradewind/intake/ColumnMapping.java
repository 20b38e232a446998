package app.tradewind.intake;

import app.tradewind.contact.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Which column of a table fills what.
///
/// @param headings one a column, repeated ones numbered apart, so that each is unique; `A`, `B` … where there is
///     none
/// @param targets what each column fills; empty for a column that is left out
public record ColumnMapping(List<String> headings, List<Optional<Target>> targets) {

    public ColumnMapping {
        headings = List.copyOf(headings);
        targets = List.copyOf(targets);
        if (headings.size() != targets.size()) {
            throw new IllegalArgumentException("a target for each heading");
        }
    }

    /// Makes the headings of a row unique: “HS”, “HS (2)”; a column without one is called by its letter.
    static List<String> unique(List<String> row) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> headings = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            String heading = row.get(i).strip().replaceAll("\\s+", " ");
            String name = heading.isEmpty() ? letters(i) : heading;
            int times = seen.merge(name, 1, Integer::sum);
            headings.add(times == 1 ? name : name + " (" + times + ")");
        }
        return headings;
    }

    /// The name of column `index` from 0 in a spreadsheet: A … Z, AA …
    static String letters(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : letters(index / 26 - 1) + last;
    }

    /// This mapping with one column changed.
    ///
    /// @param column a heading, or the column's letter
    public Optional<ColumnMapping> with(String column, Optional<Target> target) {
        return find(column).map(index -> with(index, target));
    }

    public ColumnMapping with(int column, Optional<Target> target) {
        List<Optional<Target>> changed = new ArrayList<>(targets);
        changed.set(column, target);
        return new ColumnMapping(headings, changed);
    }

    /// This mapping with every column that is left out kept under its heading as the user's own field.
    public ColumnMapping keepingTheRest() {
        return new ColumnMapping(
                headings,
                IntStream.range(0, headings.size())
                        .mapToObj(i -> targets.get(i).or(() -> Optional.of(Target.custom(headings.get(i)))))
                        .toList());
    }

    private Optional<Integer> find(String column) {
        int named = headings.indexOf(column.strip());
        if (named >= 0) {
            return Optional.of(named);
        }
        return IntStream.range(0, headings.size())
                .filter(i -> headings.get(i).equalsIgnoreCase(column.strip())
                        || letters(i).equalsIgnoreCase(column.strip()))
                .boxed()
                .findFirst();
    }

    /// The columns that fill something, in order: heading → key.
    public Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            String heading = headings.get(i);
            targets.get(i).ifPresent(target -> columns.put(heading, target.key()));
        }
        return columns;
    }

    /// The headings of the columns that are left out.
    public List<String> leftOut() {
        return IntStream.range(0, headings.size())
                .filter(i -> targets.get(i).isEmpty())
                .mapToObj(headings::get)
                .toList();
    }

    public boolean has(Field field) {
        return targets.stream()
                .flatMap(Optional::stream)
                .anyMatch(target -> target.field().filter(field::equals).isPresent());
    }

    /// The columns that fill one of these fields, from 0.
    List<Integer> filling(Set<Field> fields) {
        return IntStream.range(0, targets.size())
                .filter(i -> targets.get(i)
                        .flatMap(Target::field)
                        .filter(fields::contains)
                        .isPresent())
                .boxed()
                .toList();
    }

    /// Whether rows can become contacts: an address, a name, a company or a phone is among the columns.
    public boolean makesContacts() {
        return has(Field.ADDRESS)
                || has(Field.NAME)
                || has(Field.GIVEN_NAME)
                || has(Field.FAMILY_NAME)
                || has(Field.COMPANY);
    }
}
