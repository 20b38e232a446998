package app.tradewind.ui.settings;

import app.tradewind.text.Messages;
import app.tradewind.ui.control.Texts;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Version, what the program is not, and the libraries it stands on with their licences.
public final class AboutView extends StackPane {

    private static final double MEASURE = 620;

    public AboutView(String version, Messages messages) {
        GridPane libraries = new GridPane();
        libraries.setHgap(24);
        libraries.setVgap(6);
        for (Library library : Library.ALL) {
            libraries.addRow(libraries.getRowCount(), Texts.plain(library.name()), Texts.muted(library.licence()));
        }
        VBox page = new VBox(
                12,
                Texts.title(messages.text("shell.name") + " " + version),
                Texts.wrapped(Texts.plain(messages.text("settings.about.licence"))),
                Texts.wrapped(Texts.plain(messages.text("settings.about.no-advice"))),
                Texts.wrapped(Texts.plain(messages.text("settings.about.privacy"))),
                Texts.strong(messages.text("settings.about.libraries")),
                libraries);
        page.setPadding(new Insets(20, 24, 20, 24));
        page.setMaxWidth(MEASURE);
        ScrollPane scroll = new ScrollPane(page);
        getChildren().add(scroll);
    }

    /// @param licence its SPDX identifier
    record Library(String name, String licence) {

        static final List<Library> ALL = List.of(
                new Library("OpenJDK, OpenJFX", "GPL-2.0-only WITH Classpath-exception-2.0"),
                new Library("AtlantaFX", "MIT"),
                new Library("Ikonli", "Apache-2.0"),
                new Library("Feather", "MIT"),
                new Library("RichTextFX", "BSD-2-Clause"),
                new Library("SQLite, SQLite3 Multiple Ciphers, sqlite-jdbc", "blessing, MIT, Apache-2.0"),
                new Library("Apache POI", "Apache-2.0"),
                new Library("fastexcel", "Apache-2.0"),
                new Library("FastCSV", "MIT"),
                new Library("ICU4J", "Unicode-3.0"),
                new Library("jsoup", "MIT"),
                new Library("vinnie", "MIT"),
                new Library("ZXing", "Apache-2.0"),
                new Library("Gson", "Apache-2.0"),
                new Library("Angus Mail", "EPL-2.0"),
                new Library("crawler-commons", "Apache-2.0"),
                new Library("libphonenumber", "Apache-2.0"),
                new Library("Jollyday", "Apache-2.0"),
                new Library("picocli", "Apache-2.0"),
                new Library("SLF4J", "MIT"));
    }
}
