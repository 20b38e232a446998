package app.tradewind.letter;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.util.List;

/// The files of a text as they are kept in its row.
final class LetterFiles {

    private static final TypeToken<List<LetterFile>> LIST = new TypeToken<>() {};

    private LetterFiles() {}

    static String written(List<LetterFile> files) {
        return files.isEmpty() ? "[]" : new Gson().toJson(files);
    }

    static List<LetterFile> read(String json) {
        return json.length() <= 2 ? List.of() : new Gson().fromJson(json, LIST);
    }

    /// Without the pictures that the text no longer shows.
    static List<LetterFile> shown(List<LetterFile> files, String html) {
        return files.stream()
                .filter(file -> !file.isInline() || html.contains("cid:" + file.cid() + "\""))
                .toList();
    }
}
