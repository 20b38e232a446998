package app.tradewind.ui.contacts;

import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.NodePool;
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
import org.jspecify.annotations.Nullable;

/// The buyer’s time now, in a box.
final class LocalTimeView extends VBox {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final ContactWords words;

    private final Label city = Texts.plain("");
    private final Label time = Texts.strong("");
    private final Label day = Texts.plain("");
    private final Label status = Texts.secondary("");
    private final Label holidays = Texts.wrapped(Texts.secondary(""));

    LocalTimeView(ContactWords words) {
        this.words = words;
        for (Label part : List.of(city, time, day)) {
            part.setMinWidth(USE_PREF_SIZE);
        }
        HBox clock = new HBox(6, Icons.of("fth-clock"), city, time, day);
        clock.setAlignment(Pos.CENTER_LEFT);
        clock.setMinWidth(USE_PREF_SIZE);
        getStyleClass().addAll(Styles.CARD, Styles.SUBTLE);
        getChildren().addAll(new EndsView(clock, status), holidays);
    }

    /// Shows a buyer’s time, or nothing where it is not known.
    void fill(@Nullable LocalTime local) {
        NodePool.seen(this, local != null);
        if (local == null) {
            return;
        }
        city.setText(words.text("contacts.local.now", named(local.city())));
        time.setText(CLOCK.format(local.moment().local()));
        day.setText(local.moment().local().getDayOfWeek().getDisplayName(TextStyle.SHORT, words.locale()));
        status(local);
        NodePool.seen(holidays, !local.next().isEmpty());
        holidays.setText(local.next().isEmpty() ? "" : holidays(local));
    }

    /// Chinese characters stand apart from a Latin name before them.
    private String named(String city) {
        boolean latin = UnicodeScript.of(city.codePointBefore(city.length())) == UnicodeScript.LATIN;
        return latin && words.locale().equals(Locale.SIMPLIFIED_CHINESE) ? city + " " : city;
    }

    private void status(LocalTime local) {
        String holiday = local.moment().holiday().orElse("");
        if (!holiday.isEmpty()) {
            toned(holiday, Styles.WARN_TEXT);
        } else if (local.moment().weekend()) {
            toned(words.text("contacts.local.weekend"), Styles.WARN_TEXT);
        } else if (local.moment().officeHours()) {
            toned(words.text("contacts.local.open"), Styles.FINE_TEXT);
        } else {
            toned(words.text("contacts.local.closed"), Styles.MUTED);
        }
    }

    private void toned(String text, String style) {
        status.setText(text);
        if (!status.getStyleClass().contains(style)) {
            status.getStyleClass().removeAll(Styles.WARN_TEXT, Styles.FINE_TEXT, Styles.MUTED);
            status.getStyleClass().add(style);
        }
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
