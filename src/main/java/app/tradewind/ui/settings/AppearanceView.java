package app.tradewind.ui.settings;

import app.tradewind.settings.Settings;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.FormGrid;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.StackPane;

/// Language, colours, text size, row height.
public final class AppearanceView extends StackPane {

    public AppearanceView(AppearanceViewModel model, Messages messages) {
        FormGrid form = new FormGrid()
                .row(
                        messages.text("settings.appearance.language"),
                        box(
                                AppearanceViewModel.LANGUAGES,
                                model.languageProperty(),
                                tag -> tag.isEmpty() ? messages.text("settings.appearance.system") : inItself(tag)))
                .row(
                        messages.text("settings.appearance.theme"),
                        box(
                                List.of(Settings.Theme.values()),
                                model.themeProperty(),
                                theme -> messages.name("settings.theme", theme)))
                .row(
                        messages.text("settings.appearance.scale"),
                        box(AppearanceViewModel.SCALES, model.textScaleProperty(), scale -> scale + " %"))
                .row(
                        messages.text("settings.appearance.density"),
                        box(
                                List.of(Settings.Density.values()),
                                model.densityProperty(),
                                density -> messages.name("settings.density", density)));
        form.setPadding(new Insets(20, 24, 20, 24));
        getChildren().add(form);
    }

    private static String inItself(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        return language.getDisplayLanguage(language);
    }

    private static <T> ComboBox<T> box(List<T> values, Property<T> value, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>(FXCollections.observableArrayList(values));
        box.setConverter(Choices.shownAs(words));
        box.valueProperty().bindBidirectional(value);
        return box;
    }
}
