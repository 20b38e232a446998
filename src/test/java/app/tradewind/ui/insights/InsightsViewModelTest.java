package app.tradewind.ui.insights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.Channel;
import app.tradewind.contact.Segment;
import app.tradewind.contact.SegmentRepository;
import app.tradewind.insight.Cost;
import app.tradewind.insight.Figure;
import app.tradewind.insight.Insights;
import app.tradewind.insight.Period;
import app.tradewind.ui.control.Place;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InsightsViewModelTest {

    private InsightsTestRoom room;
    private InsightsViewModel model;

    @BeforeEach
    void aBookOfTwoHundred(@TempDir Path folder) {
        room = new InsightsTestRoom(folder, 200, "en");
        model = room.model;
    }

    @AfterEach
    void close() {
        room.close();
    }

    private Insights shown() {
        return Objects.requireNonNull(model.insightsProperty().get());
    }

    private void type(String amount) {
        model.costs().amountProperty().set(amount);
    }

    @Test
    void figuresAreReadAtTheVisit() {
        assertNull(model.insightsProperty().get());

        model.activate();

        assertEquals(200, shown().health().people());
        assertFalse(model.busyProperty().get());
    }

    @Test
    void anotherPeriodIsCountedAnew() {
        model.activate();
        long year = shown().funnel().steps().getFirst().count();

        model.periodProperty().set(Period.MONTH);

        assertEquals(Period.MONTH, shown().scope().period());
        assertTrue(shown().funnel().steps().getFirst().count() < year);
    }

    @Test
    void aSegmentNarrowsEveryFigure() {
        new SegmentRepository(room.database).add("Germans", "country:de", InsightsTestRoom.NOW);
        model.activate();
        Segment germans = model.segments().getFirst();

        model.segmentProperty().set(Optional.of(germans));

        long found = room.contacts.count(room.parser.parse("country:de"));
        assertEquals(found, shown().health().people());
        Figure valid = shown().health().fine().getFirst();
        assertTrue(valid.search().startsWith("(country:de) "));
    }

    @Test
    void aNumberLeadsToThePeopleItCounts() {
        model.activate();
        Figure quoted = shown().funnel().steps().get(3);

        model.open(quoted);

        assertEquals(List.of(new Place.ContactsPlace(quoted.search())), room.places);
        assertEquals(quoted.count(), room.contacts.count(room.parser.parse(quoted.search())));
    }

    @Test
    void aChangeOfTheBookIsCountedWithoutBeingAsked() {
        model.activate();
        long id = room.database.count("SELECT min(id) FROM contact");

        room.contacts.delete(InsightsTestRoom.NOW, id);

        assertEquals(199, shown().health().people());
    }

    @Test
    void aCostIsEnteredAndTakenBack() {
        model.activate();
        model.costs().channelProperty().set(Channel.CUSTOMS);
        type("12,000");

        model.costs().save();

        assertEquals("Cost entered: CN¥12,000, Customs data", room.said.getLast());
        assertEquals(1, model.costs().costs().size());
        assertEquals("", model.costs().amountProperty().get());
        assertEquals(1, shown().channels().get(4).costs().size());

        room.undos.getLast().run();

        assertEquals(List.of(), room.costs.all());
        assertEquals(0, model.costs().costs().size());
    }

    @Test
    void aCostIsChangedInTheSameForm() {
        model.activate();
        type("100");
        model.costs().save();
        Cost first = model.costs().costs().getFirst();

        model.costs().edit(first);
        model.costs().occasionProperty().set("interzum");
        model.costs().currencyProperty().set("EUR");
        type("250.50");
        model.costs().save();

        Cost changed = room.costs.all().getFirst();
        assertEquals(first.id(), changed.id());
        assertEquals("interzum", changed.occasion());
        assertEquals("€250.50", model.words().money(changed.amount()));
        assertNull(model.costs().editedProperty().get());
    }

    @Test
    void whatIsNoAmountIsSaidAtItsPlaceAndNothingIsWritten() {
        model.activate();
        type("many");

        model.costs().save();

        assertTrue(model.costs().errorProperty().get().startsWith("An amount is a number"));
        assertEquals(List.of(), room.costs.all());
        type("5");
        assertEquals("", model.costs().errorProperty().get());
        model.costs().dayProperty().set(LocalDate.of(2027, 1, 1));
        model.costs().save();
        assertTrue(model.costs().errorProperty().get().startsWith("The day"));
    }

    @Test
    void aCostLeadsToThePeopleOfItsOccasion() {
        model.activate();
        model.costs().occasionProperty().set("Canton Fair 2026");
        type("100");
        model.costs().save();

        model.costs().open(model.costs().costs().getFirst());

        Place.ContactsPlace place = (Place.ContactsPlace) room.places.getFirst();
        assertEquals("channel:FAIR occasion:\"Canton Fair 2026\"", place.search());
        assertTrue(room.contacts.count(room.parser.parse(place.search())) > 0);
    }

    @Test
    void aDeletedCostComesBackByUndo() {
        model.activate();
        type("100");
        model.costs().save();

        model.costs().delete(model.costs().costs().getFirst());
        assertEquals(List.of(), room.costs.all());
        room.undos.getLast().run();

        assertEquals(1, room.costs.all().size());
    }

    @Test
    void theWorkbookHoldsASheetForEachChart() {
        model.activate();

        model.saveWorkbook(null, Path.of("insights.xlsx"));

        assertEquals(
                List.of("Funnel", "Answers by hour", "Channels", "Senders", "Health", "Growth"),
                room.tables.stream().map(ChartTable::name).toList());
        ChartTable funnel = room.tables.getFirst();
        assertEquals(List.of("Step", "Contacts", "Share"), funnel.headings());
        assertEquals(
                List.of("Written to", shown().funnel().steps().getFirst().count(), 1.0),
                funnel.rows().getFirst());
        assertEquals(24, room.tables.get(1).rows().size());
        assertEquals("Written: insights.xlsx", room.said.getLast());
    }

    @Test
    void oneChartIsAWorkbookOfOneSheet() {
        model.activate();

        model.saveWorkbook(Chart.GROWTH, Path.of("growth.xlsx"));

        assertEquals(1, room.tables.size());
        assertEquals(12, room.tables.getFirst().rows().size());
    }
}
