package app.tradewind.ui.control;

import javafx.beans.property.StringProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;

/// A field for a secret, hidden until the eye is pressed.
public final class SecretField extends StackPane {

    private final PasswordField hidden = new PasswordField();
    private final TextField open = new TextField();
    private final Button eye;

    /// @param look what the eye does, for its tooltip
    public SecretField(String name, String look) {
        open.textProperty().bindBidirectional(hidden.textProperty());
        open.setVisible(false);
        open.managedProperty().bind(open.visibleProperty());
        hidden.managedProperty().bind(hidden.visibleProperty());
        hidden.setAccessibleText(name);
        open.setAccessibleText(name);
        eye = Buttons.icon("fth-eye", look, this::turn);
        eye.setFocusTraversable(false);
        setAlignment(eye, Pos.CENTER_RIGHT);
        setMargin(eye, new Insets(0, 2, 0, 0));
        getStyleClass().add("tw-secret");
        getChildren().addAll(hidden, open, eye);
    }

    public StringProperty textProperty() {
        return hidden.textProperty();
    }

    public void setPromptText(String prompt) {
        hidden.setPromptText(prompt);
        open.setPromptText(prompt);
    }

    /// Runs when Enter is pressed in the field.
    public void onEnter(Runnable action) {
        hidden.setOnAction(_ -> action.run());
        open.setOnAction(_ -> action.run());
    }

    /// Takes the cursor as soon as the field is on the screen.
    public void focusWhenShown() {
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                requestFocus();
            }
        });
    }

    @Override
    public void requestFocus() {
        (open.isVisible() ? open : hidden).requestFocus();
    }

    private void turn() {
        boolean show = hidden.isVisible();
        open.setVisible(show);
        hidden.setVisible(!show);
        eye.setGraphic(Icons.of(show ? "fth-eye-off" : "fth-eye"));
        TextField field = show ? open : hidden;
        field.requestFocus();
        field.end();
    }
}
