package app.tradewind.ui.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.BasisKind;
import app.tradewind.contact.Channel;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.Direction;
import app.tradewind.contact.Field;
import app.tradewind.contact.Grade;
import app.tradewind.contact.Interaction;
import app.tradewind.contact.InteractionKind;
import app.tradewind.contact.SampleBook;
import app.tradewind.store.Database;
import app.tradewind.ui.FxToolkit;
import app.tradewind.ui.control.Command;
import app.tradewind.ui.control.Theme;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@Tag("screen")
@ExtendWith(FxToolkit.class)
class ContactsViewTest {

    @TempDir
    Path folder;

    private Database database;
    private ContactsViewModel model;
    private ContactsView view;
    private Scene scene;

    @BeforeEach
    void showThirtyContacts() {
        database = Database.create(folder.resolve("test.tradewind"), null);
        SampleBook.fill(database, 30, ContactsTestRoom.NOW);
        ContactsTestRoom surroundings = new ContactsTestRoom(database, folder, Locale.ENGLISH, MayWriteSource.NONE);
        FxToolkit.doOnFxThread(() -> {
            model = new ContactsViewModel(surroundings.room);
            view = new ContactsView(model);
            scene = new Scene(view, 1112, 738);
            Theme.apply(scene, surroundings.settings.settings());
            scene.snapshot(null);
            // what is read now comes at once: the background of this test has none
            view.activate();
            scene.snapshot(null);
        });
    }

    @AfterEach
    void closeIt() {
        FxToolkit.doOnFxThread(view::release);
        database.close();
    }

    private void press(KeyCode code, boolean shift) {
        Node table = scene.lookup("#contacts");
        table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
    }

    @Test
    void whatIsTypedReachesTheModel() {
        FxToolkit.doOnFxThread(() -> ((TextField) scene.lookup("#search")).setText("country:de"));

        assertEquals("country:de", model.table().searchProperty().get());
        assertTrue(model.table().countProperty().get() < 30);
    }

    @Test
    void aFaultySearchIsSaidUnderTheBox() {
        FxToolkit.doOnFxThread(() -> ((TextField) scene.lookup("#search")).setText("colour:red"));

        Label fault = (Label) scene.lookup("#search-fault");
        assertTrue(fault.isVisible());
        assertFalse(fault.getText().isEmpty());
    }

    @Test
    void arrowsMoveAndShiftExtends() {
        FxToolkit.doOnFxThread(() -> {
            press(KeyCode.HOME, false);
            press(KeyCode.DOWN, false);
            press(KeyCode.DOWN, true);
        });

        assertEquals(2, model.selection().sizeProperty().get());
        assertEquals(model.table().ids()[2], model.selection().leadProperty().get());
        assertTrue(scene.lookup("#bulk").isVisible());

        assertTrue(FxToolkit.onFxThread(view::escape));
        assertFalse(scene.lookup("#bulk").isVisible());
    }

    @Test
    void endGoesToTheLastContact() {
        FxToolkit.doOnFxThread(() -> press(KeyCode.END, false));

        assertEquals(model.table().ids()[29], model.selection().leadProperty().get());
    }

    private TextField search() {
        return (TextField) scene.lookup("#search");
    }

