package app.tradewind.ui.letters;

import javafx.scene.image.Image;
import javafx.scene.image.ImageView;

/// A picture in a text; read and decoded off the JavaFX thread.
final class PictureView extends ImageView {

    PictureView(Picture picture, PictureSource source) {
        setPreserveRatio(true);
        setSmooth(true);
        setAccessibleText(picture.alt());
        if (picture.width() > 0) {
            setFitWidth(picture.width());
        }
        source.find(picture.cid(), address -> setImage(new Image(address, true)));
    }
}
