package app.tradewind.contact.duplicate;

import java.util.List;

/// Members of the book who may be one.
///
/// @param score of the weakest link, from 0 to 1
/// @param reasons of the surest link
/// @param members the ids of contacts or companies
public record DuplicateGroup(
        long id, DuplicateKind kind, double score, List<DuplicateReason> reasons, List<Long> members) {

    public DuplicateGroup {
        reasons = List.copyOf(reasons);
        members = List.copyOf(members);
    }
}
