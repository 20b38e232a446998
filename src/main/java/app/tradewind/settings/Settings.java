package app.tradewind.settings;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is remembered outside the book. Holds no personal data and no secret: a settings file may be read by
/// anyone.
///
/// @param language `en`, `zh-CN`, or empty to follow the system
/// @param theme light, dark, or as the system has it
/// @param textScale 100 to 200, in per cent
/// @param density height of table rows
/// @param recentBooks the books opened before, newest first
/// @param screens what each screen wants remembered, such as a table's columns, under its own key
public record Settings(
        String language,
        Theme theme,
        int textScale,
        Density density,
        List<String> recentBooks,
        Map<String, String> screens) {

    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK
    }

    /// The height of a table row in pixels at 100 %.
    public enum Density {
        COMPACT(28),
        NORMAL(34),
        ROOMY(40);

        private final int rowHeight;

        Density(int rowHeight) {
            this.rowHeight = rowHeight;
        }

        public int rowHeight() {
            return rowHeight;
        }
    }

    public static final Settings FRESH = new Settings("", Theme.SYSTEM, 100, Density.NORMAL, List.of(), Map.of());

    public Settings {
        textScale = Math.clamp(textScale, 100, 200);
        recentBooks = List.copyOf(recentBooks);
        screens = Map.copyOf(screens);
    }

    public Optional<Path> lastBook() {
        return recentBooks.stream().findFirst().map(Path::of);
    }

    public Settings withLanguage(String language) {
        return new Settings(language, theme, textScale, density, recentBooks, screens);
    }

    public Settings withTheme(Theme theme) {
        return new Settings(language, theme, textScale, density, recentBooks, screens);
    }

    public Settings withTextScale(int textScale) {
        return new Settings(language, theme, textScale, density, recentBooks, screens);
    }

    public Settings withDensity(Density density) {
        return new Settings(language, theme, textScale, density, recentBooks, screens);
    }

    /// These settings with `book` as the newest of at most eight.
    public Settings withRecentBook(Path book) {
        String newest = book.toAbsolutePath().toString();
        List<String> books = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(newest), recentBooks.stream().filter(other -> !other.equals(newest)))
                .limit(8)
                .toList();
        return new Settings(language, theme, textScale, density, books, screens);
    }

    public Settings withScreen(String key, String value) {
        Map<String, String> changed = new HashMap<>(screens);
        changed.put(key, value);
        return new Settings(language, theme, textScale, density, recentBooks, changed);
    }
}
