package app.tradewind.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureTurnTest {

    @ParameterizedTest
    @CsvSource({"1, 0", "3, 180", "6, 90", "8, 270", "9, 0"})
    void photoStandsUprightInBothByteOrders(int orientation, int degrees) {
        assertEquals(degrees, PictureTurn.degrees(photo(orientation, ByteOrder.BIG_ENDIAN)));
        assertEquals(degrees, PictureTurn.degrees(photo(orientation, ByteOrder.LITTLE_ENDIAN)));
    }

    @Property(tries = 2000)
    void noBytesMakeItFail(@ForAll byte[] bytes, @ForAll byte damage) {
        byte[] photo = photo(6, ByteOrder.BIG_ENDIAN);
        photo[Math.floorMod(bytes.length * 7 + damage, photo.length)] = damage;

        int known = PictureTurn.degrees(bytes) + PictureTurn.degrees(photo);

        assertEquals(0, known % 90);
    }

    /// The head of a photo: a JFIF segment, then one of Exif with two entries.
    private static byte[] photo(int orientation, ByteOrder order) {
        ByteBuffer tiff = ByteBuffer.allocate(38).order(order);
        tiff.put(new byte[] {
            (byte) (order == ByteOrder.LITTLE_ENDIAN ? 'I' : 'M'), (byte) (order == ByteOrder.LITTLE_ENDIAN ? 'I' : 'M')
        });
        tiff.putShort((short) 42).putInt(8).putShort((short) 2);
        tiff.putShort((short) 271).putShort((short) 2).putInt(1).putInt(0);
        tiff.putShort((short) 274).putShort((short) 3).putInt(1).putShort((short) orientation);
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        jpeg.writeBytes(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 4, 1, 1});
        jpeg.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, 0, 46, 'E', 'x', 'i', 'f', 0, 0});
        jpeg.writeBytes(tiff.array());
        jpeg.writeBytes(new byte[] {(byte) 0xff, (byte) 0xda, 0, 2});
        return jpeg.toByteArray();
    }
}
