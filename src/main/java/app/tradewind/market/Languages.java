package app.tradewind.market;

import org.jspecify.annotations.Nullable;

/// The language to write in.
public final class Languages {

    private Languages() {}

    /// The BCP 47 tag of the language in which a letter to a country is likely welcome; `en` where none is better.
    public static String of(@Nullable String country) {
        return "en";
    }
}
