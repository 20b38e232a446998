package app.tradewind.ui.insights;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;

/// Takes pictures of what is seen, twice as fine as the screen, for paper and slides.
final class PictureOfView {

    private static final double FINER = 2;

    private PictureOfView() {}

    /// Draws now, on the JavaFX thread; the pixels are read where they are asked for.
    static Supplier<InsightExport.Pixels> of(Node node) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(FINER, FINER));
        parameters.setFill(Color.TRANSPARENT);
        WritableImage image = node.snapshot(parameters, null);
        return () -> {
            int width = (int) image.getWidth();
            int height = (int) image.getHeight();
            int[] argb = new int[width * height];
            image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
            return new InsightExport.Pixels(width, height, argb);
        };
    }
}
