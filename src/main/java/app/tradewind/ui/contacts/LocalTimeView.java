package app.tradewind.ui.contacts;

import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import java.lang.Character.UnicodeScript;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The buyer’s time now, in a box.
final class LocalTimeView extends VBox {

    private final ContactWords words;

    LocalTimeView(ContactWords words, LocalTime local) {
        this.words = words;
        Label time = Texts.strong(
                DateTimeFormatter.ofPattern("HH:mm").format(local.moment().local()));
        Label day = Texts.plain(local.moment().local().getDayOfWeek().getDisplayName(TextStyle.SHORT, words.locale()));
        Label city = Texts.plain(words.text("contacts.local.now", named(local.city())));
        for (Label part : List.of(city, time, day)) {
            part.setMinWidth(USE_PREF_SIZE);
        }
        HBox clock = new HBox(6, Icons.of("fth-clock"), city, time, day);
        clock.setAlignment(Pos.CENTER_LEFT);
        clock.setMinWidth(USE_PREF_SIZE);
        getStyleClass().addAll(Styles.CARD, Styles.SUBTLE);
        getChildren().add(new EndsView(clock, status(local)));
        if (!local.next().isEmpty()) {
            getChildren().add(Texts.wrapped(Texts.secondary(holidays(local))));
        }
    }

    /// Chinese characters stand apart from a Latin name before them.
    private String named(String city) {
        boolean latin = UnicodeScript.of(city.codePointBefore(city.length())) == UnicodeScript.LATIN;
        return latin && words.locale().equals(Locale.SIMPLIFIED_CHINESE) ? city + " " : city;
    }

    private Label status(LocalTime local) {
        String holiday = local.moment().holiday().orElse("");
        if (!holiday.isEmpty()) {
            return toned(holiday, Styles.WARN_TEXT);
        }
        if (local.moment().weekend()) {
            return toned(words.text("contacts.local.weekend"), Styles.WARN_TEXT);
        }
        return local.moment().officeHours()
                ? toned(words.text("contacts.local.open"), Styles.FINE_TEXT)
                : toned(words.text("contacts.local.closed"), Styles.MUTED);
    }

    private static Label toned(String text, String style) {
        Label label = Texts.secondary(text);
        label.getStyleClass().add(style);
        return label;
    }

    private String holidays(LocalTime local) {
        LocalDate first = local.next().getFirst();
        LocalDate last = local.next().getLast();
        DateTimeFormatter day = DateTimeFormatter.ofPattern(words.text("shell.date.day-pattern"), words.locale());
        return first.equals(last)
                ? words.text("contacts.local.holiday", day.format(first), local.holiday())
                : words.text("contacts.local.holidays", day.format(first), day.format(last), local.holiday());
    }
}
