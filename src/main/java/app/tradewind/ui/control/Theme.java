package app.tradewind.ui.control;

import app.tradewind.settings.Settings;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// Dresses a scene: AtlantaFX below, our colours by role, our rules, the text's size and the rows' height.
public final class Theme {

    private static final String FOLDER = "/app/tradewind/ui/theme/";
    /// A Latin font comes before the Chinese one, else quotation marks turn full-width; the system adds the rest.
    private static final List<String> FONTS =
            List.of("Inter", "Segoe UI", ".AppleSystemUIFont", "SF Pro Text", "Helvetica Neue", "Noto Sans");

    private Theme() {}

    /// Whether these settings mean dark, as the system has it now.
    public static boolean isDark(Settings.Theme theme) {
        return switch (theme) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    /// Applies the settings; may be called again at any time. Lives on the JavaFX thread.
    public static void apply(Scene scene, Settings settings) {
        boolean dark = isDark(settings.theme());
        // the binary form is read three times as fast as the text
        scene.setUserAgentStylesheet((dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheetBSS());
        scene.getStylesheets().setAll(sheet(dark ? "dark.css" : "light.css"), sheet("tradewind.css"));
        scene.getRoot().setStyle(rootStyle(settings));
        List<String> classes = scene.getRoot().getStyleClass();
        classes.removeIf(name -> name.startsWith("tw-density-") || name.startsWith("tw-scale-"));
        classes.add("tw-density-" + settings.density().name().toLowerCase(Locale.ROOT));
        classes.add("tw-scale-" + Math.round(settings.textScale() / 25.0) * 25);
    }

    /// The height of a table's row at these settings, for `setFixedCellSize`.
    public static double rowHeight(Settings settings) {
        return Math.rint(settings.density().rowHeight() * settings.textScale() / 100.0);
    }

    private static String rootStyle(Settings settings) {
        double size = 13 * settings.textScale() / 100.0;
        List<String> installed = Font.getFamilies();
        String font = FONTS.stream().filter(installed::contains).findFirst().orElse("System");
        return String.format(Locale.ROOT, "-fx-font-size: %.2fpx; -fx-font-family: \"%s\";", size, font);
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource(FOLDER + name)).toExternalForm();
    }
}
