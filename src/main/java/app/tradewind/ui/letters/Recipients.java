package app.tradewind.ui.letters;

import java.util.List;

/// To whom a letter is being written.
///
/// @param ids in the order of the table of contacts
/// @param names of the first of them, for the choice of a preview
/// @param search what chose them; empty where they were chosen by hand, or where it is everyone
record Recipients(long[] ids, List<String> names, String search, boolean byHand) {

    static final Recipients NONE = new Recipients(new long[0], List.of(), "", true);

    /// How many names the choice of a preview offers.
    static final int NAMED = 300;

    int count() {
        return ids.length;
    }

    boolean isEmpty() {
        return ids.length == 0;
    }
}
