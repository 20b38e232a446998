package app.tradewind.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the merged cells of a sheet. They stand after its rows, so that the part is searched through once before
/// it is read: as bytes, which takes a tenth of reading it.
final class XlsxMerges {

    /// Cells are merged by hand. A sheet beyond this size was written by a machine and is not searched.
    private static final long LARGEST = 256L << 20;

    private static final int BUFFER = 1 << 16;
    private static final int LONGEST = 256;
    private static final String START = "mergeCell ";
    private static final Pattern RANGE =
            Pattern.compile("[^>]*?ref=[\"']\\$?([A-Z]{1,3})\\$?([0-9]{1,7}):\\$?[A-Z]{1,3}\\$?([0-9]{1,7})[\"']");

    private XlsxMerges() {}

    static List<MergedCells.Range> read(ZipParts parts, String part) throws IOException {
        if (parts.statedSize(part) > LARGEST) {
            return List.of();
        }
        try (InputStream in = parts.bytes(part)) {
            return ranges(in);
        }
    }

    private static List<MergedCells.Range> ranges(InputStream in) throws IOException {
        List<MergedCells.Range> ranges = new ArrayList<>();
        byte[] buffer = new byte[BUFFER];
        int kept = 0;
        while (ranges.size() < MergedCells.MOST) {
            int count = in.readNBytes(buffer, kept, BUFFER - kept);
            String text = new String(buffer, 0, kept + count, StandardCharsets.ISO_8859_1);
            boolean last = count < BUFFER - kept;
            int end = last ? text.length() : text.length() - LONGEST;
            for (int at = text.indexOf(START); at >= 0 && at < end; at = text.indexOf(START, at + 1)) {
                add(ranges, text.substring(at, Math.min(text.length(), at + LONGEST)));
            }
            if (last) {
                break;
            }
            kept = LONGEST;
            System.arraycopy(buffer, BUFFER - LONGEST, buffer, 0, LONGEST);
        }
        return ranges;
    }

    private static void add(List<MergedCells.Range> ranges, String element) {
        Matcher range = RANGE.matcher(element);
        if (range.lookingAt()) {
            int first = Integer.parseInt(range.group(2));
            int last = Integer.parseInt(range.group(3));
            int column = CellPlace.column(range.group(1));
            if (last > first && column >= 0) {
                ranges.add(new MergedCells.Range(first, last, column));
            }
        }
    }
}
