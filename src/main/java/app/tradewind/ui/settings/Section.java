package app.tradewind.ui.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A section of the settings.
public enum Section {
    IDENTITY("fth-user"),
    ACCOUNTS("fth-mail"),
    WRITING("fth-edit-3"),
    FIELDS("fth-list"),
    SUPPRESSIONS("fth-slash"),
    LAW("fth-shield"),
    STAGES("fth-flag"),
    CALENDAR("fth-calendar"),
    PRIVACY("fth-user-check"),
    SECURITY("fth-lock"),
    APPEARANCE("fth-globe"),
    ABOUT("fth-book");

    private final String icon;

    Section(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }

    /// Its name in places and message keys: `identity`.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Section> of(String id) {
        return Arrays.stream(values())
                .filter(section -> section.id().equals(id))
                .findFirst();
    }
}
