package app.tradewind.handover;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.work.Progress;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/// Writes a picture as a PNG file, whole or not at all. Blocks.
public final class PictureExport {

    private PictureExport() {}

    /// @param argb the pixels row by row from the top, each as alpha, red, green, blue
    /// @throws TradewindException with [Failure#FILE_IS_FOLDER], [Failure#DISK_FULL] or [Failure#FILE_UNWRITABLE]
    /// @throws app.tradewind.work.CancelledException if `progress` was cancelled; nothing was written
    public static void write(int width, int height, int[] argb, Path file, Progress progress) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, width, height, argb, 0, width);
        WholeFiles.write(file, files -> {
            progress.stopIfCancelled();
            OutputStream out = files.open(file);
            if (!ImageIO.write(image, "png", out)) {
                throw new IOException("this runtime writes no PNG");
            }
            progress.at(1, 1);
            return width;
        });
    }
}
