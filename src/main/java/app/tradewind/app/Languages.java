package app.tradewind.app;

import app.tradewind.settings.Settings;
import app.tradewind.text.Messages;
import java.util.Locale;

/// Which language the settings mean.
final class Languages {

    private Languages() {}

    static Messages messages(Settings settings) {
        return new Messages(
                settings.language().isEmpty() ? Locale.getDefault() : Locale.forLanguageTag(settings.language()));
    }
}
