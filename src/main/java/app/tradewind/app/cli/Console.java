package app.tradewind.app.cli;

import app.tradewind.text.Messages;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Where a command's answers go: lines for people or JSON Lines for programs, errors apart.
final class Console {

    private static final Gson GSON =
            new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

    private final PrintStream out;
    private final PrintStream err;
    private final Function<Locale, Messages> languages;
    private @Nullable Messages messages;

    Console(PrintStream out, PrintStream err, Function<Locale, Messages> languages) {
        this.out = out;
        this.err = err;
        this.languages = languages;
    }

    void speak(String language) {
        messages = languages.apply(Locale.forLanguageTag(language.replace('_', '-')));
    }

    Messages messages() {
        Messages known = messages;
        if (known == null) {
            known = languages.apply(Locale.getDefault());
            messages = known;
        }
        return known;
    }

    void line(String text) {
        out.println(text);
    }

    void json(Map<String, ?> object) {
        out.println(GSON.toJson(object));
    }

    void error(String text) {
        err.println(text);
    }

    void trace(Throwable failure) {
        failure.printStackTrace(err);
    }

    void flush() {
        out.flush();
    }

    PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
