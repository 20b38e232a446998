package app.tradewind.ui.contacts;

import app.tradewind.contact.Picture;
import app.tradewind.contact.PictureFile;
import app.tradewind.contact.PictureTurn;
import java.io.ByteArrayInputStream;
import javafx.scene.Group;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.jspecify.annotations.Nullable;

/// A picture, upright and no larger than it has room. It is unpacked in the background, at the size that is shown.
final class PictureImageView extends Group {

    private record Unpacked(Image image, int degrees) {}

    private final PicturesViewModel model;
    private final ImageView image = new ImageView();
    private @Nullable Picture wanted;

    PictureImageView(PicturesViewModel model) {
        this.model = model;
        image.setPreserveRatio(true);
        image.setSmooth(true);
        getChildren().add(image);
    }

    /// @param width and `height` in pixels, the most that it may take
    void fill(Picture picture, double width, double height) {
        if (!picture.equals(wanted)) {
            image.setImage(null);
        }
        wanted = picture;
        // twice the size, for screens with two dots a pixel
        model.read(picture, bytes -> unpacked(bytes, 2 * Math.max(width, height)), shown -> {
            if (picture.equals(wanted) && !shown.image().isError()) {
                boolean turned = shown.degrees() % 180 != 0;
                image.setImage(shown.image());
                image.setRotate(shown.degrees());
                image.setFitWidth(
                        Math.min(turned ? height : width, shown.image().getWidth()));
                image.setFitHeight(
                        Math.min(turned ? width : height, shown.image().getHeight()));
            }
        });
    }

    void clear() {
        wanted = null;
        image.setImage(null);
    }

    private static Unpacked unpacked(byte[] bytes, double longest) {
        // a small picture is not blown up
        double size = Math.min(longest, PictureFile.longerSide(bytes));
        Image image = new Image(new ByteArrayInputStream(bytes), size, size, true, true);
        return new Unpacked(image, PictureTurn.degrees(bytes));
    }
}
