package app.tradewind.ui.contacts;

import app.tradewind.contact.Picture;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.NodePool;
import app.tradewind.ui.control.Tips;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/// The pictures of a contact, small; each opens large.
final class PicturesView extends FlowPane {

    private static final double WIDTH = 92;
    private static final double HEIGHT = 60;

    private final PicturesViewModel model;
    private final ContactWords words;
    private final NodePool<Thumb> pool = new NodePool<>(getChildren(), Thumb::new);

    PicturesView(PicturesViewModel model) {
        this.model = model;
        words = model.words();
        setId("pictures");
        getStyleClass().add("tw-thumbs");
        model.picturesProperty().subscribe(this::show);
    }

    private void show(List<Picture> pictures) {
        pool.show(pictures, Thumb::fill);
        NodePool.seen(this, !pictures.isEmpty());
    }

    /// The button that asks for more of them.
    Button adder() {
        Button add = Buttons.link("fth-image", words.text("contacts.pictures.add"), this::choose);
        add.setId("add-picture");
        return add;
    }

    /// Asks for pictures of the contact's card.
    void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text("contacts.pictures.add"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        words.text("contacts.pictures.files"),
                        List.of("*.jpg", "*.jpeg", "*.png", "*.gif", "*.bmp", "*.JPG", "*.JPEG", "*.PNG")));
        List<File> chosen = chooser.showOpenMultipleDialog(getScene().getWindow());
        if (chosen != null) {
            model.add(chosen.stream().map(File::toPath).toList());
        }
    }

    /// Pictures that are dropped go to the contact; other files are somebody else's, as they would be without it.
    void dragged(DragEvent drag) {
        if (!pictures(drag).isEmpty()) {
            drag.acceptTransferModes(TransferMode.COPY);
            drag.consume();
        }
    }

    void dropped(DragEvent drop) {
        List<Path> files = pictures(drop);
        if (!files.isEmpty()) {
            model.add(files);
            drop.setDropCompleted(true);
            drop.consume();
        }
    }

    private static List<Path> pictures(DragEvent drag) {
        List<Path> files =
                drag.getDragboard().getFiles().stream().map(File::toPath).toList();
        return files.stream().allMatch(PicturesViewModel::looksLikeOne) ? files : List.of();
    }

    /// One picture, small.
    private final class Thumb extends Button {

        private final PictureImageView image = new PictureImageView(model);
        private @Nullable Picture shown;

        Thumb() {
            getStyleClass().add("tw-thumb");
            setGraphic(image);
            setMinSize(WIDTH, HEIGHT);
            setPrefSize(WIDTH, HEIGHT);
            setMaxSize(WIDTH, HEIGHT);
            setOnAction(_ -> model.open(Objects.requireNonNull(shown)));
        }

        void fill(Picture picture) {
            if (!picture.equals(shown)) {
                shown = picture;
                image.fill(picture, WIDTH - 6, HEIGHT - 6);
                setAccessibleText(words.text("contacts.pictures.open", model.caption(picture)));
                Tips.onNode(this, model.caption(picture));
            }
        }
    }
}
