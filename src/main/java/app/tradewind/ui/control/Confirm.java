package app.tradewind.ui.control;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/// Asks before what can't be undone, and only then. Everything else happens at once and offers Undo.
public final class Confirm {

    private Confirm() {}

    /// Waits for the answer.
    ///
    /// @param title what will happen, as a sentence
    /// @param text what is lost for good
    /// @param action the verb on the button that does it
    public static boolean irreversible(Window owner, String title, String text, String action, String cancel) {
        ButtonType doIt = new ButtonType(action, ButtonBar.ButtonData.OK_DONE);
        ButtonType leave = new ButtonType(cancel, ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.NONE, text, doIt, leave);
        alert.initOwner(owner);
        alert.setHeaderText(title);
        alert.getDialogPane().getStyleClass().add("tw-dialog");
        return alert.showAndWait().filter(answer -> answer == doIt).isPresent();
    }
}
