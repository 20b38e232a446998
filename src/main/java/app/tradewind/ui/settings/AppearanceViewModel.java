package app.tradewind.ui.settings;

import app.tradewind.settings.Settings;
import app.tradewind.settings.SettingsFile;
import app.tradewind.work.Background;
import java.util.List;
import java.util.function.BiFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;

/// Language, colours, text size and row height; each is applied and saved as soon as it is chosen.
public final class AppearanceViewModel {

    /// Empty is the system's language.
    static final List<String> LANGUAGES = List.of("", "en", "zh-CN");

    static final List<Integer> SCALES = List.of(100, 125, 150, 175, 200);

    private final SettingsFile file;
    private final Background background;
    private final Runnable applied;
    private final ObjectProperty<String> language;
    private final ObjectProperty<Settings.Theme> theme;
    private final ObjectProperty<Integer> textScale;
    private final ObjectProperty<Settings.Density> density;

    /// @param applied dresses the window anew
    public AppearanceViewModel(SettingsFile file, Background background, Runnable applied) {
        this.file = file;
        this.background = background;
        this.applied = applied;
        Settings now = file.settings();
        language = property(now.language(), Settings::withLanguage);
        theme = property(now.theme(), Settings::withTheme);
        textScale = property(now.textScale(), Settings::withTextScale);
        density = property(now.density(), Settings::withDensity);
    }

    public Property<String> languageProperty() {
        return language;
    }

    public Property<Settings.Theme> themeProperty() {
        return theme;
    }

    public Property<Integer> textScaleProperty() {
        return textScale;
    }

    public Property<Settings.Density> densityProperty() {
        return density;
    }

    private <T> ObjectProperty<T> property(T now, BiFunction<Settings, T, Settings> with) {
        ObjectProperty<T> property = new SimpleObjectProperty<>(now);
        property.subscribe((_, wanted) -> background.start(
                () -> {
                    file.change(settings -> with.apply(settings, wanted));
                    return true;
                },
                _ -> applied.run()));
        return property;
    }
}
