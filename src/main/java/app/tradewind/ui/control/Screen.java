package app.tradewind.ui.control;

import java.util.List;
import javafx.scene.Node;

/// One screen of the window. Made on its first visit and again when the language changes.
///
/// Lives on the JavaFX thread. The shell calls, in this order: [#view] once, then for each visit [#activate],
/// [#show], and [#release] at its end.
public interface Screen {

    /// What fills the room right of the rail; always the same node.
    Node view();

    /// Shows a place of this screen. Called at every visit, also with the place that is shown already.
    void show(Place place);

    /// The screen is seen: listen, and read what may have changed.
    default void activate() {}

    /// The screen is no longer seen: close every subscription, stop short reads.
    default void release() {}

    /// F5: reads or checks again.
    default void refresh() {}

    /// `/`: puts the cursor into the search of this page, where it has one.
    default void focusSearch() {}

    /// Esc: leaves what is open within this screen. Returns false when nothing was, so that the shell goes back.
    default boolean escape() {
        return false;
    }

    /// What can be done here, with its keys; asked for at every visit, for the command box and the help sheet.
    default List<Command> commands() {
        return List.of();
    }
}
