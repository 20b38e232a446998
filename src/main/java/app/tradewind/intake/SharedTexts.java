package app.tradewind.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The table of texts that the cells of a workbook share, kept as UTF-8 in blocks: a fourth of what strings take.
///
/// A table that would take more than a third of the memory is refused rather than started.
final class SharedTexts {

    private static final int BLOCK = 1 << 20;

    private final Content content;
    private final List<byte[]> blocks = new ArrayList<>();
    private final long most = Runtime.getRuntime().maxMemory() / 3;
    private long[] starts = new long[1024];
    private int count;
    private int used = BLOCK;
    private long bytes;

    SharedTexts(Content content) {
        this.content = content;
    }

    void add(CharSequence text) {
        byte[] coded = text.toString().getBytes(StandardCharsets.UTF_8);
        bytes += coded.length + Long.BYTES;
        if (bytes > most) {
            throw GuardedStream.tooLarge(content);
        }
        if (used + coded.length >= BLOCK) {
            blocks.add(new byte[BLOCK]);
            used = 0;
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
        }
        System.arraycopy(coded, 0, blocks.getLast(), used, coded.length);
        starts[count++] = (long) (blocks.size() - 1) << 40 | (long) used << 20 | coded.length;
        used += coded.length;
    }

    /// The text at `index`, empty where the table has none.
    String at(int index) {
        if (index < 0 || index >= count) {
            return "";
        }
        long start = starts[index];
        byte[] block = blocks.get((int) (start >>> 40));
        return new String(block, (int) (start >>> 20) & 0xfffff, (int) start & 0xfffff, StandardCharsets.UTF_8);
    }

    int size() {
        return count;
    }
}
