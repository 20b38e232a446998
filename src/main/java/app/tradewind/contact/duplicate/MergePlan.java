package app.tradewind.contact.duplicate;

import java.util.EnumMap;
import java.util.Map;

/// Which record goes into which, and whose value each field gets.
///
/// @param choices fields that are not named keep the value of the one that stays
public record MergePlan(DuplicateKind kind, long stays, long goes, Map<MergeField, Side> choices) {

    public MergePlan {
        if (stays == goes) {
            throw new IllegalArgumentException("a record is not merged into itself");
        }
        choices = Map.copyOf(choices);
    }

    Side side(MergeField field) {
        return choices.getOrDefault(field, field.isUnited() ? Side.BOTH : Side.LEFT);
    }

    /// This plan with another choice for one field.
    public MergePlan with(MergeField field, Side side) {
        Map<MergeField, Side> other = new EnumMap<>(MergeField.class);
        other.putAll(choices);
        other.put(field, side);
        return new MergePlan(kind, stays, goes, other);
    }
}