    @Test
    void downFromTheSearchBoxSelectsTheFirstRowAndUpGoesBack() {
        FxToolkit.doOnFxThread(() -> {
            search().requestFocus();
            search().setText("country:de");
            search().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, false, false, false));
        });

        assertEquals(model.table().ids()[0], model.selection().leadProperty().get());
        assertEquals(
                "contacts", FxToolkit.onFxThread(() -> scene.getFocusOwner().getId()));

        FxToolkit.doOnFxThread(() -> press(KeyCode.UP, false));
        assertEquals("search", FxToolkit.onFxThread(() -> scene.getFocusOwner().getId()));
    }

    @Test
    void enterInTheSearchBoxShowsTheFirstHit() {
        FxToolkit.doOnFxThread(() -> {
            search().setText("country:de");
            search().fireEvent(new ActionEvent());
        });

        assertEquals(model.table().ids()[0], model.selection().leadProperty().get());
        Contact shown = java.util.Objects.requireNonNull(
                        model.detail().shownProperty().get())
                .contact();
        assertEquals(first().id(), shown.id());
    }

    @Test
    void aFieldIsEditedInItsPlaceAndEnterSaves() {
        FxToolkit.doOnFxThread(() -> {
            press(KeyCode.HOME, false);
            scene.snapshot(null);
            FieldView city = (FieldView) scene.lookup("#field-" + Field.CITY.key());
            city.open();
            TextField field = (TextField) city.lookup(".text-field");
            field.setText("Bergamo");
            field.fireEvent(new ActionEvent());
        });

        long id = model.table().ids()[0];
        assertEquals(
                "Bergamo",
                new ContactRepository(database)
                        .require(new ContactId(id))
                        .where()
                        .city());
    }

    private Contact first() {
        return new ContactRepository(database)
                .require(new ContactId(model.table().ids()[0]));
    }

    private void chooseTheFirst() {
        press(KeyCode.HOME, false);
        scene.snapshot(null);
    }

    @Test
    void theChannelIsChosenByOneClick() {
        FxToolkit.doOnFxThread(() -> {
            chooseTheFirst();
            FieldView channel = (FieldView) scene.lookup("#field-channel");
            channel.open();
            ComboBox<?> box = (ComboBox<?>) channel.lookup(".combo-box");
            box.getSelectionModel().select(Channel.REFERRAL.ordinal());
            box.fireEvent(new ActionEvent());
        });

        assertEquals(Channel.REFERRAL, first().origin().channel());
    }

    @Test
    void aFewLettersAndEnterChooseACountry() {
        FxToolkit.doOnFxThread(() -> {
            chooseTheFirst();
            FieldView country = (FieldView) scene.lookup("#field-country");
            country.open();
            TextField field = (TextField) country.lookup(".text-field");
            field.setText("Urug");
            field.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });

        assertEquals("UY", first().where().country());
    }

    @Test
    void theReasonOfAGradeIsEdited() {
        FxToolkit.doOnFxThread(() -> {
            chooseTheFirst();
            model.detail().edit(null, "grade", edit -> edit.grade(Grade.A, "large orders"));
            scene.snapshot(null);
            FieldView reason = (FieldView) scene.lookup("#field-gradeReason");
            reason.open();
            TextField field = (TextField) reason.lookup(".text-field");
            field.setText("asked twice");
            field.fireEvent(new ActionEvent());
        });

        assertEquals(Grade.A, first().grade());
        assertEquals("asked twice", first().gradeReason());
    }

    @Test
    void smallQuestionsOpenAtTheSelectedRow() {
        Node anchor = FxToolkit.onFxThread(() -> {
            chooseTheFirst();
            return ((ContactTableView) scene.lookup("#contacts")).anchor(scene.lookup("#search"));
        });

        assertTrue(anchor instanceof TableRow<?> row && row.getIndex() == 0, anchor.toString());
    }

    @Test
    void aBasisAsksForWhatItsKindNeeds() {
        BasisView.Answer[] answered = new BasisView.Answer[1];
        FxToolkit.doOnFxThread(() -> {
            BasisView form = new BasisView(
                    model.words(), first(), ContactsTestRoom.NOW, (_, _) -> {}, answer -> answered[0] = answer);
            Scene alone = new Scene(form, 324, 700);
            alone.snapshot(null);
            RelationView relation = (RelationView) form.getChildren().stream()
                    .filter(RelationView.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            assertFalse(relation.isVisible());
            ChoiceView<?> kind = (ChoiceView<?>) form.lookup(".combo-box");
            kind.getSelectionModel().select(BasisKind.CUSTOMER.ordinal());
            assertTrue(relation.isVisible());
            DatePicker purchase = (DatePicker) relation.lookup(".date-picker");
            purchase.setValue(LocalDate.of(2026, 3, 2));
            Button save = (Button) form.getChildren().getLast().lookup(".button");
            save.fire();
        });

        assertEquals(BasisKind.CUSTOMER, answered[0].basis().kind());
        assertEquals(
                Instant.parse("2026-03-02T00:00:00Z"),
                answered[0].basis().relation().lastPurchaseAt());
    }

    @Test
    void anAddressBreaksAtItsSignsAndNotInAWord() {
        assertEquals(
                List.of("anna", ".schmidt", "@hydraulik-nord", ".example"),
                PiecesView.pieces("anna.schmidt@hydraulik-nord.example"));
        String host = "eisenwaren-und-beschlaege-gesellschaft";
        assertEquals(host + ".example", String.join("", PiecesView.pieces(host + ".example")));
        assertTrue(PiecesView.pieces(host + ".example").stream().allMatch(piece -> piece.length() <= 26));
        FxToolkit.doOnFxThread(() -> {
            PiecesView address = new PiecesView("anna.schmidt@hydraulik-nord.example");
            new Scene(address).snapshot(null);
            assertTrue(address.prefHeight(190) < 60, "two lines, not one a letter");
        });
    }

    @Test
    void whatFindsNoRoomBesideTheClockStandsBelowIt() {
        FxToolkit.doOnFxThread(() -> {
            Label clock = new Label("Kuala Lumpur now 21:14 Tue");
            Label status = new Label("outside working hours");
            EndsView ends = new EndsView(clock, status);
            new Scene(ends).snapshot(null);
            double both = ends.prefWidth(-1);

            assertTrue(ends.prefHeight(both - 1) > ends.prefHeight(both));
            ends.resize(both - 1, ends.prefHeight(both - 1));
            ends.layout();
            assertTrue(status.getLayoutY() > clock.getLayoutY());
            assertTrue(clock.getWidth() >= clock.prefWidth(-1));
        });
    }

    @Test
    void aReplyOfAnEarlierDayIsLoggedByKey() {
        FxToolkit.doOnFxThread(() -> {
            chooseTheFirst();
            command("L").run();
            LogView log = (LogView) scene.lookup(".tw-inline-form");
            TextField kind = (TextField) log.lookup(".text-field");
            kind.fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, "r", "r", KeyCode.UNDEFINED, false, false, false, false));
            ((DatePicker) log.lookup(".date-picker")).setValue(LocalDate.of(2026, 11, 20));
            ((Button) log.lookup(".button.tw-small")).fire();
        });

        Interaction logged = java.util.Objects.requireNonNull(
                        model.detail().shownProperty().get())
                .timeline()
                .stream()
                .filter(line -> line.at().equals(Instant.parse("2026-11-20T04:00:00Z")))
                .findFirst()
                .orElseThrow();
        assertEquals(InteractionKind.REPLY, logged.kind());
        assertEquals(Direction.IN, logged.direction());
    }

    private Runnable command(String key) {
        return view.commands().stream()
                .filter(one -> one.key() != null && one.key().getName().equals(key))
                .findFirst()
                .orElseThrow()
                .action();
    }

    @Test
    void neverWriteIsAskedByKeyAndThePaneSaysSoAfterwards() {
        FxToolkit.doOnFxThread(() -> {
            chooseTheFirst();
            assertFalse(scene.lookup("#barred").isVisible());
            command("X").run();
            Node form = scene.lookup(".tw-inline-form");
            ((TextField) form.lookup(".text-field")).setText("by phone");
            ((Button) form.lookup(".button.tw-small")).fire();
            model.reload();
        });

        assertTrue(scene.lookup("#barred").isVisible());
        Label sentence = (Label) scene.lookup("#barred").lookup(".label");
        assertTrue(sentence.getText().contains("by phone"), sentence.getText());
    }

    @Test
    void thePaneIsFilledAnewForEachContactAndMadeOnce() {
        List<Long> times = new ArrayList<>();
        FxToolkit.doOnFxThread(() -> {
            ContactDetailView pane = (ContactDetailView) scene.lookup(".tw-detail");
            List<ContactDetailViewModel.Shown> all = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                model.selection().select(i);
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                all.add(java.util.Objects.requireNonNull(
                        model.detail().shownProperty().get()));
            }
            Node city = scene.lookup("#field-city");
            for (int i = 0; i < 80; i++) {
                long began = System.nanoTime();
                pane.show(all.get(i % 30));
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                if (i >= 30) {
                    times.add(System.nanoTime() - began);
                }
                Label name = (Label) pane.lookup(".tw-title");
                assertEquals(all.get(i % 30).contact().displayName(), name.getText());
            }
            assertSame(city, scene.lookup("#field-city"));
        });
        times.sort(null);
        System.out.printf(
                Locale.ROOT,
                "detail pane, another contact: p50 %.1f ms, p95 %.1f ms%n",
                times.get(24) / 1e6,
                times.get(47) / 1e6);
    }

    @Test
    void everyKeyOfTheScreenHasItsCommand() {
        List<String> keys = FxToolkit.onFxThread(view::commands).stream()
                .map(Command::key)
                .filter(java.util.Objects::nonNull)
                .map(key -> key.getName())
                .toList();

        assertTrue(keys.containsAll(List.of("N", "E", "L", "F", "X", "W", "T", "G", "S", "Delete")), keys.toString());
    }
}
