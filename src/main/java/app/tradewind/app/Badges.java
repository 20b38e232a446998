package app.tradewind.app;

import app.tradewind.store.Database;
import app.tradewind.ui.control.ChangeWatch;
import app.tradewind.ui.control.Newest;
import app.tradewind.work.Background;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.util.Subscription;

/// The numbers of the rail, counted again whenever their tables change.
final class Badges {

    private final Database database;
    private final Background background;
    private Subscription watches = Subscription.EMPTY;

    Badges(Database database, Background background) {
        this.database = database;
        this.background = background;
    }

    /// A number that is counted now and after each change of `tables`.
    ReadOnlyLongProperty counted(Set<String> tables, Callable<Long> count) {
        ReadOnlyLongWrapper number = new ReadOnlyLongWrapper();
        Newest<Long> newest = new Newest<>(background);
        Runnable read = () -> newest.ask(count, number::set);
        read.run();
        watches = watches.and(ChangeWatch.of(database.changes(), tables, background, read));
        return number.getReadOnlyProperty();
    }

    void close() {
        watches.unsubscribe();
        watches = Subscription.EMPTY;
    }
}
