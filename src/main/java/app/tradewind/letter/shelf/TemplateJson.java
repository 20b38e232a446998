package app.tradewind.letter.shelf;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.letter.LetterFile;
import app.tradewind.letter.Template;
import app.tradewind.letter.TemplatePurpose;
import app.tradewind.letter.shelf.TemplateShelf.Carried;
import app.tradewind.letter.shelf.TemplateShelf.CarriedFile;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/// Templates as one JSON file: `{"templates": [{"name", "language", "purpose", "family", "subject", "html",
/// "files"}]}`.
final class TemplateJson {

    private TemplateJson() {}

    static void write(List<Carried> all, Path file) {
        JsonArray templates = new JsonArray();
        all.forEach(carried -> templates.add(json(carried)));
        JsonObject root = new JsonObject();
        root.addProperty("format", "tradewind-templates-1");
        root.add("templates", templates);
        try {
            Files.writeString(
                    file,
                    new GsonBuilder()
                            .setPrettyPrinting()
                            .disableHtmlEscaping()
                            .create()
                            .toJson(root));
        } catch (IOException unwritable) {
            throw new TradewindException(Failure.FILE_UNWRITABLE, unwritable, file);
        }
    }

    private static JsonObject json(Carried carried) {
        Template template = carried.template();
        JsonObject json = new JsonObject();
        json.addProperty("name", template.name());
        json.addProperty("language", template.language());
        json.addProperty("purpose", template.purpose().name());
        json.addProperty("family", carried.family());
        json.addProperty("subject", template.subject());
        json.addProperty("html", template.html());
        JsonArray files = new JsonArray();
        for (CarriedFile file : carried.files()) {
            JsonObject one = new JsonObject();
            one.addProperty("name", file.file().name());
            one.addProperty("mediaType", file.file().mediaType());
            one.addProperty("cid", file.file().cid());
            one.addProperty("bytes", Base64.getEncoder().encodeToString(file.bytes()));
            files.add(one);
        }
        json.add("files", files);
        return json;
    }

    static List<Carried> read(Path file) {
        try {
            List<Carried> all = new ArrayList<>();
            JsonObject root = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
            for (JsonElement element : root.getAsJsonArray("templates")) {
                all.add(carried(element.getAsJsonObject()));
            }
            return all;
        } catch (IOException | RuntimeException unreadable) {
            throw new TradewindException(Failure.FILE_UNREADABLE, unreadable, file);
        }
    }

    private static Carried carried(JsonObject json) {
        List<CarriedFile> files = new ArrayList<>();
        if (json.has("files")) {
            for (JsonElement element : json.getAsJsonArray("files")) {
                JsonObject one = element.getAsJsonObject();
                byte[] bytes = Base64.getDecoder().decode(text(one, "bytes"));
                files.add(new CarriedFile(
                        new LetterFile(text(one, "name"), text(one, "mediaType"), bytes.length, 0, text(one, "cid")),
                        bytes));
            }
        }
        Template template = Template.fresh(
                text(json, "name"),
                text(json, "language"),
                TemplatePurpose.valueOf(text(json, "purpose")),
                text(json, "subject"),
                text(json, "html"));
        return new Carried(template, json.has("family") ? json.get("family").getAsLong() : 0, files);
    }

    private static String text(JsonObject json, String key) {
        return json.has(key) ? json.get(key).getAsString() : "";
    }
}
