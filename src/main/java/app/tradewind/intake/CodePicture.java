package app.tradewind.intake;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// The QR codes of a photo or a drawing, each a record. Large photos are read at a fraction of their size, then
/// larger where that shows none.
///
/// Source: ISO/IEC 18004, by ZXing.
final class CodePicture implements Records {

    private static final long LARGEST = 64L << 20;
    private static final long MOST_PIXELS = 120_000_000;
    /// The longest side in pixels, tried in turn.
    private static final int[] SIZES = {1600, 3200, 800};

    private final List<Map<String, List<String>>> records = new ArrayList<>();

    private CodePicture(Map<String, Result> codes) throws IOException {
        for (Result code : codes.values()) {
            new CodeText(code).records(records);
        }
    }

    /// @throws TradewindException with [Failure#PICTURE_WITHOUT_CODE]
    static SheetFile of(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException("a picture of more than 64 MB");
        }
        byte[] bytes = Files.readAllBytes(file);
        Map<String, Result> codes = codes(bytes);
        if (codes.isEmpty()) {
            throw new TradewindException(Failure.PICTURE_WITHOUT_CODE, null, String.valueOf(file.getFileName()));
        }
        PageCopy copy = PageCopy.ofFile(
                mediaType(bytes),
                String.valueOf(file.getFileName()),
                Files.getLastModifiedTime(file).toInstant());
        return RecordTable.ofFields(FileFormat.PICTURE, "", new CodePicture(codes))
                .keeping(copy, bytes);
    }

    private static String mediaType(byte[] bytes) {
        return switch (bytes[0] & 0xff) {
            case 0x89 -> "image/png";
            case 0xff -> "image/jpeg";
            case 'G' -> "image/gif";
            default -> "image/bmp";
        };
    }

    private static Map<String, Result> codes(byte[] bytes) throws IOException {
        Map<String, Result> codes = new LinkedHashMap<>();
        int tried = 0;
        for (int size : SIZES) {
            BufferedImage image = codes.isEmpty() ? image(bytes, size) : null;
            int longest = image == null ? tried : Math.max(image.getWidth(), image.getHeight());
            if (image != null && longest != tried) {
                look(source(image), codes);
            }
            tried = longest;
        }
        return codes;
    }

    /// Read from memory: the usual cache would lay the picture down in a temporary file.
    private static BufferedImage image(byte[] bytes, int longest) throws IOException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("a picture of no known kind");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if ((long) width * height > MOST_PIXELS) {
                    throw new IOException("a picture of more than 120 million pixels");
                }
                int step = Math.max(1, Math.ceilDiv(Math.max(width, height), longest));
                ImageReadParam part = reader.getDefaultReadParam();
                part.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, part);
            } finally {
                reader.dispose();
            }
        }
    }

    private static LuminanceSource source(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        for (int i = 0; i < pixels.length; i++) {
            // what is transparent lies on white paper
            pixels[i] = pixels[i] >>> 24 < 128 ? 0xffffff : pixels[i];
        }
        return new RGBLuminanceSource(width, height, pixels);
    }

    private static void look(LuminanceSource source, Map<String, Result> codes) {
        Map<DecodeHintType, Object> hints = Map.of(DecodeHintType.TRY_HARDER, true);
        for (LuminanceSource side : List.of(source, source.invert())) {
            List<BinaryBitmap> bitmaps = List.of(
                    new BinaryBitmap(new HybridBinarizer(side)), new BinaryBitmap(new GlobalHistogramBinarizer(side)));
            for (BinaryBitmap bitmap : bitmaps) {
                try {
                    for (Result result : new QRCodeMultiReader().decodeMultiple(bitmap, hints)) {
                        codes.putIfAbsent(result.getText(), result);
                    }
                } catch (NotFoundException none) {
                    continue;
                }
            }
        }
    }

    @Override
    public void read(Sink sink) {
        for (Map<String, List<String>> record : records) {
            if (!sink.take(record)) {
                return;
            }
        }
    }
}
