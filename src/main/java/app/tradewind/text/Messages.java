package app.tradewind.text;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/// The user's words in one language. Handed in, never global, so that a test chooses the language.
///
/// One bundle a room keeps the files short; their keys share one space, so a key names its room first:
/// `contacts.search.prompt`.
public final class Messages {

    /// The two languages that are complete; English stands in for every other.
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

    static final List<String> BUNDLES = List.of(
            "failure",
            "market",
            "shell",
            "today",
            "contacts",
            "intake",
            "letters",
            "outbox",
            "checklist",
            "insights",
            "rules",
            "settings",
            "handover",
            "rights",
            "cli");

    private final Locale locale;
    private final Map<String, String> texts = new HashMap<>();

    public Messages(Locale locale) {
        this.locale = "zh".equals(locale.getLanguage()) ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        ResourceBundle.Control exact =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        for (String name : BUNDLES) {
            ResourceBundle bundle = ResourceBundle.getBundle("app.tradewind.text." + name, this.locale, exact);
            for (String key : bundle.keySet()) {
                texts.put(key, bundle.getString(key));
            }
        }
    }

    public Locale locale() {
        return locale;
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /// The text of `key` with `{0}`, `{1}` … filled in by [MessageFormat] (an apostrophe in a text is typed ’).
    ///
    /// @throws IllegalArgumentException if no bundle has the key
    public String text(String key, @Nullable Object... values) {
        String pattern = texts.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text for " + key);
        }
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }

    /// The name of an enum's constant: `stage.NOT_CONTACTED` for `name("stage", Stage.NOT_CONTACTED)`.
    public String name(String prefix, Enum<?> constant) {
        return text(prefix + "." + constant.name());
    }

    public String title(TradewindException exception) {
        return text(exception.failure().key() + ".title", exception.details());
    }

    /// What is unharmed and what to do.
    public String advice(TradewindException exception) {
        return text(exception.failure().key() + ".advice", exception.details());
    }

    /// One line for a console: title and advice. A fault of ours is named with its class, for the report.
    public String line(Throwable failure) {
        if (failure instanceof TradewindException known) {
            return title(known) + " " + advice(known);
        }
        return text(Failure.FAULT.key() + ".title", failure.getClass().getSimpleName()) + " "
                + text(Failure.FAULT.key() + ".advice", failure.getClass().getSimpleName());
    }
}
