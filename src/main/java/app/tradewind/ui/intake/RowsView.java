package app.tradewind.ui.intake;

import app.tradewind.intake.Outcome;
import app.tradewind.intake.RowOutcome;
import app.tradewind.ui.control.Chips;
import app.tradewind.ui.control.Columns;
import app.tradewind.ui.control.Texts;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

/// Rows of a file with how each fares, and why.
final class RowsView extends TableView<RowOutcome> {

    private final ImportWords words;

    RowsView(ObservableList<RowOutcome> rows, ImportWords words) {
        super(rows);
        this.words = words;
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(Texts.muted(words.text("intake.plan.none")));
        TableColumn<RowOutcome, String> row = Columns.number(
                words.text("intake.column.row"), one -> new ReadOnlyStringWrapper(String.valueOf(one.row())));
        TableColumn<RowOutcome, Outcome> outcome = Columns.nodes(
                words.text("intake.column.outcome"),
                one -> new ReadOnlyObjectWrapper<>(one.outcome()),
                this::outcomeChip);
        TableColumn<RowOutcome, String> name = Columns.strong(
                words.text("intake.column.name"),
                one -> new ReadOnlyStringWrapper(one.shown().name()));
        TableColumn<RowOutcome, String> company = Columns.text(
                words.text("intake.column.company"),
                one -> new ReadOnlyStringWrapper(one.shown().company()));
        TableColumn<RowOutcome, String> address = Columns.muted(
                words.text("intake.column.address"),
                one -> new ReadOnlyStringWrapper(one.shown().address()));
        TableColumn<RowOutcome, RowOutcome> differences = Columns.nodes(
                words.text("intake.column.differences"),
                one -> new ReadOnlyObjectWrapper<>(one),
                one -> new DifferencesView(Differences.of(one, words)));
        width(row, 48, 60);
        width(outcome, roomForTheLongestWord(), 100);
        name.setPrefWidth(120);
        company.setPrefWidth(150);
        address.setPrefWidth(235);
        differences.setPrefWidth(400);
        getColumns().add(row);
        getColumns().add(outcome);
        getColumns().add(name);
        getColumns().add(company);
        getColumns().add(address);
        getColumns().add(differences);
        getColumns().forEach(column -> column.setReorderable(false));
    }

    private double roomForTheLongestWord() {
        int longest = Stream.of(Outcome.values())
                .mapToInt(
                        outcome -> words.text("intake.short." + outcome.name()).length())
                .max()
                .orElse(0);
        return 50 + 5.0 * longest;
    }

    private static void width(TableColumn<?, ?> column, double width, double most) {
        column.setPrefWidth(width);
        column.setMinWidth(width);
        column.setMaxWidth(most);
        column.setSortable(false);
    }

    private Label outcomeChip(Outcome outcome) {
        Label chip = Chips.of(words.text("intake.short." + outcome.name()), OutcomeTones.of(outcome));
        chip.setAccessibleText(words.outcome(outcome));
        chip.setTooltip(new Tooltip(words.outcome(outcome)));
        chip.setMinWidth(USE_PREF_SIZE);
        return chip;
    }
}
