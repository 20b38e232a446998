package app.tradewind.ui.shell;

import app.tradewind.ui.control.Place;
import java.util.List;

/// Searches the book for the command box. Blocks; called from a background task.
@FunctionalInterface
public interface Finder {

    /// @param name the loud part of the line
    /// @param detail the quiet part: firm, address
    record Found(String name, String detail, Place place) {}

    /// At most `limit` finds, the best first.
    List<Found> find(String search, int limit);
}
