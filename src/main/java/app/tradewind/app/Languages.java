package app.tradewind.app;

import app.tradewind.settings.Settings;
import app.tradewind.text.Messages;
import java.util.Locale;

/// Which language the settings mean.
final class Languages {

    private Languages() {}

    /// The words of that language. JavaFX's own controls, such as the calendar of a date, follow the JVM's formats:
    /// they become those of the language, or stay the system's where that speaks it.
    static Messages use(Settings settings) {
        Locale system = Locale.getDefault();
        Messages messages =
                new Messages(settings.language().isEmpty() ? system : Locale.forLanguageTag(settings.language()));
        boolean spoken = system.getLanguage().equals(messages.locale().getLanguage());
        Locale.setDefault(Locale.Category.FORMAT, spoken ? system : messages.locale());
        return messages;
    }
}
