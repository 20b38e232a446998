package app.tradewind.contact;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// How a photo must be turned to stand upright: a telephone stores what its sensor saw and writes beside it how it
/// was held.
///
/// Source: CIPA DC-008 (Exif 3.0), section 4.6.5, tag 274; TIFF 6.0, section 2; ITU-T T.81, annex B.
public final class PictureTurn {

    private static final int ORIENTATION = 274;
    private static final int APP1 = 0xffe1;
    private static final int SCAN = 0xffda;
    private static final int MARKER = 0xff00;
    private static final int ENTRY = 12;
    /// “Exif”, two noughts.
    private static final int EXIF_HEAD = 6;
    private static final int EXIF = 0x45786966;

    private PictureTurn() {}

    /// Degrees clockwise: 0, 90, 180 or 270; 0 for whatever is no such photo.
    public static int degrees(byte[] picture) {
        try {
            return switch (orientation(ByteBuffer.wrap(picture))) {
                case 3, 4 -> 180;
                case 5, 6 -> 90;
                case 7, 8 -> 270;
                default -> 0;
            };
        } catch (IndexOutOfBoundsException damaged) {
            return 0;
        }
    }

    private static int orientation(ByteBuffer jpeg) {
        int at = 2;
        int marker = jpeg.getShort(at) & 0xffff;
        while (marker > MARKER && marker != SCAN) {
            int length = jpeg.getShort(at + 2) & 0xffff;
            if (marker == APP1 && jpeg.getInt(at + 4) == EXIF) {
                int start = at + 4 + EXIF_HEAD;
                return inTiff(jpeg.slice(start, Math.min(length - 2 - EXIF_HEAD, jpeg.limit() - start)));
            }
            at += 2 + length;
            marker = jpeg.getShort(at) & 0xffff;
        }
        return 1;
    }

    private static int inTiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if ((tiff.getShort(entry) & 0xffff) == ORIENTATION) {
                return tiff.getShort(entry + 8);
            }
        }
        return 1;
    }
}
