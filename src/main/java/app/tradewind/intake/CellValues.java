package app.tradewind.intake;

import app.tradewind.contact.Field;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The cleaned texts of a row, gathered by what they fill.
final class CellValues {

    private final Map<Field, List<String>> fields = new EnumMap<>(Field.class);
    private final List<String> mobiles = new ArrayList<>();
    private final List<String> faxes = new ArrayList<>();
    private final Map<String, String> custom = new LinkedHashMap<>();
    private String garbled = "";

    CellValues(SheetRow row, ColumnMapping mapping, Set<Cleaning> cleanings) {
        for (int i = 0; i < mapping.targets().size(); i++) {
            Optional<Target> target = mapping.targets().get(i);
            if (target.isPresent()) {
                String text = TextCleaning.clean(row.cell(i), cleanings);
                if (!text.isEmpty()) {
                    put(target.get(), text);
                    garbled = garbled.isEmpty() && Garbled.isLost(text) ? text : garbled;
                }
            }
        }
    }

    private void put(Target target, String text) {
        if (target.equals(Target.MOBILE)) {
            mobiles.add(text);
        } else if (target.equals(Target.FAX)) {
            faxes.add(text);
        } else if (target.isCustom()) {
            custom.putIfAbsent(target.customName(), text);
        } else {
            target.field()
                    .ifPresent(field -> fields.computeIfAbsent(field, any -> new ArrayList<>(1))
                            .add(text));
        }
    }

    /// The first text of a field, empty where there is none.
    String first(Field field) {
        List<String> texts = fields.get(field);
        return texts == null ? "" : texts.getFirst();
    }

    List<String> all(Field field) {
        return fields.getOrDefault(field, List.of());
    }

    /// The different texts of a field in one.
    String joined(Field field, String separator) {
        return String.join(separator, all(field).stream().distinct().toList());
    }

    List<String> mobiles() {
        return mobiles;
    }

    List<String> faxes() {
        return faxes;
    }

    Map<String, String> custom() {
        return custom;
    }

    /// The first cell whose letters were lost, empty where there is none.
    String garbled() {
        return garbled;
    }
}
