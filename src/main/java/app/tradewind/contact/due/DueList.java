package app.tradewind.contact.due;

import java.util.List;

/// The first of what is due by one cause, the most urgent first, and how many there are in all.
///
/// @param contacts all whom a list of replies or enquiries names, so that they stand nowhere else; else empty
public record DueList(List<Due> first, long count, List<Long> contacts) {

    static final DueList NONE = new DueList(List.of(), 0);

    public DueList {
        first = List.copyOf(first);
        contacts = List.copyOf(contacts);
    }

    DueList(List<Due> first, long count) {
        this(first, count, List.of());
    }
}
