package app.tradewind.ui.contacts;

import app.tradewind.contact.Attachment;
import app.tradewind.contact.AttachmentRepository.Content;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.NodePool;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javax.imageio.ImageIO;

/// The files of a contact, with their size and day.
final class AttachmentsView extends VBox {

    private final AttachmentsViewModel model;
    private final ContactWords words;
    private final VBox list = new VBox();
    private final NodePool<AttachmentLineView> lines;

    AttachmentsView(AttachmentsViewModel model, Folds folds) {
        super(4);
        this.model = model;
        words = model.words();
        setId("attachments");
        lines = new NodePool<>(list.getChildren(), () -> new AttachmentLineView(model));
        getChildren().addAll(new FoldView(words, folds, "files", list), list);
        model.filesProperty().subscribe(this::show);
    }

    private void show(List<Attachment> files) {
        lines.show(files, AttachmentLineView::fill);
        NodePool.seen(this, !files.isEmpty());
    }

    /// The button that asks for files.
    Button adder() {
        Button add = Buttons.link("fth-paperclip", words.text("contacts.files.add"), this::choose);
        add.setId("add-file");
        return add;
    }

    void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text("contacts.files.add"));
        List<File> chosen = chooser.showOpenMultipleDialog(getScene().getWindow());
        if (chosen != null) {
            model.add(paths(chosen));
        }
    }

    /// Adds what the clipboard holds: files, or a picture.
    ///
    /// @return false where it holds neither
    boolean paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (!model.canAdd()) {
            return false;
        }
        if (clipboard.hasFiles()) {
            model.add(paths(clipboard.getFiles()));
            return true;
        }
        Optional<byte[]> picture =
                clipboard.hasImage() ? Optional.of(clipboard.getImage()).map(AttachmentsView::png) : Optional.empty();
        picture.ifPresent(bytes -> model.add(new Content(words.text("contacts.files.pasted"), "image/png", bytes)));
        return picture.isPresent();
    }

    private static byte[] png(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        PixelReader pixels = image.getPixelReader();
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                drawn.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(drawn, "png", bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return bytes.toByteArray();
    }

    /// Files that are dropped onto a contact are the contact’s.
    void dragged(DragEvent drag) {
        if (!drag.isConsumed() && takes(drag)) {
            drag.acceptTransferModes(TransferMode.COPY);
            drag.consume();
        }
    }

    void dropped(DragEvent drop) {
        if (!drop.isConsumed() && takes(drop)) {
            model.add(paths(drop.getDragboard().getFiles()));
            drop.setDropCompleted(true);
            drop.consume();
        }
    }

    private boolean takes(DragEvent drag) {
        List<File> files = drag.getDragboard().getFiles();
        return model.canAdd() && !files.isEmpty() && files.stream().allMatch(File::isFile);
    }

    private static List<Path> paths(List<File> files) {
        return files.stream().map(File::toPath).toList();
    }
}
