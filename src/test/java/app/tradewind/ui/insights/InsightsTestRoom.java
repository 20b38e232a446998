package app.tradewind.ui.insights;

import app.tradewind.contact.ChangeHistoryRepository;
import app.tradewind.contact.ContactQueryParser;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.SampleBook;
import app.tradewind.contact.SegmentRepository;
import app.tradewind.insight.CostRepository;
import app.tradewind.insight.InsightSource;
import app.tradewind.store.Database;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Navigator;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.control.Toasts;
import app.tradewind.work.Background;
import app.tradewind.work.Progress;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The screen's model over a real book, with everything done at once; keeps where it led and what it said.
final class InsightsTestRoom implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-24T13:14:00Z");

    final Database database;
    final CostRepository costs;
    final ContactRepository contacts;
    final ContactQueryParser parser = new ContactQueryParser(InstantSource.fixed(NOW), ZoneOffset.UTC);
    final InsightsViewModel model;
    final List<Place> places = new ArrayList<>();
    final List<String> said = new ArrayList<>();
    final List<Runnable> undos = new ArrayList<>();
    final List<ChartTable> tables = new ArrayList<>();
    final List<InsightExport.Pixels> pictures = new ArrayList<>();

    InsightsTestRoom(Path folder, int people, String language) {
        database = Database.create(folder.resolve("a.tradewind"), null);
        SampleBook.fill(database, people, NOW);
        costs = new CostRepository(database);
        contacts = new ContactRepository(database);
        InstantSource clock = InstantSource.fixed(NOW);
        InsightsRoom room = new InsightsRoom(
                new InsightsRoom.Book(
                        new InsightSource(database),
                        costs,
                        new ChangeHistoryRepository(database, contacts, clock),
                        new SegmentRepository(database),
                        parser),
                export(),
                new InsightsRoom.Window(Background.inline(), toasts(), navigator()),
                new Messages(Locale.of(language)),
                new InsightsRoom.Time(clock, ZoneOffset.UTC));
        model = new InsightsViewModel(room, database.changes());
    }

    private InsightExport export() {
        return new InsightExport() {
            @Override
            public void workbook(List<ChartTable> written, Path file, Progress progress) {
                tables.addAll(written);
            }

            @Override
            public void picture(Pixels pixels, Path file, Progress progress) {
                pictures.add(pixels);
            }
        };
    }

    private Toasts toasts() {
        return new Toasts() {
            @Override
            public void show(String text) {
                said.add(text);
            }

            @Override
            public void show(String text, Runnable undo) {
                said.add(text);
                undos.add(undo);
            }
        };
    }

    private Navigator navigator() {
        return new Navigator() {
            @Override
            public void go(Place place) {
                places.add(place);
            }

            @Override
            public void back() {}
        };
    }

    @Override
    public void close() {
        model.release();
        database.close();
    }
}
