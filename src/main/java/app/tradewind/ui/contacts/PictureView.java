package app.tradewind.ui.contacts;

import app.tradewind.contact.Picture;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.NodePool;
import app.tradewind.ui.control.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A picture of the contact, large, over the table: the arrows turn to the others, Delete removes it, Escape
/// closes.
final class PictureView extends BorderPane {

    private static final double MARGIN = 24;

    private final PicturesViewModel model;
    private final PictureImageView image;
    private final Label caption = Texts.strong("");
    private final StackPane room = new StackPane();
    private final Button before;
    private final Button next;

    PictureView(PicturesViewModel model) {
        this.model = model;
        ContactWords words = model.words();
        image = new PictureImageView(model);
        before = Buttons.icon("fth-chevron-left", words.text("contacts.pictures.before"), () -> model.turn(-1));
        next = Buttons.icon("fth-chevron-right", words.text("contacts.pictures.next"), () -> model.turn(1));
        Button remove = Buttons.withKey(
                Buttons.plain("fth-trash-2", words.text("contacts.pictures.remove"), this::remove), "Delete");
        remove.setId("remove-picture");
        Button close =
                Buttons.withKey(Buttons.plain("fth-x", words.text("contacts.pictures.close"), this::close), "Esc");
        close.setId("close-picture");
        HBox.setHgrow(caption, Priority.ALWAYS);
        caption.setMaxWidth(Double.MAX_VALUE);
        caption.setId("picture-caption");
        HBox head = new HBox(8, caption, before, next, remove, close);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("tw-picture-head");
        room.getChildren().add(image);
        room.setMinSize(0, 0);
        getStyleClass().add("tw-picture");
        setId("picture");
        setTop(head);
        setCenter(room);
        setFocusTraversable(true);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        room.widthProperty().subscribe(this::draw);
        room.heightProperty().subscribe(this::draw);
        model.openProperty().subscribe(this::show);
    }

    private void show(@Nullable Picture picture) {
        boolean opened = picture != null && !isVisible();
        NodePool.seen(this, picture != null);
        if (picture == null) {
            image.clear();
            return;
        }
        boolean several = model.picturesProperty().get().size() > 1;
        before.setDisable(!several);
        next.setDisable(!several);
        caption.setText(model.caption(picture));
        setAccessibleText(model.caption(picture));
        draw();
        if (opened) {
            requestFocus();
        }
    }

    private void draw() {
        Picture picture = model.openProperty().get();
        if (picture != null && room.getWidth() > 2 * MARGIN && room.getHeight() > 2 * MARGIN) {
            image.fill(picture, room.getWidth() - 2 * MARGIN, room.getHeight() - 2 * MARGIN);
        }
    }

    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case LEFT, UP -> model.turn(-1);
            case RIGHT, DOWN -> model.turn(1);
            case DELETE, BACK_SPACE -> remove();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void remove() {
        Picture picture = model.openProperty().get();
        if (picture != null) {
            model.remove(picture);
        }
    }

    private void close() {
        boolean _ = model.close();
    }
}
