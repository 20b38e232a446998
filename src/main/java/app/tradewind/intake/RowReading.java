package app.tradewind.intake;

import app.tradewind.contact.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A row while it is read: its cleaned texts, and what was done to them, filled and not understood so far.
final class RowReading {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final SheetRow row;
    private final ColumnMapping mapping;
    private final ExportProfile export;
    private final Set<Cleaning> done = EnumSet.noneOf(Cleaning.class);
    private final List<Reason> reasons = new ArrayList<>(0);
    private final Set<Field> filled = EnumSet.noneOf(Field.class);
    private final CellValues values;

    RowReading(SheetRow row, ColumnMapping mapping, ExportProfile export) {
        this.row = row;
        this.mapping = mapping;
        this.export = export;
        values = new CellValues(row, mapping, done);
        if (!values.garbled().isEmpty()) {
            reasons.add(Reason.of(Reason.Code.GARBLED, values.garbled()));
        }
    }

    SheetRow row() {
        return row;
    }

    CellValues values() {
        return values;
    }

    Set<Cleaning> done() {
        return done;
    }

    List<Reason> reasons() {
        return reasons;
    }

    Set<Field> filled() {
        return filled;
    }

    void did(Cleaning cleaning) {
        done.add(cleaning);
    }

    void note(Reason.Code code, Object... said) {
        reasons.add(Reason.of(code, said));
    }

    /// The first text of a field, which is then filled; empty where there is none.
    String text(Field field) {
        String text = values.first(field);
        if (!text.isEmpty()) {
            filled.add(field);
        }
        return text;
    }

    /// The same on one line.
    String line(Field field) {
        String text = text(field);
        return text.indexOf('\n') < 0 ? text : SPACES.matcher(text).replaceAll(" ");
    }

    /// The different texts of a field in one.
    String joined(Field field, String separator) {
        List<String> all = values.all(field);
        if (all.isEmpty()) {
            return "";
        }
        filled.add(field);
        return all.size() == 1 ? all.getFirst() : values.joined(field, separator);
    }

    List<String> several(Field field) {
        List<String> all = values.all(field);
        if (all.isEmpty()) {
            return List.of();
        }
        List<String> several = Joints.split(all);
        if (!several.isEmpty()) {
            filled.add(field);
        }
        if (several.size() > all.size()) {
            done.add(Cleaning.VALUES_SPLIT);
        }
        return several;
    }

    /// The value of a field; null where there is none, and where there is one that cannot be read, which is noted.
    <T> @Nullable T read(Field field, Function<String, Optional<T>> reader) {
        String text = values.first(field);
        if (text.isEmpty()) {
            return null;
        }
        Optional<T> value = reader.apply(text);
        if (value.isEmpty()) {
            reasons.add(Reason.of(Reason.Code.VALUE_UNREADABLE, field.key(), text));
            return null;
        }
        filled.add(field);
        return value.get();
    }

    @Nullable
    Instant date(Field field) {
        Instant day = read(field, text -> export.date(text).or(() -> DateText.read(text)));
        if (day != null && !day.toString().startsWith(values.first(field))) {
            done.add(Cleaning.DATE_READ);
        }
        return day;
    }

    /// What was read or, where nothing was, the cells of these fields as they stand: a row that does not come in is
    /// found again by them.
    String orCells(String read, Field... fields) {
        if (!read.isEmpty()) {
            return read;
        }
        StringJoiner cells = new StringJoiner(" ");
        for (Field field : fields) {
            for (int column = 0; column < mapping.targets().size(); column++) {
                boolean fills = mapping.targets()
                        .get(column)
                        .flatMap(Target::field)
                        .filter(field::equals)
                        .isPresent();
                String cell = fills ? row.cell(column).strip() : "";
                if (!cell.isEmpty()) {
                    cells.add(cell);
                }
            }
        }
        return cells.toString();
    }
}
