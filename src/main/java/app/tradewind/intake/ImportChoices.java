package app.tradewind.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// What the user decides about an import besides the columns.
///
/// @param kept fields that are never overwritten: their gaps are filled, what stands there stays
/// @param byRow what was said of single rows by hand, by the row's number in the sheet
public record ImportChoices(Policy policy, Occasion occasion, Set<Target> kept, Map<Integer, RowChoice> byRow) {

    /// Fills gaps of known contacts and says nothing of where the file came from.
    public static final ImportChoices USUAL = new ImportChoices(Policy.MERGE, Occasion.UNKNOWN);

    public ImportChoices {
        kept = Set.copyOf(kept);
        byRow = Map.copyOf(byRow);
    }

    public ImportChoices(Policy policy, Occasion occasion) {
        this(policy, occasion, Set.of(), Map.of());
    }

    public ImportChoices keeping(Set<Target> fields) {
        return new ImportChoices(policy, occasion, fields, byRow);
    }

    public ImportChoices withRow(int row, RowChoice choice) {
        Map<Integer, RowChoice> more = new HashMap<>(byRow);
        more.put(row, choice);
        return new ImportChoices(policy, occasion, kept, more);
    }

    /// Whether an import can overwrite a field at all: lists, such as phones, are added to, and a sign is no field.
    public static boolean overwrites(Target target) {
        return target.isCustom()
                || target.field()
                        .filter(field -> !ContactMerge.LISTS.contains(field))
                        .isPresent();
    }

    boolean keeps(String field) {
        return kept.contains(new Target(field));
    }
}
