package app.tradewind.ui.shell;

import app.tradewind.store.Database;
import app.tradewind.text.Messages;
import app.tradewind.work.Background;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.ULocale;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;

/// The status bar as state.
public final class StatusBarViewModel {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Database book;
    private final ObservableList<RunningWork> running;
    private final InstantSource clock;
    private final ReadOnlyStringWrapper localTime = new ReadOnlyStringWrapper("");
    private String city = "";

    public StatusBarViewModel(
            Database book,
            ObservableList<RunningWork> running,
            InstantSource clock,
            Background background,
            Messages messages) {
        this.book = book;
        this.running = running;
        this.clock = clock;
        background.start(() -> city(ZoneId.systemDefault(), messages.locale()), name -> {
            city = name;
            tick();
        });
    }

    public String bookName() {
        return String.valueOf(book.file().getFileName());
    }

    public boolean isEncrypted() {
        return book.isEncrypted();
    }

    public ObservableList<RunningWork> running() {
        return running;
    }

    /// The user's town and time: `Shanghai 21:14`.
    public ReadOnlyStringProperty localTimeProperty() {
        return localTime.getReadOnlyProperty();
    }

    /// Reads the clock again.
    public void tick() {
        localTime.set((city + " " + TIME.format(clock.instant().atZone(ZoneId.systemDefault()))).strip());
    }

    /// The zone's town in the user's language, from CLDR's exemplar cities; `UTC` and the like stay as they are.
    static String city(ZoneId zone, Locale language) {
        String name = TimeZoneNames.getInstance(ULocale.forLocale(language)).getExemplarLocationName(zone.getId());
        return name == null ? zone.getId().substring(zone.getId().lastIndexOf('/') + 1) : name;
    }
}
