package app.tradewind.ui.contacts;

import app.tradewind.settings.Settings.Density;
import app.tradewind.ui.control.Command;
import app.tradewind.ui.control.Theme;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;

/// The heights of rows as commands; the window is dressed anew at once.
final class DensityView {

    private DensityView() {}

    static List<Command> commands(ContactsViewModel model, Node screen) {
        return Arrays.stream(Density.values())
                .map(density -> new Command(
                        model.words().name("density", density),
                        () -> model.chooseDensity(density, () -> dress(model, screen))))
                .toList();
    }

    private static void dress(ContactsViewModel model, Node screen) {
        if (screen.getScene() != null) {
            Theme.apply(screen.getScene(), model.settings());
        }
    }
}
