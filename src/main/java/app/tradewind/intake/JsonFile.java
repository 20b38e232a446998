package app.tradewind.intake;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The objects of a JSON file, as a stream: those of an array, those on lines of their own, or those of an array
/// within the one object that wraps everything.
///
/// An object within an object joins its key with a dot, `company.name`; the values of an array stand side by side.
///
/// Source: RFC 8259; JSON Lines.
final class JsonFile implements Records {

    private static final int DEEPEST = 20;
    private static final int LONGEST_OBJECT = 8 << 20;

    private final Path file;
    private final Charset encoding;
    private final boolean wrapped;

    private JsonFile(Path file, Charset encoding) throws IOException {
        this.file = file;
        this.encoding = encoding;
        wrapped = isWrapped();
    }

    /// @param chosen the character set that the user chose, null to find it
    static SheetFile of(Path file, @Nullable Charset chosen) throws IOException {
        Charset encoding = chosen == null ? Encodings.of(file) : chosen;
        return RecordTable.ofKeys(FileFormat.JSON, encoding.name(), new JsonFile(file, encoding));
    }

    @Override
    public void read(Sink sink) throws IOException {
        try (Reading reading = new Reading()) {
            boolean wanted = true;
            while (wanted && reading.json.peek() != JsonToken.END_DOCUMENT) {
                wanted = wrapped ? reading.within(sink) : reading.records(sink);
            }
        }
    }

    /// Whether all is in one object whose arrays hold the records: `{"total": 2, "contacts": [{…}, {…}]}`.
    private boolean isWrapped() throws IOException {
        try (Reading reading = new Reading()) {
            JsonReader json = reading.json;
            if (json.peek() != JsonToken.BEGIN_OBJECT) {
                return false;
            }
            boolean objects = false;
            json.beginObject();
            while (json.hasNext()) {
                String _ = json.nextName();
                if (json.peek() == JsonToken.BEGIN_ARRAY) {
                    json.beginArray();
                    boolean object = json.hasNext() && json.peek() == JsonToken.BEGIN_OBJECT;
                    int count = 0;
                    while (json.hasNext()) {
                        json.skipValue();
                        reading.metered.recordEnded();
                        count++;
                    }
                    json.endArray();
                    objects |= object && count > 1;
                } else {
                    json.skipValue();
                }
            }
            json.endObject();
            return objects && json.peek() == JsonToken.END_DOCUMENT;
        }
    }

    /// One passage through the file.
    private final class Reading implements AutoCloseable {

        private final MeteredReader metered;
        private final JsonReader json;

        Reading() throws IOException {
            Reader characters = new InputStreamReader(Files.newInputStream(file), encoding);
            metered = new MeteredReader(characters, LONGEST_OBJECT);
            json = new JsonReader(metered);
            json.setStrictness(Strictness.LENIENT);
        }

        boolean records(Sink sink) throws IOException {
            return switch (json.peek()) {
                case BEGIN_OBJECT -> record(sink);
                case BEGIN_ARRAY -> {
                    boolean wanted = true;
                    json.beginArray();
                    while (wanted && json.hasNext()) {
                        wanted = records(sink);
                    }
                    if (wanted) {
                        json.endArray();
                    }
                    yield wanted;
                }
                default -> {
                    json.skipValue();
                    yield true;
                }
            };
        }

        private boolean record(Sink sink) throws IOException {
            Map<String, List<String>> record = new LinkedHashMap<>();
            object("", record, 0);
            metered.recordEnded();
            return sink.take(record);
        }

        boolean within(Sink sink) throws IOException {
            boolean wanted = true;
            json.beginObject();
            while (wanted && json.hasNext()) {
                String _ = json.nextName();
                if (json.peek() == JsonToken.BEGIN_ARRAY) {
                    wanted = records(sink);
                } else {
                    json.skipValue();
                }
            }
            if (wanted) {
                json.endObject();
            }
            return wanted;
        }

        private void object(String prefix, Map<String, List<String>> record, int depth) throws IOException {
            if (depth > DEEPEST) {
                throw new IOException("objects within objects beyond " + DEEPEST);
            }
            json.beginObject();
            while (json.hasNext()) {
                String name = json.nextName();
                value(prefix.isEmpty() ? name : prefix + "." + name, record, depth + 1);
            }
            json.endObject();
        }

        private void value(String key, Map<String, List<String>> record, int depth) throws IOException {
            if (depth > DEEPEST) {
                throw new IOException("arrays within arrays beyond " + DEEPEST);
            }
            switch (json.peek()) {
                case BEGIN_OBJECT -> object(key, record, depth);
                case BEGIN_ARRAY -> {
                    json.beginArray();
                    while (json.hasNext()) {
                        value(key, record, depth + 1);
                    }
                    json.endArray();
                }
                case NULL -> json.nextNull();
                case BOOLEAN -> put(key, Boolean.toString(json.nextBoolean()), record);
                default -> put(key, json.nextString(), record);
            }
        }

        private static void put(String key, String value, Map<String, List<String>> record) {
            if (!value.isBlank()) {
                record.computeIfAbsent(key, any -> new ArrayList<>(1)).add(value);
            }
        }

        @Override
        public void close() throws IOException {
            json.close();
        }
    }
}
