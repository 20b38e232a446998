package app.tradewind.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/// What is asked to find a text's character set: its beginning, then the lines that are not plain ASCII wherever
/// they stand, and how many sequences of the whole text fit UTF-8.
///
/// A sorted table may hold ten thousand plain lines before the first that tells.
///
/// Source: RFC 3629, section 4.
///
/// @param fitting sequences of several bytes that are UTF-8
/// @param broken bytes that are not
record EncodingSample(byte[] bytes, int fitting, int broken) {

    private static final int HEAD_BYTES = 1 << 14;
    private static final int MOST_BYTES = 1 << 17;
    private static final int LONGEST_LINE = 4096;

    static EncodingSample read(InputStream in) throws IOException {
        Reading reading = new Reading();
        byte[] block = new byte[1 << 16];
        for (int length = in.read(block); length >= 0; length = in.read(block)) {
            for (int i = 0; i < length; i++) {
                reading.take(block[i]);
            }
        }
        return reading.sample();
    }

    private static final class Reading {

        private final ByteArrayOutputStream kept = new ByteArrayOutputStream(HEAD_BYTES);
        private final byte[] line = new byte[LONGEST_LINE];
        private int lineLength;
        private boolean lineTells;
        private int fitting;
        private int broken;
        private int missing;
        private int lowest;
        private int highest;

        void take(byte signed) {
            int next = signed & 0xff;
            if (missing > 0) {
                follow(next);
            } else if (next >= 0x80) {
                lead(next);
            }
            keep(signed);
        }

        private void follow(int next) {
            if (next < lowest || next > highest) {
                broken++;
                missing = 0;
                if (next >= 0x80) {
                    lead(next);
                }
                return;
            }
            lowest = 0x80;
            highest = 0xbf;
            missing--;
            fitting += missing == 0 ? 1 : 0;
        }

        private void lead(int next) {
            if (next < 0xc2 || next > 0xf4) {
                broken++;
                return;
            }
            missing = next < 0xe0 ? 1 : next < 0xf0 ? 2 : 3;
            lowest = next == 0xe0 ? 0xa0 : next == 0xf0 ? 0x90 : 0x80;
            highest = next == 0xed ? 0x9f : next == 0xf4 ? 0x8f : 0xbf;
        }

        private void keep(byte next) {
            if (kept.size() < HEAD_BYTES) {
                kept.write(next);
                return;
            }
            if (lineLength < LONGEST_LINE) {
                line[lineLength++] = next;
                lineTells |= next < 0;
            }
            if (next == '\n') {
                endLine();
            }
        }

        private void endLine() {
            if (lineTells && kept.size() + lineLength <= MOST_BYTES) {
                kept.write(line, 0, lineLength);
            }
            lineLength = 0;
            lineTells = false;
        }

        EncodingSample sample() {
            broken += missing > 0 ? 1 : 0;
            endLine();
            return new EncodingSample(kept.toByteArray(), fitting, broken);
        }
    }
}
