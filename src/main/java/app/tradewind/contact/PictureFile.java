package app.tradewind.contact;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// Tells a picture by its bytes, whatever it is called: JPEG, PNG, GIF or BMP, of a size that this computer can
/// show.
public final class PictureFile {

    /// A photo of a card has a few megabytes; more would bloat the book.
    public static final int LARGEST_BYTES = 16 << 20;

    private static final long MOST_PIXELS = 120_000_000;

    private PictureFile() {}

    /// The media type of a picture, such as `image/png` (RFC 6838); empty for anything else, and for a picture of
    /// more than 16 MB or 120 million pixels.
    public static Optional<String> mediaType(byte[] bytes) {
        if (bytes.length < 4 || bytes.length > LARGEST_BYTES) {
            return Optional.empty();
        }
        String type = switch (bytes[0] & 0xff) {
            case 0xff -> "image/jpeg";
            case 0x89 -> "image/png";
            case 'G' -> "image/gif";
            case 'B' -> "image/bmp";
            default -> "";
        };
        return type.isEmpty() || !isShowable(bytes) ? Optional.empty() : Optional.of(type);
    }

    private static boolean isShowable(byte[] bytes) {
        long[] size = size(bytes);
        return size[0] > 0 && size[0] * size[1] <= MOST_PIXELS;
    }

    /// How many pixels a picture's longer side has; 0 for none.
    public static int longerSide(byte[] bytes) {
        long[] size = size(bytes);
        return (int) Math.max(size[0], size[1]);
    }

    /// Only the head is read; a picture that claims to be endless is not unpacked.
    private static long[] size(byte[] bytes) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return new long[2];
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return new long[] {reader.getWidth(0), reader.getHeight(0)};
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException damaged) {
            return new long[2];
        }
    }
}
