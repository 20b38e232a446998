package app.tradewind.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// As [Confirm], for what takes a person or more out of the book for good: a word is typed before the button works.
public final class ConfirmTyped {

    private static final double WIDTH = 420;

    /// @param title what will happen, as a sentence
    /// @param text what is lost for good
    /// @param ask asks for the word
    /// @param word that is typed; case and spaces around it do not matter
    public record Question(String title, String text, String ask, String word) {

        boolean isAnsweredBy(String typed) {
            return typed.strip().equalsIgnoreCase(word.strip());
        }
    }

    private ConfirmTyped() {}

    /// Waits for the answer.
    ///
    /// @param action the verb on the button that does it
    public static boolean irreversible(Window owner, Question question, String action, String cancel) {
        ButtonType doIt = new ButtonType(action, ButtonBar.ButtonData.OK_DONE);
        ButtonType leave = new ButtonType(cancel, ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.NONE, "", doIt, leave);
        alert.initOwner(owner);
        alert.setHeaderText(question.title());
        alert.getDialogPane().getStyleClass().add("tw-dialog");
        alert.getDialogPane().setContent(content(question, alert.getDialogPane().lookupButton(doIt)));
        return alert.showAndWait().filter(answer -> answer == doIt).isPresent();
    }

    private static Node content(Question question, Node button) {
        TextField word = new TextField();
        word.setId("confirm-word");
        word.setAccessibleText(question.ask());
        Label text = Texts.wrapped(Texts.plain(question.text()));
        Label ask = Texts.wrapped(Texts.secondary(question.ask()));
        ask.setLabelFor(word);
        button.disableProperty().bind(word.textProperty().map(typed -> !question.isAnsweredBy(typed)));
        VBox content = new VBox(12, text, ask, word);
        content.setPrefWidth(WIDTH);
        word.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                word.requestFocus();
            }
        });
        return content;
    }
}
