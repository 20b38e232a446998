package app.tradewind.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.Channel;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactQuery;
import app.tradewind.contact.ContactQueryParser;
import app.tradewind.contact.SampleBook;
import app.tradewind.contact.StageRepository;
import app.tradewind.contact.SuppressionReason;
import app.tradewind.contact.SuppressionRepository;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InsightSourceTest {

    private static final Instant NOW = InsightBook.NOW;

    private InsightBook book;

    @BeforeEach
    void aNewBook(@TempDir Path folder) {
        book = new InsightBook(folder);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @ParameterizedTest
    @CsvSource({"MONTH,", "QUARTER,", "YEAR,", "ALL,", "YEAR,grade:b OR country:de", "ALL,channel:fair"})
    void everyNumberIsTheCountOfTheSearchBehindIt(Period period, String segment) {
        SampleBook.fill(book.database, 300, NOW);
        ContactQueryParser parser = new ContactQueryParser(InstantSource.fixed(NOW), InsightBook.ZONE);
        String search = segment == null ? "" : segment;
        ContactQuery people = parser.parse(search);

        Insights insights =
                new InsightSource(book.database).of(new Scope(people, search, period, NOW, InsightBook.ZONE));

        List<String> wrong = new ArrayList<>();
        for (Figure figure : figures(insights)) {
            long found = book.contacts.count(parser.parse(figure.search()));
            if (found != figure.count()) {
                wrong.add(figure + " but the search finds " + found);
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(insights.funnel().at(Funnel.CONTACTED) > 0);
    }

    private static List<Figure> figures(Insights insights) {
        List<Figure> figures = new ArrayList<>(insights.funnel().steps());
        figures.add(insights.funnel().untouched());
        figures.add(insights.funnel().dormant());
        figures.add(insights.funnel().lost());
        for (ChannelLine line : insights.channels()) {
            figures.addAll(List.of(line.contacts(), line.valid(), line.answered(), line.won()));
        }
        insights.growth().bars().forEach(bar -> figures.add(bar.added()));
        figures.addAll(insights.health().fine());
        figures.addAll(insights.health().amiss());
        return figures;
    }

    @Test
    void funnelCountsWhoReachedAStageOrWentBeyond() {
        book.add(1, "name", "Anna", "address", "a@nord.example", "stage", "WON");
        book.add(1, "name", "Ben", "address", "b@nord.example", "stage", "QUOTED");
        book.add(1, "name", "Cem", "address", "c@nord.example", "stage", "CONTACTED");
        book.add(1, "name", "Dora", "address", "d@nord.example", "stage", "LOST");
        book.add(1, "name", "Ede", "address", "e@nord.example");

        Funnel funnel = book.insights(Period.ALL).funnel();

        assertEquals(4, funnel.at(Funnel.CONTACTED));
        assertEquals(2, funnel.at(Funnel.REPLIED));
        assertEquals(2, funnel.at("QUOTED"));
        assertEquals(1, funnel.at(Funnel.WON));
        assertEquals(1, funnel.untouched().count());
        assertEquals(1, funnel.lost().count());
    }

    @Test
    void aStageOfTheUsersOwnIsAStepWhereverItStands() {
        StageRepository stages = new StageRepository(book.database);
        String trial = stages.add("试 单");
        stages.order(List.of(
                "CONTACTED",
                "REPLIED",
                trial,
                "WON",
                "NOT_CONTACTED",
                "QUOTED",
                "SAMPLE",
                "NEGOTIATING",
                "DORMANT",
                "LOST"));
        book.add(1, "name", "Anna", "address", "a@nord.example", "stage", trial);
        book.add(1, "name", "Ben", "address", "b@nord.example", "stage", "REPLIED");
        book.add(1, "name", "Cem", "address", "c@nord.example");

        Funnel funnel = book.insights(Period.ALL).funnel();

        assertEquals(2, funnel.at(Funnel.CONTACTED));
        assertEquals(1, funnel.at(trial));
        assertEquals(-1, funnel.steps().stream().map(Figure::name).toList().indexOf("NOT_CONTACTED"));
        ContactQueryParser parser = new ContactQueryParser(InstantSource.fixed(NOW), InsightBook.ZONE);
        for (Figure step : funnel.steps()) {
            assertEquals(step.count(), book.contacts.count(parser.parse(step.search())), step.toString());
        }
    }

    @Test
    void whoAnsweredCountsAsRepliedWhateverTheStage() {
        ContactId lost = book.add(1, "name", "Anna", "address", "a@nord.example", "stage", "LOST");
        book.answered(lost, NOW.minus(Duration.ofDays(1)));

        assertEquals(1, book.insights(Period.ALL).funnel().at(Funnel.REPLIED));
    }

    @Test
    void aBouncedAddressWasNotDelivered() {
        ContactId contact = book.add(1, "name", "Anna", "address", "a@nord.example", "stage", "CONTACTED");
        book.database.update("UPDATE address SET bounce = 'HARD' WHERE contact_id = ?", contact.value());

        Funnel funnel = book.insights(Period.ALL).funnel();

        assertEquals(1, funnel.at(Funnel.CONTACTED));
        assertEquals(0, funnel.at(Funnel.DELIVERED));
    }

    @Test
    void theFiveChannelsStandThereAlways() {
        List<Channel> channels = book.insights(Period.YEAR).channels().stream()
                .map(ChannelLine::channel)
                .toList();

        assertEquals(
                List.of(Channel.FAIR, Channel.PLATFORM, Channel.WEBSITE, Channel.SOCIAL, Channel.CUSTOMS), channels);
    }

    @Test
    void channelsCountThePeopleOfThePeriod() {
        book.add(10, "name", "Anna", "channel", "fair", "stage", "WON");
        book.add(100, "name", "Ben", "channel", "fair");

        ChannelLine fair = book.insights(Period.MONTH).channels().getFirst();

        assertEquals(1, fair.contacts().count());
        assertEquals(1, fair.answered().count());
        assertEquals(1, fair.won().count());
        assertEquals(
                2, book.insights(Period.ALL).channels().getFirst().contacts().count());
    }

    @Test
    void anAnswerCountsAtTheHourOfWhoAnswered() {
        ContactId newYork = book.add(9, "name", "Anna", "country", "US", "city", "New York");
        ContactId nowhere = book.add(9, "name", "Ben");
        ContactId india = book.add(9, "name", "Cem", "timeZone", "Asia/Kolkata");
        book.answered(newYork, Instant.parse("2026-11-17T14:30:00Z"));
        book.answered(nowhere, Instant.parse("2026-11-17T14:30:00Z"));
        book.answered(india, Instant.parse("2026-11-17T20:00:00Z"));

        AnswerHours hours = book.insights(Period.MONTH).hours();

        assertEquals(1, hours.at(DayOfWeek.TUESDAY, 9));
        assertEquals(1, hours.at(DayOfWeek.WEDNESDAY, 1));
        assertEquals(2, hours.total());
        assertEquals(1, hours.withoutClock());
    }

    @Test
    void growthIsCountedByWeeksThatBeginOnMonday() {
        book.add(1, "name", "Anna");
        book.add(2, "name", "Ben");
        book.add(8, "name", "Cem");

        Growth growth = book.insights(Period.MONTH).growth();

        assertEquals(5, growth.bars().size());
        assertEquals(LocalDate.of(2026, 11, 23), growth.bars().getLast().from());
        assertEquals(1, growth.bars().getLast().added().count());
        assertEquals(2, growth.bars().get(3).added().count());
        assertEquals(3, growth.added());
    }

    @Test
    void aYearIsCountedByMonths() {
        book.add(31, "name", "Anna");

        Growth growth = book.insights(Period.YEAR).growth();

        assertTrue(growth.byMonth());
        assertEquals(12, growth.bars().size());
        assertEquals(LocalDate.of(2026, 10, 1), growth.bars().get(10).from());
        assertEquals(1, growth.bars().get(10).added().count());
    }

    @Test
    void ratesAreOfEachAccountsLastLetters() {
        ContactId contact = book.add(9, "name", "Anna", "address", "a@nord.example");
        long lin = book.account("lin");
        book.account("mei");
        for (int i = 0; i < 60; i++) {
            book.letter(
                    lin,
                    contact,
                    i == 0 ? "Angry@Nord.example" : "a" + i + "@nord.example",
                    i < 3 ? "BOUNCED" : "SENT",
                    NOW.minus(Duration.ofDays(1)));
        }
        book.letter(lin, contact, "a99@nord.example", "BOUNCED", NOW.minus(Duration.ofDays(50)));
        new SuppressionRepository(book.database)
                .suppressAddress("angry@nord.example", SuppressionReason.COMPLAINT, "said so", NOW);

        List<SenderRates> rates = book.insights(Period.MONTH).rates();

        SenderRates first = rates.getFirst();
        assertEquals(60, first.letters());
        assertEquals(3, first.bounces());
        assertEquals(1, first.complaints());
        assertEquals(0, first.removals());
        assertEquals(DangerLine.Level.STOP, first.level(DangerLine.BOUNCES));
        assertEquals(DangerLine.Level.STOP, first.level(DangerLine.COMPLAINTS));
        assertEquals(DangerLine.Level.FINE, first.level(DangerLine.REMOVALS));
        assertEquals(DangerLine.Level.TOO_FEW, rates.getLast().level(DangerLine.BOUNCES));
    }

    @ParameterizedTest
    @CsvSource({
        "BOUNCES, 49, 49, TOO_FEW",
        "BOUNCES, 1, 60, FINE",
        "BOUNCES, 2, 60, WARN",
        "BOUNCES, 3, 60, STOP",
        "COMPLAINTS, 1, 1001, FINE",
        "COMPLAINTS, 1, 1000, WARN",
        "COMPLAINTS, 3, 1000, STOP",
        "COMPLAINTS, 0, 0, TOO_FEW"
    })
    void dangerLinesAreThoseOfTheGreatMailHosts(DangerLine line, long hits, long letters, DangerLine.Level level) {
        assertEquals(level, line.level(hits, letters));
    }

    @Test
    void anEmptyBookHasFiguresToo() {
        Insights none = book.insights(Period.ALL);

        assertEquals(0, none.funnel().at(Funnel.CONTACTED));
        assertEquals(0, none.health().people());
        assertEquals(0, none.hours().total());
        assertEquals(12, none.growth().bars().size());
    }
}
