package app.tradewind.ui.contacts;

import app.tradewind.contact.ContactOrder;
import app.tradewind.ui.contacts.ContactRow.Shown;
import app.tradewind.ui.contacts.ContactRow.Toned;
import app.tradewind.ui.control.Chips;
import app.tradewind.ui.control.Columns;
import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.control.Tone;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// The table of contacts. The selection is the view model’s: the table only draws it.
public final class ContactTableView extends TableView<ContactRow> {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
    private static final double SCROLL_BAR = 10;

    private final ContactTableViewModel table;
    private final ContactSelection selection;
    private final ColumnLayout layout;
    private final ContactWords words;
    private final double scale;
    private final Map<ContactColumn, TableColumn<ContactRow, ?>> columns = new EnumMap<>(ContactColumn.class);
    private final List<TableRow<ContactRow>> drawn = new ArrayList<>();
    private boolean laying;

    /// @param open goes to the contact
    /// @param back goes to the search box, from the first row
    ContactTableView(ContactsViewModel model, Runnable open, Runnable back) {
        table = model.table();
        selection = model.selection();
        layout = model.columns();
        words = model.words();
        scale = model.settings().textScale() / 100.0;
        setId("contacts");
        setItems(table.rows());
        setSelectionModel(null);
        for (ContactColumn column : ContactColumn.values()) {
            columns.put(column, made(column));
        }
        setRowFactory(_ -> row(open));
        setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
        setTableMenuButtonVisible(false);
        setContextMenu(columnMenu());
        followSorting();
        widthProperty().subscribe(this::lay);
        layout.wanted().subscribe(this::lay);
        getColumns().addListener((ListChangeListener<TableColumn<ContactRow, ?>>) _ -> noteOrder());
        addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> layout.remember());
        addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed(key, open, back));
        selection.changesProperty().subscribe(this::drawSelection);
        lay();
    }

    private TableColumn<ContactRow, ?> made(ContactColumn column) {
        String title = column == ContactColumn.STATE ? "" : words.name("column", column);
        TableColumn<ContactRow, ?> made = switch (column) {
            case STATE -> Columns.fewNodes(title, of(Shown::state), ContactTableView::sign);
            case NAME -> Columns.strong(title, of(Shown::name));
            case COMPANY -> Columns.text(title, of(Shown::company));
            case COUNTRY -> Columns.muted(title, of(Shown::country));
            case GRADE -> Columns.fewNodes(title, of(Shown::grade), ContactTableView::grade);
            case STAGE -> Columns.fewNodes(title, of(Shown::stage), stage -> Chips.of(stage.word(), stage.tone()));
            case LAST_CONTACT -> Columns.date(title, of(Shown::lastContact));
            case ADDRESS -> Columns.muted(title, of(Shown::address));
            case TITLE -> Columns.muted(title, of(Shown::title));
            case CITY -> Columns.muted(title, of(Shown::city));
            case CHANNEL -> Columns.muted(title, of(Shown::channel));
            case VERDICT -> Columns.muted(title, of(Shown::verdict));
        };
        if (column == ContactColumn.LAST_CONTACT) {
            made.setText("");
            made.setGraphic(shortHead(title));
        }
        made.setUserData(column);
        made.setSortable(column.order() != null);
        made.setMinWidth(32);
        made.setResizable(column != ContactColumn.STATE);
        made.widthProperty().subscribe((_, width) -> {
            if (!laying) {
                layout.resize(column, width.doubleValue() / scale);
            }
        });
        return made;
    }

    /// A head that is wider than what stands below it is said in short.
    private Label shortHead(String title) {
        Label head = new Label(words.text("contacts.column.LAST_CONTACT.short"));
        head.setTooltip(new Tooltip(title));
        head.setAccessibleText(title);
        return head;
    }

    private static <T> Function<ContactRow, ObservableValue<T>> of(Function<Shown, T> part) {
        return row -> row.shownProperty().map(part);
    }

    private static Node sign(Toned state) {
        return state.tone() == Tone.NEUTRAL ? new Label() : Icons.severity(state.tone(), state.word());
    }

    private static Node grade(String grade) {
        Label label = grade.equals("A") ? Texts.strong(grade) : Texts.muted(grade);
        if (grade.equals("A")) {
            label.getStyleClass().add("tw-grade-a");
        }
        return label;
    }

    private TableRow<ContactRow> row(Runnable open) {
        TableRow<ContactRow> row = new TableRow<>();
        drawn.add(row);
        row.itemProperty().subscribe(item -> draw(row, item));
        row.setOnMousePressed(press -> {
            if (!row.isEmpty()) {
                clicked(row.getIndex(), press);
            }
        });
        row.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && !row.isEmpty()) {
                open.run();
            }
        });
        return row;
    }

    private void clicked(int index, MouseEvent press) {
        requestFocus();
        getFocusModel().focus(index);
        if (press.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (press.isShiftDown()) {
            selection.extendTo(index);
        } else if (press.isShortcutDown()) {
            selection.toggle(index);
        } else {
            selection.select(index);
        }
    }

    private void drawSelection() {
        drawn.forEach(row -> draw(row, row.getItem()));
    }

    private void draw(TableRow<ContactRow> row, @org.jspecify.annotations.Nullable ContactRow item) {
        row.pseudoClassStateChanged(CHOSEN, item != null && selection.holds(item.id()));
        Grouping grouping = table.grouping();
        row.pseudoClassStateChanged(HEAD, item != null && grouping != null && grouping.isHead(item.id()));
    }

    private void pressed(KeyEvent key, Runnable open, Runnable back) {
        int last = table.rows().size() - 1;
        int at = Math.max(0, getFocusModel().getFocusedIndex());
        switch (key.getCode()) {
            case UP -> {
                if (at == 0 && !key.isShiftDown()) {
                    back.run();
                    key.consume();
                } else {
                    move(at - 1, key);
                }
            }
            case DOWN -> move(selection.sizeProperty().get() == 0 ? at : at + 1, key);
            case PAGE_UP -> move(at - page(), key);
            case PAGE_DOWN -> move(at + page(), key);
            case HOME -> move(0, key);
            case END -> move(last, key);
            case SPACE -> {
                selection.toggle(at);
                key.consume();
            }
            case A -> {
                if (key.isShortcutDown()) {
                    selection.selectAll();
                    key.consume();
                }
            }
            case ENTER -> {
                open.run();
                key.consume();
            }
            default -> {
                // other keys are the screen’s commands
            }
        }
    }

    private void move(int wanted, KeyEvent key) {
        int last = table.rows().size() - 1;
        key.consume();
        if (last < 0) {
            return;
        }
        int index = Math.clamp(wanted, 0, last);
        getFocusModel().focus(index);
        if (key.isShiftDown()) {
            selection.extendTo(index);
        } else {
            selection.select(index);
        }
        reveal(index);
    }

    /// The columns in sight, in their order.
    List<ContactColumn> shown() {
        return getColumns().stream()
                .map(column -> (ContactColumn) column.getUserData())
                .toList();
    }

    /// Takes the focus and begins at the first row.
    void begin() {
        requestFocus();
        getFocusModel().focus(0);
        reveal(0);
    }

    /// Where a small question about the selection opens: its row if that is in sight, else `otherwise`.
    Node anchor(Node otherwise) {
        Long lead = selection.leadProperty().get();
        return drawn.stream()
                .filter(row -> row.isVisible() && row.getScene() != null && !row.isEmpty())
                .filter(row -> lead != null && row.getItem().id() == lead && isInSight(row))
                .findFirst()
                .<Node>map(row -> row)
                .orElse(otherwise);
    }

    private boolean isInSight(Node row) {
        Bounds there = row.localToScene(row.getBoundsInLocal());
        Bounds here = localToScene(getBoundsInLocal());
        return there.getMinY() >= here.getMinY() && there.getMaxY() <= here.getMaxY();
    }

    /// Scrolls only as far as the row needs.
    void reveal(int index) {
        if (index >= 0 && lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(index);
        }
    }

    private int page() {
        return lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getLastVisibleCell() != null
                ? Math.max(
                        1,
                        flow.getLastVisibleCell().getIndex()
                                - flow.getFirstVisibleCell().getIndex())
                : 10;
    }

    private void followSorting() {
        showOrder();
        setSortPolicy(_ -> {
            if (!laying) {
                table.orderBy(chosenOrder());
            }
            return true;
        });
        table.orderProperty().subscribe((_, _) -> showOrder());
        table.groupedProperty().subscribe((_, _) -> showOrder());
    }

    private ContactOrder chosenOrder() {
        return getSortOrder().stream()
                .findFirst()
                .filter(column -> column.getUserData() instanceof ContactColumn known && known.order() != null)
                .map(column -> order(column))
                .orElse(ContactOrder.USUAL);
    }

    private static ContactOrder order(TableColumn<ContactRow, ?> column) {
        ContactColumn known = (ContactColumn) column.getUserData();
        ContactOrder.Column by = known.order();
        return by == null
                ? ContactOrder.USUAL
                : new ContactOrder(by, column.getSortType() == TableColumn.SortType.DESCENDING);
    }

    private void showOrder() {
        ContactOrder order = table.shownOrder();
        if (order.equals(chosenOrder()) && !getSortOrder().isEmpty()) {
            return;
        }
        boolean before = laying;
        laying = true;
        columns.forEach((known, column) -> {
            if (known.order() == order.column()) {
                column.setSortType(
                        order.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
                getSortOrder().setAll(List.of(column));
            }
        });
        laying = before;
    }

    private void lay() {
        double room = (getWidth() - SCROLL_BAR) / scale;
        if (room <= 0) {
            return;
        }
        laying = true;
        List<ContactColumn> shown = layout.fitting(room);
        List<TableColumn<ContactRow, ?>> nodes = new ArrayList<>();
        shown.forEach(column -> nodes.add(columnOf(column)));
        if (!nodes.equals(getColumns())) {
            getColumns().setAll(nodes);
            showOrder();
        }
        layout.drawn(shown, room).forEach((column, width) -> columnOf(column).setPrefWidth(Math.floor(width * scale)));
        laying = false;
    }

    private TableColumn<ContactRow, ?> columnOf(ContactColumn column) {
        return java.util.Objects.requireNonNull(columns.get(column));
    }

    private void noteOrder() {
        if (!laying) {
            layout.reorder(shown());
        }
    }

    private ContextMenu columnMenu() {
        ContextMenu menu = new ContextMenu();
        for (ContactColumn column : ContactColumn.values()) {
            if (column != ContactColumn.STATE && column != ContactColumn.NAME) {
                CheckMenuItem item = new CheckMenuItem(words.name("column", column));
                item.setOnAction(_ -> layout.toggle(column));
                menu.getItems().add(item);
                menu.setOnShowing(_ -> menu.getItems().forEach(ContactTableView::tick));
                item.setUserData((java.util.function.BooleanSupplier)
                        () -> layout.wanted().contains(column));
            }
        }
        CheckMenuItem grouped = new CheckMenuItem(words.text("contacts.command.group"));
        grouped.selectedProperty().bindBidirectional(table.groupedProperty());
        menu.getItems().addAll(KeptColumnsView.menu(layout, words), grouped);
        menu.getStyleClass().add(Styles.CHOICES);
        return menu;
    }

    private static void tick(javafx.scene.control.MenuItem item) {
        if (item instanceof CheckMenuItem check
                && item.getUserData() instanceof java.util.function.BooleanSupplier shown) {
            check.setSelected(shown.getAsBoolean());
        }
    }
}
