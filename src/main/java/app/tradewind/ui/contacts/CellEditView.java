package app.tradewind.ui.contacts;

import app.tradewind.ui.contacts.CellEditViewModel.Cell;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The field that lies over the cell being edited: Enter saves, Tab saves and goes on, Esc leaves. Below it stand
/// what the letters may mean, and why something was refused.
final class CellEditView extends Pane {

    private static final double NARROWEST = 180;

    private final CellEditViewModel model;
    private final ContactsViewModel contacts;
    private final ContactTableView table;
    private final ContactWords words;
    private ContactColumn column = ContactColumn.NAME;
    private @Nullable VBox box;

    CellEditView(ContactsViewModel contacts, ContactTableView table) {
        this.contacts = contacts;
        this.table = table;
        model = contacts.cell();
        words = contacts.words();
        setPickOnBounds(false);
        setManaged(true);
        getStyleClass().add("tw-cell-edit");
        model.cellProperty().subscribe(this::show);
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, this::noteColumn);
        table.addEventFilter(ScrollEvent.SCROLL, _ -> leaveFocus());
        contacts.table().answerProperty().subscribe((_, _) -> leaveWhereRowsMove());
    }

    /// Edits the cell of the row that was reached last, in the column that was clicked or edited last.
    void edit() {
        Long lead = contacts.selection().leadProperty().get();
        List<ContactColumn> shown = editable();
        if (lead != null && !shown.isEmpty()) {
            table.reveal(contacts.table().rows().indexOfId(lead));
            model.open(lead, shown.contains(column) ? column : shown.getFirst());
        }
    }

    private List<ContactColumn> editable() {
        return table.shown().stream().filter(CellEditViewModel::isEditable).toList();
    }

    private void noteColumn(MouseEvent press) {
        Node node = press.getPickResult().getIntersectedNode();
        while (node != null && !(node instanceof TableCell<?, ?>)) {
            node = node.getParent();
        }
        if (node instanceof TableCell<?, ?> cell
                && cell.getTableColumn().getUserData() instanceof ContactColumn known
                && CellEditViewModel.isEditable(known)) {
            column = known;
        }
    }

    private void show(@Nullable Cell cell) {
        VBox before = box;
        box = null;
        getChildren().remove(before);
        if (cell == null) {
            if (before != null) {
                table.requestFocus();
            }
            return;
        }
        column = cell.column();
        table.layout();
        Optional<Node> place = cellOf(cell);
        place.ifPresentOrElse(node -> open(cell, node), model::leave);
    }

    private Optional<Node> cellOf(Cell cell) {
        return table.lookupAll(".table-cell").stream()
                .filter(node -> node instanceof TableCell<?, ?> one
                        && one.getTableColumn() != null
                        && one.getTableColumn().getUserData() == cell.column()
                        && one.getTableRow() instanceof IndexedCell<?> row
                        && row.isVisible()
                        && row.getItem() instanceof ContactRow shown
                        && shown.id() == cell.contact())
                .findFirst();
    }

    private void open(Cell cell, Node over) {
        Bounds there = sceneToLocal(over.localToScene(over.getLayoutBounds()));
        String name = words.name("column", cell.column());
        TextField field = new TextField(cell.typed());
        field.setId("cell-edit");
        field.setAccessibleText(name);
        field.setMinHeight(there.getHeight());
        field.setPrefHeight(there.getHeight());
        field.setMaxHeight(there.getHeight());
        SuggestionsView suggestions = new SuggestionsView(
                field, typed -> model.choices(cell.column(), typed), chosen -> save(chosen.word(), 0));
        suggestions.getStyleClass().add("tw-plain-suggestions");
        VBox made = new VBox(field, suggestions);
        if (!cell.fault().isEmpty()) {
            made.getChildren().add(fault(cell.fault()));
        }
        made.getStyleClass().add("tw-cell-editor");
        double width = Math.min(Math.max(there.getWidth(), NARROWEST), getWidth());
        made.setPrefWidth(width);
        made.relocate(Math.max(0, Math.min(there.getMinX(), getWidth() - width)), there.getMinY());
        box = made;
        getChildren().add(made);
        field.addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed(key, field, suggestions));
        field.setOnAction(_ -> save(field.getText(), 0));
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is && box == made) {
                save(field.getText(), 0);
            }
        });
        field.requestFocus();
        field.selectAll();
    }

    private Label fault(String sentence) {
        Label fault = Texts.wrapped(Texts.secondary(sentence));
        fault.setId("cell-fault");
        fault.getStyleClass().add(Styles.ERROR_TEXT);
        return fault;
    }

    private void pressed(KeyEvent key, TextField field, SuggestionsView suggestions) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            model.leave();
        } else if (key.getCode() == KeyCode.TAB) {
            key.consume();
            save(suggestions.chosen().map(FieldView.Choice::word).orElse(field.getText()), key.isShiftDown() ? -1 : 1);
        }
    }

    private void save(String typed, int step) {
        Cell now = model.cellProperty().get();
        if (now == null) {
            return;
        }
        List<ContactColumn> shown = editable();
        int next = shown.indexOf(now.column()) + step;
        model.save(typed);
        if (step != 0
                && next >= 0
                && next < shown.size()
                && model.cellProperty().get() == null) {
            model.open(now.contact(), shown.get(next));
        }
    }

    private void leaveFocus() {
        if (box != null) {
            table.requestFocus();
        }
    }

    /// Other rows may stand below the field now: what was typed is kept, as at a click elsewhere.
    private void leaveWhereRowsMove() {
        Cell now = model.cellProperty().get();
        VBox shown = box;
        if (now != null && shown != null) {
            table.layout();
            double top = shown.getLayoutY();
            boolean stays = cellOf(now)
                    .map(node -> sceneToLocal(node.localToScene(node.getLayoutBounds())))
                    .filter(there -> Math.abs(there.getMinY() - top) < 1)
                    .isPresent();
            if (!stays) {
                leaveFocus();
            }
        }
    }
}
