package app.tradewind.ui.duplicates;

import app.tradewind.contact.duplicate.DuplicateScan;
import app.tradewind.work.Background;
import app.tradewind.work.CancelledException;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/// The scan of the whole book in the background; its progress stands in the status bar, also when the page is left.
public final class ScanRun {

    private final DuplicatesRoom room;
    private final DuplicateWords words;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private Background.@Nullable Running work;

    ScanRun(DuplicatesRoom room, DuplicateWords words) {
        this.room = room;
        this.words = words;
    }

    /// Looks through the book, unless it does already.
    public void begin() {
        if (running.get()) {
            return;
        }
        running.set(true);
        work = room.background()
                .startLong(
                        words.text("scanning"),
                        progress -> {
                            DuplicateScan.Found found = room.book().scan().run(progress);
                            room.book()
                                    .duplicates()
                                    .keep(found, room.time().clock().instant());
                            return found.groups().size();
                        },
                        _ -> running.set(false),
                        this::failed);
    }

    private void failed(Throwable failure) {
        running.set(false);
        if (!(failure instanceof CancelledException)) {
            room.window().toasts().show(room.messages().line(failure));
        }
    }

    public void stop() {
        if (work != null) {
            work.cancel();
        }
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }
}
