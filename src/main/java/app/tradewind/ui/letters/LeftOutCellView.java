package app.tradewind.ui.letters;

import app.tradewind.ui.control.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// One who was left out of a mailing: the name, then why.
final class LeftOutCellView extends ListCell<LeftOutRow> {

    private static final double NAME_WIDTH = 220;

    private final Label name = Texts.strong("");
    private final Label why = Texts.muted("");
    private final HBox line = new HBox(12, name, why);

    LeftOutCellView() {
        name.setMinWidth(NAME_WIDTH);
        name.setPrefWidth(NAME_WIDTH);
        line.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(@Nullable LeftOutRow row, boolean empty) {
        super.updateItem(row, empty);
        name.setText(row == null ? "" : row.name());
        why.setText(row == null ? "" : row.why());
        setGraphic(row == null ? null : line);
    }
}
