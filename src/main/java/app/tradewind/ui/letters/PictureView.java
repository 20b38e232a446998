package app.tradewind.ui.letters;

import java.io.ByteArrayInputStream;
import java.util.Base64;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;

/// A picture in a text; its bytes are read off the JavaFX thread.
final class PictureView extends ImageView {

    PictureView(Picture picture, PictureSource source) {
        setPreserveRatio(true);
        setSmooth(true);
        setAccessibleText(picture.alt());
        if (picture.width() > 0) {
            setFitWidth(picture.width());
        }
        source.find(
                picture.cid(),
                address -> setImage(new Image(new ByteArrayInputStream(
                        Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1))))));
    }
}
