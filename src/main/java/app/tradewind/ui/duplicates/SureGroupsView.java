package app.tradewind.ui.duplicates;

import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.control.Tips;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What will be merged in one go, before it is.
final class SureGroupsView extends VBox {

    SureGroupsView(SureGroups sure, DuplicateWords words) {
        Label title = Texts.title("");
        title.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.text("sure.title", sure.sureProperty().get().size()), sure.sureProperty()));
        Button merge = Buttons.primary("fth-check", "", sure::merge);
        merge.setId("merge-sure");
        merge.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.text("sure.merge", sure.sureProperty().get().size()), sure.sureProperty()));
        merge.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> sure.sureProperty().get().isEmpty(), sure.sureProperty()));
        HBox actions = new HBox(8, merge, Buttons.plain("fth-x", words.text("sure.back"), sure::leave));
        ListView<GroupRow> list = list(sure, words);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren()
                .addAll(title, Texts.wrapped(Texts.muted(words.text("sure.how"))), scores(sure, words), list, actions);
        getStyleClass().add("tw-comparison");
        visibleProperty().bind(sure.previewedProperty());
        sure.previewedProperty().subscribe(seen -> {
            if (seen) {
                merge.requestFocus();
            }
        });
    }

    private static ListView<GroupRow> list(SureGroups sure, DuplicateWords words) {
        ListView<GroupRow> list = new ListView<>();
        list.itemsProperty().bind(sure.sureProperty());
        list.setAccessibleText(words.text("sure.list"));
        list.getStyleClass().add("tw-sure-list");
        list.setCellFactory(_ -> new SureCell(words));
        return list;
    }

    /// One line a group, cut where the room ends.
    private static final class SureCell extends ListCell<GroupRow> {

        private final DuplicateWords words;

        SureCell(DuplicateWords words) {
            this.words = words;
            setPrefWidth(0);
            Tips.on(this, () -> Objects.requireNonNullElse(getText(), ""));
        }

        @Override
        protected void updateItem(GroupRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(empty || row == null ? "" : said(row));
        }

        private String said(GroupRow row) {
            return words.text(
                    "sure.line",
                    row.title(),
                    row.group().members().size(),
                    words.reasons(row.group().reasons()));
        }
    }

    private static HBox scores(SureGroups sure, DuplicateWords words) {
        ToggleGroup one = new ToggleGroup();
        HBox scores = new HBox(8, Texts.plain(words.text("sure.from")));
        scores.setAlignment(Pos.CENTER_LEFT);
        for (double score : SureGroups.SCORES) {
            ToggleButton button = new ToggleButton(words.hundredths(score));
            button.setToggleGroup(one);
            button.setSelected(sure.leastProperty().get() == score);
            button.setOnAction(_ -> {
                button.setSelected(true);
                sure.leastProperty().set(score);
            });
            scores.getChildren().add(button);
        }
        return scores;
    }
}
