package app.tradewind.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tradewind.ui.control.Place;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final Place CONTACTS = new Place.ContactsPlace("");
    private static final Place OUTBOX = new Place.OutboxPlace();

    private final Places places = new Places();

    @BeforeEach
    void twoScreens() {
        places.open(Set.of("contacts", "import"), CONTACTS);
    }

    @Test
    void backGoesWhereTheUserWas() {
        Place file = new Place.ImportPlace(Path.of("cards.xlsx"));
        places.go(file);
        places.go(new Place.ContactsPlace("hinges"));

        places.back();
        assertEquals(file, places.place());
        places.back();
        assertEquals(CONTACTS, places.place());
        places.back();
        assertEquals(CONTACTS, places.place());
    }

    @Test
    void aPlaceWithoutItsScreenIsNotGoneTo() {
        places.go(OUTBOX);

        assertEquals(CONTACTS, places.place());
    }

    @Test
    void theSameFileDroppedAnewIsAnotherVisit() {
        places.go(new Place.ImportPlace(Path.of("cards.xlsx")));
        int visits = places.visitsProperty().get();

        places.go(new Place.ImportPlace(Path.of("cards.xlsx")));

        assertEquals(visits + 1, places.visitsProperty().get());
        places.back();
        assertEquals(CONTACTS, places.place());
    }

    @Test
    void openingAnewKeepsThePlace() {
        Place file = new Place.ImportPlace(Path.of("cards.xlsx"));
        places.go(file);

        places.open(Set.of("contacts", "import"), CONTACTS);

        assertEquals(file, places.place());
    }
}
