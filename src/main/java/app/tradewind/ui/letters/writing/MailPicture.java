package app.tradewind.ui.letters.writing;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLConnection;
import java.util.Set;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/// A picture as every mail program shows it: PNG, JPEG or GIF, and no wider than twice a letter, for sharp screens.
///
/// @param width in pixels of the letter
record MailPicture(String name, String mediaType, byte[] bytes, int width) {

    private static final int LETTER = 560;
    private static final int WIDEST = 2 * LETTER;
    private static final int PIXELS_OF_NOTE = 60_000_000;
    private static final Set<String> SHOWN = Set.of("image/png", "image/jpeg", "image/gif");

    /// @throws TradewindException with [Failure#FILE_UNREADABLE] if it is no picture
    static MailPicture of(String name, byte[] bytes) {
        try {
            BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(bytes));
            String type = URLConnection.guessContentTypeFromStream(new ByteArrayInputStream(bytes));
            if (drawn == null || (long) drawn.getWidth() * drawn.getHeight() > PIXELS_OF_NOTE) {
                throw unreadable(name, null);
            }
            int width = Math.min(LETTER, drawn.getWidth());
            if (type != null && SHOWN.contains(type) && drawn.getWidth() <= WIDEST) {
                return new MailPicture(name, type, bytes, width);
            }
            boolean clear = drawn.getColorModel().hasAlpha();
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            ImageIO.write(smaller(drawn, clear), clear ? "png" : "jpg", written);
            String plain = name.replaceFirst("\\.[^.]*$", "") + (clear ? ".png" : ".jpg");
            return new MailPicture(plain, clear ? "image/png" : "image/jpeg", written.toByteArray(), width);
        } catch (IOException broken) {
            throw unreadable(name, broken);
        }
    }

    private static BufferedImage smaller(BufferedImage drawn, boolean clear) {
        int width = Math.min(WIDEST, drawn.getWidth());
        int height = Math.max(1, (int) ((long) drawn.getHeight() * width / drawn.getWidth()));
        BufferedImage small =
                new BufferedImage(width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(drawn, 0, 0, width, height, null);
        graphics.dispose();
        return small;
    }

    private static TradewindException unreadable(String name, @Nullable Exception cause) {
        return new TradewindException(Failure.FILE_UNREADABLE, cause, name);
    }
}
