package app.tradewind.bench;

import app.tradewind.contact.ContactOrder;
import app.tradewind.contact.ContactQueryParser;
import app.tradewind.settings.SettingsFile;
import app.tradewind.store.Database;
import app.tradewind.text.Messages;
import app.tradewind.ui.contacts.ContactBook;
import app.tradewind.ui.contacts.ContactTableViewModel;
import app.tradewind.ui.contacts.ContactsRoom;
import app.tradewind.ui.contacts.ContactsView;
import app.tradewind.ui.contacts.ContactsViewModel;
import app.tradewind.ui.contacts.MayWriteSource;
import app.tradewind.ui.control.Navigator;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.control.Theme;
import app.tradewind.ui.control.Toasts;
import app.tradewind.ui.shell.FxBackground;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

/// The screen of contacts over a large encrypted book, in a window, driven as a user drives it: from the key stroke
/// to the rows standing in the table, and to the layout that has them. Beside it the same question put to the book
/// as
/// bare SQL.
public final class TableWindow extends Application {

    private static final int ROUNDS = 12;
    private static final int WARMING = 3;

    /// Ten kinds: a rare word, a name, a word in most notes, Chinese, pinyin, accents left out, a part of a domain,
    /// two words, an expression, nothing found.
    private static final List<String> SEARCHES = List.of(
            "4711",
            "garcia",
            "hinges",
            "蓝色",
            "lanse",
            "muller",
            "ferreteria",
            "garcia pinewood",
            "country:de grade:a lastContact>30d",
            "xylophone");

    /// The first class on a class path must not be an application itself.
    static final class Launch {

        private Launch() {}

        public static void main(String[] arguments) {
            Application.launch(TableWindow.class, arguments);
        }
    }

    private final PrintStream out = System.out;
    private final InstantSource clock = InstantSource.system();

    @Override
    public void start(Stage stage) {
        Path book = Path.of(getParameters().getRaw().getFirst());
        String key = java.util.Objects.requireNonNull(System.getenv("TRADEWIND_PASSPHRASE"));
        long began = System.nanoTime();
        Database database = Database.open(book, key.toCharArray());
        out.printf(Locale.ROOT, "%-52s %,9.1f ms%n", "open", since(began));
        FxBackground background = new FxBackground(failure -> failure.printStackTrace(out));
        SettingsFile settings = new SettingsFile(book.resolveSibling("settings.json"));
        ContactsViewModel model = new ContactsViewModel(room(database, background, settings));
        ContactsView view = new ContactsView(model);
        Scene scene = new Scene(view, 1112, 738);
        Theme.apply(scene, settings.settings());
        stage.setScene(scene);
        stage.show();
        view.activate();
        Thread.ofPlatform().name("bench").start(() -> {
            try {
                new Driver(model, stage.getScene(), database).drive();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            } finally {
                Platform.runLater(view::release);
                background.close();
                database.close();
                Platform.exit();
            }
        });
    }

    private ContactsRoom room(Database database, FxBackground background, SettingsFile settings) {
        return new ContactsRoom(
                ContactBook.of(database, clock),
                MayWriteSource.NONE,
                null,
                new ContactsRoom.Window(background, toasts(), navigator(), settings),
                new Messages(Locale.ENGLISH),
                new ContactsRoom.Time(clock, ZoneId.of("Asia/Shanghai")));
    }

    private static Toasts toasts() {
        return new Toasts() {
            @Override
            public void show(String text) {}

            @Override
            public void show(String text, Runnable undo) {}
        };
    }

    private static Navigator navigator() {
        return new Navigator() {
            @Override
            public void go(Place place) {}

            @Override
            public void back() {}
        };
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / 1e6;
    }

    /// Does what a user does, one thing at a time, from a thread of its own.
    private final class Driver {

        private final ContactsViewModel model;
        private final ContactTableViewModel table;
        private final Scene scene;
        private final Database database;
        private final List<Double> known = new ArrayList<>();

        Driver(ContactsViewModel model, Scene scene, Database database) {
            this.model = model;
            this.table = model.table();
            this.scene = scene;
            this.database = database;
        }

        void drive() throws InterruptedException {
            while (!model.preparedProperty().get()) {
                Thread.sleep(20);
            }
            searches();
            sorts();
            jumps();
            out.printf(Locale.ROOT, "%-52s %,9.0f MB%n", "resident at the end", Measured.resident("VmRSS"));
            out.printf(Locale.ROOT, "%-52s %,9.0f MB%n", "resident at most", Measured.resident("VmHWM"));
        }

