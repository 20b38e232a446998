package app.tradewind.ui.checklist;

import app.tradewind.ui.control.Tone;
import java.util.List;

/// A group of findings in the user's words: a line of the table.
///
/// @param ways what mends it, the foremost first
record GroupLine(FindingGroup group, Tone tone, Words words, List<Way> ways) {

    record Words(String severity, String title, String people, String where, String source, String action) {}

    GroupLine {
        ways = List.copyOf(ways);
    }
}
