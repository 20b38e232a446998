package app.tradewind.intake;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Stops a stream that unpacks to more than an honest workbook does, and markup whose single piece would not fit
/// into memory.
///
/// DEFLATE packs at most some 1,030 bytes into one. Real sheets stay below 100, and what is small does no harm
/// however well it was packed: only what is both large and packed beyond reason is refused.
final class GuardedStream extends FilterInputStream {

    static final long HARMLESS = 48L << 20;
    static final long DENSEST = 300;
    /// A sheet of a million rows and thirty columns takes about 2 GB.
    static final long LARGEST = 8L << 30;
    /// A cell holds at most 32,767 characters; no tag and no text between two tags comes near this.
    static final long LONGEST_PIECE = 4L << 20;

    private final long packed;
    private final Content content;
    private final boolean markup;
    private long unpacked;
    private long piece;

    private GuardedStream(InputStream in, long packed, Content content, boolean markup) {
        super(in);
        this.packed = packed;
        this.content = content;
        this.markup = markup;
    }

    /// @param packed how many bytes the stream takes in its archive
    static GuardedStream of(InputStream in, long packed, Content content) {
        return new GuardedStream(in, packed, content, false);
    }

    /// As [#of], and no piece between two `<` may be longer than 4 MB.
    static GuardedStream ofMarkup(InputStream in, long packed, Content content) {
        return new GuardedStream(in, packed, content, true);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        if (count > 0) {
            unpacked += count;
            if (unpacked > LARGEST || unpacked > HARMLESS && unpacked / DENSEST > packed) {
                throw tooLarge(content);
            }
            if (markup) {
                measure(into, offset, count);
            }
        }
        return count;
    }

    /// From the end: the last tag of a piece that was read is mostly near.
    private void measure(byte[] bytes, int offset, int count) {
        for (int i = offset + count - 1; i >= offset; i--) {
            if (bytes[i] == '<') {
                piece = offset + count - i;
                return;
            }
        }
        piece += count;
        if (piece > LONGEST_PIECE) {
            throw tooLarge(content);
        }
    }

    @Override
    public long skip(long count) throws IOException {
        byte[] away = new byte[(int) Math.min(count, 1 << 16)];
        return Math.max(0, read(away, 0, away.length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    static TradewindException tooLarge(Content content) {
        return new TradewindException(Failure.WORKBOOK_TOO_LARGE, null, content.name());
    }
}