        private void searches() throws InterruptedException {
            List<Figures> all = new ArrayList<>();
            List<Figures> allKnown = new ArrayList<>();
            for (String words : SEARCHES) {
                List<Double> drawn = new ArrayList<>();
                List<Double> answered = new ArrayList<>();
                for (int round = 0; round < ROUNDS + WARMING; round++) {
                    if (!table.searchProperty().get().isEmpty()) {
                        shown(() -> table.searchProperty().set(""));
                    }
                    drawn.add(shown(() -> table.searchProperty().set(words)));
                    answered.add(known.getLast());
                }
                String name = "search " + words + " (" + table.countProperty().get() + ")";
                Figures rows = figures(name + ", rows known", answered);
                Figures layout = figures(name + ", drawn", drawn);
                allKnown.add(rows);
                all.add(layout);
                out.println(rows + bare(words));
                out.println(layout);
            }
            out.println(Figures.together("search, all of these, rows known", allKnown));
            out.println(Figures.together("search, all of these, drawn", all));
            shown(() -> table.searchProperty().set(""));
        }

        private String bare(String words) {
            var query = new ContactQueryParser(clock, ZoneId.of("Asia/Shanghai")).parse(words);
            long began = System.nanoTime();
            database.ids(
                    "SELECT contact.id FROM contact WHERE " + query.sql() + " ORDER BY contact.name_sort",
                    query.values().toArray());
            return String.format(Locale.ROOT, "   bare SQL %,.1f ms", since(began));
        }

        private void sorts() throws InterruptedException {
            List<Figures> all = new ArrayList<>();
            shown(() -> table.orderProperty().set(new ContactOrder(ContactOrder.Column.ADDED, false)));
            for (ContactOrder.Column column : ContactOrder.Column.values()) {
                if (column == ContactOrder.Column.ADDED) {
                    continue;
                }
                List<Double> times = new ArrayList<>();
                times.add(shown(() -> table.orderProperty().set(new ContactOrder(column, false))));
                times.add(shown(() -> table.orderProperty().set(new ContactOrder(column, true))));
                Figures figures = figures(
                        "sort by " + column,
                        times.stream().mapToDouble(Double::doubleValue).toArray());
                all.add(figures);
                out.println(figures);
            }
            out.println(Figures.together("sort, all columns, first asked", all));
        }

        /// The order is turned round before each, so that no row of the end is known.
        private void jumps() throws InterruptedException {
            List<Double> times = new ArrayList<>();
            for (int round = 0; round < ROUNDS + WARMING; round++) {
                boolean descending = round % 2 == 0;
                shown(() -> table.orderProperty().set(new ContactOrder(ContactOrder.Column.NAME, descending)));
                times.add(jumped(table.rows().size() - 1));
            }
            out.println(figures("jump to the end", times));
        }

        private Figures figures(String name, List<Double> times) {
            return figures(
                    name,
                    times.stream()
                            .skip(WARMING)
                            .mapToDouble(Double::doubleValue)
                            .toArray());
        }

        private Figures figures(String name, double... times) {
            return new Figures(name, times);
        }

        /// From `stroke` to the layout after the new answer.
        private double shown(Runnable stroke) throws InterruptedException {
            return after(stroke, table.answerProperty()::addListener, table.answerProperty()::removeListener);
        }

        /// From the jump to the layout in which the row at `index` has its text.
        private double jumped(int index) throws InterruptedException {
            CountDownLatch done = new CountDownLatch(1);
            long[] ended = new long[1];
            long[] began = new long[1];
            Platform.runLater(() -> {
                began[0] = System.nanoTime();
                ((TableView<?>) scene.lookup("#contacts")).scrollTo(index);
                afterLayout(() -> whenFilled(index, () -> {
                    ended[0] = System.nanoTime();
                    done.countDown();
                }));
            });
            await(done);
            return (ended[0] - began[0]) / 1e6;
        }

        private void whenFilled(int index, Runnable then) {
            if (table.rows().get(index).shownProperty().getValue() == null) {
                afterLayout(() -> whenFilled(index, then));
            } else {
                then.run();
            }
        }

        private double after(
                Runnable stroke, Consumer<InvalidationListener> listen, Consumer<InvalidationListener> leave)
                throws InterruptedException {
            CountDownLatch done = new CountDownLatch(1);
            long[] ended = new long[1];
            long[] began = new long[1];
            Platform.runLater(() -> {
                InvalidationListener[] answered = new InvalidationListener[1];
                answered[0] = _ -> {
                    leave.accept(answered[0]);
                    known.add((System.nanoTime() - began[0]) / 1e6);
                    afterLayout(() -> {
                        ended[0] = System.nanoTime();
                        done.countDown();
                    });
                };
                listen.accept(answered[0]);
                began[0] = System.nanoTime();
                stroke.run();
            });
            await(done);
            return (ended[0] - began[0]) / 1e6;
        }

        private void await(CountDownLatch done) throws InterruptedException {
            if (!done.await(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("no answer within a minute");
            }
            // what hangs on the answer, such as the facets, comes to rest before the next stroke
            Thread.sleep(120);
        }

        private void afterLayout(Runnable then) {
            Runnable[] once = new Runnable[1];
            once[0] = () -> {
                scene.removePostLayoutPulseListener(once[0]);
                then.run();
            };
            scene.addPostLayoutPulseListener(once[0]);
            Platform.requestNextPulse();
        }
    }
}
