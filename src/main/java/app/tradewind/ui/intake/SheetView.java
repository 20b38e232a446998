package app.tradewind.ui.intake;

import app.tradewind.intake.IntakeFile;
import app.tradewind.intake.SheetInfo;
import app.tradewind.intake.SheetRow;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Chips;
import app.tradewind.ui.control.Columns;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.control.Tone;
import java.nio.charset.Charset;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Which sheet, which row of headings and, for a text table, which encoding; the first rows follow at once.
final class SheetView extends VBox {

    private static final int COLUMNS = 24;
    private static final List<String> ENCODINGS = List.of(
            "UTF-8",
            "GB18030",
            "Big5",
            "UTF-16LE",
            "windows-1252",
            "ISO-8859-2",
            "windows-1251",
            "windows-1254",
            "windows-1256",
            "Shift_JIS",
            "EUC-KR");

    private final ImportViewModel model;
    private final ImportWords words;
    private final ChoiceView<SheetInfo> sheets;
    private final ChoiceView<String> encodings;
    private final ProgramView program;
    private final Button none;
    private final Label hint;
    private final HBox sheetLine;
    private final HBox encodingLine;
    private final TableView<SheetRow> table = new TableView<>();
    private boolean showing;

    SheetView(ImportViewModel model) {
        this.model = model;
        words = model.words();
        sheets = new ChoiceView<>(
                List.of(), sheet -> sheet.hidden() ? words.text("intake.file.hidden", sheet.name()) : sheet.name());
        sheets.setId("sheet");
        sheets.valueProperty().subscribe((_, sheet) -> {
            if (!showing && sheet != null) {
                model.file().useSheet(sheet);
            }
        });
        encodings = new ChoiceView<>(ENCODINGS, name -> name);
        encodings.setId("encoding");
        encodings.valueProperty().subscribe((_, name) -> {
            if (!showing && name != null) {
                model.file().useEncoding(Charset.forName(name));
            }
        });
        sheetLine = line("intake.file.sheet", sheets);
        encodingLine = line("intake.file.encoding", encodings);
        table.setId("header-rows");
        table.setAccessibleText(words.text("intake.file.hint"));
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        table.setRowFactory(_ -> {
            TableRow<SheetRow> row = new TableRow<>();
            row.setOnMouseClicked(_ -> use(row.getItem()));
            return row;
        });
        program = new ProgramView(model);
        hint = Texts.wrapped(Texts.muted(words.text("intake.file.hint")));
        none = Buttons.plain(
                "", words.text("intake.file.none"), () -> model.file().useHeaderRow(0));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(20, sheetLine, encodingLine, program, gap, none);
        top.setAlignment(Pos.CENTER_LEFT);
        setVgrow(table, Priority.ALWAYS);
        setSpacing(8);
        getChildren().addAll(top, hint, table);
        model.file().fileProperty().subscribe(this::show);
    }

    private HBox line(String key, Node field) {
        Label label = Texts.muted(words.text(key));
        label.setLabelFor(field);
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(8, label, field);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void pressed(KeyEvent pressed) {
        SheetRow chosen = table.getSelectionModel().getSelectedItem();
        if (pressed.getCode() == KeyCode.ENTER && chosen != null) {
            use(chosen);
            pressed.consume();
        }
    }

    private void use(@Nullable SheetRow row) {
        IntakeFile file = model.file().fileProperty().get();
        if (row != null && file != null && !file.namesItsColumns()) {
            model.file().useHeaderRow(row.number());
        }
    }

    private void show(@Nullable IntakeFile file) {
        if (file == null) {
            return;
        }
        showing = true;
        sheets.getItems().setAll(file.sheets());
        sheets.setValue(file.sheet());
        visible(sheetLine, file.sheets().size() > 1);
        visible(encodingLine, !file.encoding().isEmpty());
        if (!file.encoding().isEmpty()) {
            if (!encodings.getItems().contains(file.encoding())) {
                encodings.getItems().add(file.encoding());
            }
            encodings.setValue(file.encoding());
        }
        visible(program, !file.namesItsColumns() && file.copy().isEmpty());
        visible(none, !file.namesItsColumns());
        hint.setText(words.text(file.namesItsColumns() ? "intake.file.hint-own" : "intake.file.hint"));
        showRows(file);
        showing = false;
    }

    private static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private void showRows(IntakeFile file) {
        int header = file.layout().headerRow();
        int columns = Math.min(
                COLUMNS,
                file.preview().stream()
                        .mapToInt(row -> row.cells().size())
                        .max()
                        .orElse(0));
        table.getColumns().clear();
        TableColumn<SheetRow, String> number = Columns.number(
                words.text("intake.file.row"), row -> new ReadOnlyStringWrapper(String.valueOf(row.number())));
        number.setPrefWidth(48);
        table.getColumns().add(number);
        TableColumn<SheetRow, Integer> mark = Columns.nodes(
                "",
                row -> new ReadOnlyObjectWrapper<>(row.number()),
                row -> row == header ? Chips.of(words.text("intake.file.headings"), Tone.ACCENT) : null);
        mark.setPrefWidth(84);
        table.getColumns().add(mark);
        for (int i = 0; i < columns; i++) {
            int column = i;
            TableColumn<SheetRow, String> text =
                    Columns.text(letter(column), row -> new ReadOnlyStringWrapper(row.cell(column)));
            text.setPrefWidth(140);
            text.setSortable(false);
            table.getColumns().add(text);
        }
        table.getItems().setAll(file.preview());
    }

    private static String letter(int column) {
        return String.valueOf((char) ('A' + column));
    }
}
