package app.tradewind.ui.intake;

import app.tradewind.intake.Policy;
import app.tradewind.intake.Target;
import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Tips;
import java.util.Optional;
import javafx.scene.control.ToggleButton;

/// The lock below a column's field: closed, the import leaves what the book says in that field.
final class LockView extends ToggleButton {

    private final ImportViewModel model;
    private Optional<Target> target = Optional.empty();

    LockView(ImportViewModel model, int column) {
        this.model = model;
        setId("lock-" + column);
        getStyleClass().addAll(Styles.SMALL, "tw-lock");
        setOnAction(_ -> target.ifPresent(isSelected() ? model.kept()::keep : model.kept()::release));
        Tips.on(this, () -> model.words().text("intake.lock.tip", field()));
    }

    /// Shows the lock of the field that the column fills now.
    void show(Optional<Target> now) {
        target = now;
        ImportWords words = model.words();
        boolean kept = model.kept().isKept(now);
        boolean asked = model.policyProperty().get() == Policy.UPDATE && KeptFields.isInQuestion(now);
        setSelected(kept);
        setText(words.text(kept ? "intake.lock.kept" : "intake.lock.overwritten"));
        setGraphic(Icons.of(kept ? "fth-lock" : "fth-unlock"));
        setAccessibleText(words.text("intake.lock.tip", field()) + " " + getText());
        setVisible(asked);
        setManaged(asked);
    }

    private String field() {
        return model.words().target(target);
    }
}
