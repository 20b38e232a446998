package app.tradewind.intake;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/// Stops a file whose one record would fill the memory: counts what was read since the last record ended.
final class MeteredReader extends FilterReader {

    private final long most;
    private long since;

    /// @param most characters of one record
    MeteredReader(Reader in, long most) {
        super(in);
        this.most = most;
    }

    /// Another record begins.
    void recordEnded() {
        since = 0;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) throws IOException {
        since += read;
        if (since > most) {
            throw new IOException("a record of more than " + most + " characters");
        }
    }
}
