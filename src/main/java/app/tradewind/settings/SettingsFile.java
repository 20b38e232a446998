package app.tradewind.settings;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.function.UnaryOperator;

/// `settings.json`: read once at the start, written whole and swapped in on every change.
///
/// A damaged file counts as none: the program starts with fresh settings.
public final class SettingsFile {

    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().create();

    private final Path file;
    private Settings settings;

    public SettingsFile(Path file) {
        this.file = file;
        settings = read(file);
    }

    /// Where this system keeps a program's settings: `%APPDATA%`, `~/Library/Application Support` or
    /// `$XDG_CONFIG_HOME`; `TRADEWIND_HOME` comes before all of them.
    public static Path usualFolder() {
        String own = System.getenv("TRADEWIND_HOME");
        if (own != null && !own.isBlank()) {
            return Path.of(own);
        }
        Path home = Path.of(System.getProperty("user.home"));
        String system = System.getProperty("os.name");
        if (system.startsWith("Windows")) {
            return Path.of(Objects.requireNonNullElse(System.getenv("APPDATA"), home.toString()))
                    .resolve("Tradewind");
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library/Application Support/Tradewind");
        }
        String config = System.getenv("XDG_CONFIG_HOME");
        return (config == null || config.isBlank() ? home.resolve(".config") : Path.of(config)).resolve("tradewind");
    }

    public synchronized Settings settings() {
        return settings;
    }

    /// Changes and writes the settings.
    ///
    /// @throws TradewindException with [Failure#SETTINGS_UNWRITABLE]; the change holds until the program ends
    public synchronized void change(UnaryOperator<Settings> change) {
        settings = change.apply(settings);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(fresh, GSON.toJson(settings));
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new TradewindException(Failure.SETTINGS_UNWRITABLE, failure, file);
        }
    }

    private static Settings read(Path file) {
        try {
            Settings read = GSON.fromJson(Files.readString(file), Settings.class);
            return read == null ? Settings.FRESH : read;
        } catch (IOException | JsonParseException | NullPointerException | IllegalArgumentException absentOrDamaged) {
            return Settings.FRESH;
        }
    }
}
