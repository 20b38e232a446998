package app.tradewind.ui.contacts;

import app.tradewind.settings.SettingsFile;
import app.tradewind.work.Background;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;

/// Which sections of the contact's pane are folded; remembered in the settings. Lives on the JavaFX thread.
final class Folds {

    private static final String KEY = "contacts.folds";

    private final SettingsFile settings;
    private final Background background;
    private final Set<String> folded;

    Folds(SettingsFile settings, Background background) {
        this.settings = settings;
        this.background = background;
        folded = new TreeSet<>(Arrays.asList(
                settings.settings().screens().getOrDefault(KEY, "").split(",")));
        folded.remove("");
    }

    boolean isFolded(String section) {
        return folded.contains(section);
    }

    void toggle(String section) {
        if (!folded.remove(section)) {
            folded.add(section);
        }
        String all = String.join(",", folded);
        background.start(Executors.callable(() -> settings.change(before -> before.withScreen(KEY, all))), _ -> {});
    }
}
