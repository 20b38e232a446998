package app.tradewind.handover;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/// Folds lines at 75 octets of UTF-8 without cutting a character.
///
/// Source: RFC 6350, section 3.2.
final class FoldedLines extends FilterWriter {

    private static final int MOST_OCTETS = 75;

    private int octets;

    FoldedLines(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        write(String.valueOf((char) c), 0, 1);
    }

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
        write(new String(characters, from, length), 0, length);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        int i = from;
        while (i < from + length) {
            int c = text.codePointAt(i);
            int size = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            boolean end = c == '\r' || c == '\n';
            if (!end && octets + size > MOST_OCTETS) {
                out.write("\r\n ");
                octets = 1;
            }
            out.write(text, i, Character.charCount(c));
            octets = end ? 0 : octets + size;
            i += Character.charCount(c);
        }
    }
}
