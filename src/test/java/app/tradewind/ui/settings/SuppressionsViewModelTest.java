package app.tradewind.ui.settings;

import static app.tradewind.contact.ContactSamples.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.SuppressionRepository;
import app.tradewind.store.Database;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Toasts;
import app.tradewind.work.Background;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuppressionsViewModelTest {

    private final List<String> said = new ArrayList<>();
    private Database database;
    private SuppressionRepository suppressions;
    private SuppressionsViewModel model;

    @BeforeEach
    void openAFreshStore(@TempDir Path folder) {
        database = Database.create(folder.resolve("test.tradewind"), null);
        suppressions = new SuppressionRepository(database);
        model = new SuppressionsViewModel(
                suppressions,
                Background.inline(),
                new Toasts() {
                    @Override
                    public void show(String text) {
                        said.add(text);
                    }

                    @Override
                    public void show(String text, Runnable undo) {
                        said.add(text);
                    }
                },
                InstantSource.fixed(NOW),
                new Messages(Locale.ENGLISH));
    }

    @AfterEach
    void closeIt() {
        database.close();
    }

    private void add(String who, String proof) {
        model.typedProperty().set(who);
        model.proofProperty().set(proof);
        model.add();
    }

    @Test
    void addressAndDomainComeOnTheListWithTheirProof() {
        add("Anna@Firm.example", "by phone, 3 March");
        add("@rival.example", "");

        assertTrue(suppressions.covers("anna@firm.example"));
        assertTrue(suppressions.covers("x@mail.rival.example"));
        assertEquals(2, model.lines().size());
        assertTrue(model.lines().stream().anyMatch(line -> line.why().equals("by hand · by phone, 3 March")));
        assertEquals("", model.typedProperty().get());
    }

    @Test
    void whatIsNeitherIsSaidAtItsPlaceAndStays() {
        add("not an address", "");

        assertEquals("not an address", model.typedProperty().get());
        assertTrue(model.errorProperty().get().startsWith("This is no address"));
        model.typedProperty().set("a");
        assertEquals("", model.errorProperty().get());
    }

    @Test
    void entryIsTakenOffByHandOnly() {
        add("anna@firm.example", "");

        model.lift(model.lines().getFirst());

        assertFalse(suppressions.covers("anna@firm.example"));
        assertEquals(0, model.lines().size());
    }
}
