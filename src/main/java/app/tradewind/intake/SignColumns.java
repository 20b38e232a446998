package app.tradewind.intake;

import app.tradewind.contact.Field;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The columns of a table that say something beyond the contact's fields.
final class SignColumns {

    private record Column(int index, RowSign sign, String heading) {}

    private final List<Column> columns = new ArrayList<>();

    private final ExportProfile export;

    SignColumns(ColumnMapping mapping, ExportProfile export) {
        this.export = export;
        for (int i = 0; i < mapping.targets().size(); i++) {
            int index = i;
            mapping.targets()
                    .get(i)
                    .flatMap(SignColumns::sign)
                    .ifPresent(sign -> columns.add(
                            new Column(index, sign, mapping.headings().get(index))));
        }
    }

    private static Optional<RowSign> sign(Target target) {
        if (target.equals(Target.of(Field.STAGE)) || target.equals(Target.of(Field.TAGS))) {
            return Optional.of(RowSign.WORDS);
        }
        return target.equals(Target.of(Field.VERDICT))
                ? Optional.of(RowSign.ADDRESS_STATUS)
                : RowSign.find(target.key());
    }

    boolean isEmpty() {
        return columns.isEmpty();
    }

    boolean isOfShipments() {
        return columns.stream().anyMatch(column -> column.sign().isOfShipment());
    }

    boolean isOfEnquiries() {
        return columns.stream().anyMatch(column -> column.sign().isOfEnquiry());
    }

    Optional<Integer> index(RowSign sign) {
        return columns.stream()
                .filter(column -> column.sign() == sign)
                .map(Column::index)
                .findFirst();
    }

    Signs of(SheetRow row) {
        List<Signs.Cell> cells = new ArrayList<>(columns.size());
        Set<Cleaning> unsaid = EnumSet.noneOf(Cleaning.class);
        for (Column column : columns) {
            String text = TextCleaning.clean(row.cell(column.index()), unsaid);
            if (!text.isEmpty()) {
                cells.add(new Signs.Cell(column.sign(), column.heading(), text));
            }
        }
        return new Signs(row.number(), cells, export);
    }
}
