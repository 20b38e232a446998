package app.tradewind.compliance;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// Reads the JSON files that lie beside these classes.
final class DataFile {

    private DataFile() {}

    static <T> T read(String name, Class<T> type) {
        try (InputStream in = Objects.requireNonNull(DataFile.class.getResourceAsStream(name), name);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return Objects.requireNonNull(new Gson().fromJson(reader, type), name);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
