package app.tradewind.handover;

import app.tradewind.contact.Field;
import app.tradewind.contact.table.SafeCell;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A JSON array with one object a contact; the first row names the keys. Every object has all the fields; what
/// else is empty is left out.
///
/// Source: RFC 8259.
final class JsonSheet implements ContactSheet {

    private final JsonWriter json;
    private List<String> keys = List.of();

    JsonSheet(OutputStream out) throws IOException {
        json = new JsonWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        json.setIndent(" ");
        json.beginArray();
    }

    @Override
    public void row(List<String> cells) throws IOException {
        if (keys.isEmpty()) {
            keys = List.copyOf(cells);
            return;
        }
        json.beginObject();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty() || Field.find(keys.get(i)).isPresent()) {
                json.name(keys.get(i)).value(SafeCell.inMarkedText(cells.get(i)));
            }
        }
        json.endObject();
    }

    @Override
    public long shortened() {
        return 0;
    }

    @Override
    public void close() throws IOException {
        json.endArray();
        json.close();
    }
}
