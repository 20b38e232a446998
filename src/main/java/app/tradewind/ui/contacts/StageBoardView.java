package app.tradewind.ui.contacts;

import app.tradewind.contact.ContactId;
import app.tradewind.ui.contacts.StageBoardViewModel.Card;
import app.tradewind.ui.contacts.StageBoardViewModel.Column;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The board of stages. Arrows choose a card, Shift and an arrow move it to the next stage, Enter opens it; a card
/// may
/// be drawn to another column too.
final class StageBoardView extends ScrollPane {

    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    private final ContactsViewModel contacts;
    private final StageBoardViewModel model;
    private final Runnable open;
    private final HBox row = new HBox();
    private final List<StageColumnView> columns = new ArrayList<>();
    private @Nullable Card dragged;
    /// The card that was moved, to stay with it when the columns are read anew.
    private @Nullable ContactId moved;

    /// @param open opens the chosen contact
    StageBoardView(ContactsViewModel contacts, Runnable open) {
        this.contacts = contacts;
        this.open = open;
        model = contacts.board();
        row.getStyleClass().add("tw-stage-board");
        setId("stage-board");
        setContent(row);
        setFitToHeight(true);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("tw-stage-pane");
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.columnsProperty().subscribe(this::show);
    }

    private void show(List<Column> now) {
        List<String> stages = now.stream().map(Column::stage).toList();
        if (stages.equals(columns.stream().map(StageColumnView::stage).toList())) {
            for (int i = 0; i < now.size(); i++) {
                columns.get(i).fill(now.get(i));
            }
        } else {
            columns.clear();
            now.forEach(column -> columns.add(made(column)));
            row.getChildren().setAll(columns);
        }
        followMoved();
    }

    private void followMoved() {
        ContactId wanted = moved;
        for (StageColumnView column : columns) {
            if (wanted != null && column.choose(wanted)) {
                moved = null;
                column.focus(column.row());
                reveal(column);
                return;
            }
        }
    }

    private StageColumnView made(Column first) {
        double scale = contacts.settings().textScale() / 100.0;
        StageColumnView column =
                new StageColumnView(first, scale, card -> contacts.selection().select(card.id()), model::openInTable);
        column.cards().setOnDragDetected(drag -> {
            Card card = column.chosen();
            if (card != null) {
                dragged = card;
                ClipboardContent content = new ClipboardContent();
                content.putString(card.name());
                column.startDragAndDrop(TransferMode.MOVE).setContent(content);
                drag.consume();
            }
        });
        column.setOnDragOver(drag -> over(column, drag));
        column.setOnDragExited(_ -> column.pseudoClassStateChanged(TARGET, false));
        column.setOnDragDropped(drag -> {
            Card card = dragged;
            dragged = null;
            if (card != null) {
                move(card, column);
            }
            drag.setDropCompleted(card != null);
            drag.consume();
        });
        column.cards().setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && click.getButton() == MouseButton.PRIMARY && column.chosen() != null) {
                open.run();
            }
        });
        return column;
    }

    private void over(StageColumnView column, DragEvent drag) {
        if (dragged != null && !column.items().contains(dragged)) {
            drag.acceptTransferModes(TransferMode.MOVE);
            column.pseudoClassStateChanged(TARGET, true);
        }
        drag.consume();
    }

    private void move(Card card, StageColumnView to) {
        moved = card.id();
        model.move(card, to.stage());
    }

    private void pressed(KeyEvent key) {
        int step = key.getCode() == KeyCode.RIGHT ? 1 : key.getCode() == KeyCode.LEFT ? -1 : 0;
        StageColumnView here = focused();
        if (here == null || key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        if (step != 0) {
            StageColumnView there = key.isShiftDown() ? next(here, step) : nextWithCards(here, step);
            Card card = here.chosen();
            if (there != null && key.isShiftDown() && card != null) {
                move(card, there);
            } else if (there != null && !key.isShiftDown()) {
                there.focus(here.row());
                reveal(there);
            }
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && here.chosen() != null) {
            open.run();
            key.consume();
        }
    }

    private @Nullable StageColumnView focused() {
        return columns.stream().filter(StageColumnView::hasFocus).findFirst().orElse(null);
    }

    private @Nullable StageColumnView next(StageColumnView here, int step) {
        int index = columns.indexOf(here) + step;
        return index >= 0 && index < columns.size() ? columns.get(index) : null;
    }

    private @Nullable StageColumnView nextWithCards(StageColumnView here, int step) {
        StageColumnView there = next(here, step);
        while (there != null && there.items().isEmpty()) {
            there = next(there, step);
        }
        return there;
    }

    /// Scrolls until the whole column is seen.
    private void reveal(StageColumnView column) {
        Bounds at = column.getBoundsInParent();
        double room = row.getWidth() - getViewportBounds().getWidth();
        if (room > 0) {
            double left = getHvalue() * room;
            if (at.getMinX() < left) {
                setHvalue(at.getMinX() / room);
            } else if (at.getMaxX() > left + getViewportBounds().getWidth()) {
                setHvalue(Math.min(1, (at.getMaxX() - getViewportBounds().getWidth()) / room));
            }
        }
    }

    /// Takes the focus, at the contact that is chosen or at the first card.
    void begin() {
        Long lead = contacts.selection().leadProperty().get();
        for (StageColumnView column : columns) {
            if (lead != null && column.choose(new ContactId(lead))) {
                column.focus(column.row());
                return;
            }
        }
        columns.stream().filter(column -> !column.items().isEmpty()).findFirst().ifPresent(column -> column.focus(0));
    }

    boolean isHere() {
        return focused() != null;
    }
}
