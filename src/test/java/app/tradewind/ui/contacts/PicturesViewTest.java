package app.tradewind.ui.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.ContactId;
import app.tradewind.contact.Picture;
import app.tradewind.contact.PictureRepository;
import app.tradewind.contact.SampleBook;
import app.tradewind.settings.Settings;
import app.tradewind.store.Database;
import app.tradewind.ui.FxToolkit;
import app.tradewind.ui.control.Theme;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pictures in the contact's pane: small there, large over the table.
@Tag("screen")
@ExtendWith(FxToolkit.class)
class PicturesViewTest {

    @TempDir
    Path folder;

    private Database database;
    private ContactsTestRoom surroundings;
    private ContactsViewModel model;
    private ContactsView view;
    private Scene scene;

    @BeforeEach
    void fillABook() {
        database = Database.create(folder.resolve("test.tradewind"), null);
        SampleBook.fill(database, 30, ContactsTestRoom.NOW);
        show(Locale.ENGLISH, Settings.Theme.LIGHT);
    }

    private void show(Locale language, Settings.Theme theme) {
        surroundings = new ContactsTestRoom(database, folder, language, MayWriteSource.NONE);
        surroundings.settings.change(now -> now.withTheme(theme));
        FxToolkit.doOnFxThread(() -> {
            model = new ContactsViewModel(surroundings.room);
            view = new ContactsView(model);
            scene = new Scene(view, 1112, 738);
            Theme.apply(scene, surroundings.settings.settings());
            scene.snapshot(null);
            view.activate();
            model.selection().select(new ContactId(3));
            scene.snapshot(null);
        });
    }

    @AfterEach
    void closeIt() {
        FxToolkit.doOnFxThread(view::release);
        database.close();
    }

    @Test
    void pictureIsKeptShownOpenedTurnedAndRemoved() throws IOException {
        Path front = card("front.png", "Anna Meier", 420, 240);
        Path back = card("back.jpg", "Hinge World GmbH", 240, 420);
        Path text = Files.writeString(folder.resolve("card.png.jpg"), "no picture");

        FxToolkit.doOnFxThread(() -> model.pictures().add(List.of(front, text, back)));
        draw();

        assertEquals(List.of("One file is no picture that can be shown, or is larger than 16 MB."), said("no picture"));
        assertEquals(2, kept().size());
        assertEquals(2, thumbs().size());
        assertTrue(thumbs().getFirst().getAccessibleText().startsWith("Card · front.png"));

        FxToolkit.doOnFxThread(() -> thumbs().getFirst().fire());
        draw();
        assertEquals("front.png", openName());
        assertTrue(caption().startsWith("Card · front.png"));
        picture("contacts-picture-en-light");

        press(KeyCode.RIGHT);
        assertEquals("back.jpg", openName());
        picture("contacts-picture-upright");
        press(KeyCode.RIGHT);
        press(KeyCode.LEFT);
        assertEquals("back.jpg", openName());

        press(KeyCode.DELETE);
        assertNull(model.pictures().openProperty().get());
        assertEquals(List.of("front.png"), kept());

        FxToolkit.doOnFxThread(surroundings::takeBack);
        assertEquals(2, kept().size());
    }

    @ParameterizedTest
    @CsvSource({"zh, LIGHT", "zh, DARK", "en, DARK"})
    void bothLanguagesAndBothColourSchemes(String language, Settings.Theme theme) throws IOException {
        FxToolkit.doOnFxThread(view::release);
        show(Locale.of(language), theme);
        Path front = card("front.png", "Anna Meier", 420, 240);
        Path back = card("back.jpg", "Hinge World GmbH", 240, 420);

        FxToolkit.doOnFxThread(() -> model.pictures().add(List.of(front, back)));
        draw();
        FxToolkit.doOnFxThread(() -> thumbs().getFirst().fire());
        picture("contacts-picture-" + language + "-" + theme.name().toLowerCase(Locale.ROOT));

        assertEquals(2, thumbs().size());
    }

    @Test
    void escapeClosesThePictureBeforeAnythingElse() throws IOException {
        Path front = card("front.png", "Anna Meier", 420, 240);
        FxToolkit.doOnFxThread(() -> model.pictures().add(List.of(front)));
        draw();
        FxToolkit.doOnFxThread(() -> thumbs().getFirst().fire());
        assertNotNull(model.pictures().openProperty().get());

        FxToolkit.doOnFxThread(() -> assertTrue(view.escape()));

        assertNull(model.pictures().openProperty().get());
        assertEquals(1, model.selection().sizeProperty().get());
    }

    @Test
    void anotherContactHasOtherPictures() throws IOException {
        Path front = card("front.png", "Anna Meier", 420, 240);
        FxToolkit.doOnFxThread(() -> {
            model.pictures().add(List.of(front));
            model.pictures().open(model.pictures().picturesProperty().get().getFirst());
            model.selection().select(new ContactId(4));
        });
        draw();

        assertNull(model.pictures().openProperty().get());
        assertEquals(List.of(), thumbs());
        FxToolkit.doOnFxThread(() -> model.selection().select(new ContactId(3)));
        draw();
        assertEquals(1, thumbs().size());
    }

    @Test
    void onlyPicturesAreTakenWhenFilesAreDropped() {
        assertTrue(PicturesViewModel.looksLikeOne(new File("Card 1.JPEG").toPath()));
        assertFalse(PicturesViewModel.looksLikeOne(new File("buyers.xlsx").toPath()));
    }

    private List<String> said(String part) {
        return surroundings.said.stream().filter(words -> words.contains(part)).toList();
    }

    private List<String> kept() {
        return new PictureRepository(database)
                .ofContact(new ContactId(3)).stream()
                        .map(picture -> picture.evidence().name())
                        .toList();
    }

    private String openName() {
        Picture open = model.pictures().openProperty().get();
        return open == null ? "" : open.evidence().name();
    }

    private String caption() {
        return FxToolkit.onFxThread(() -> ((Label) scene.lookup("#picture-caption")).getText());
    }

    private List<Button> thumbs() {
        return scene.getRoot().lookupAll(".tw-thumb").stream()
                .filter(Node::isVisible)
                .map(Button.class::cast)
                .toList();
    }

    private void press(KeyCode code) {
        FxToolkit.doOnFxThread(() -> {
            Node picture = scene.lookup("#picture");
            picture.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        });
        draw();
    }

    /// A scene outside a window forgets to draw what changed since its first picture: a new one draws all.
    private void picture(String name) {
        scene = FxToolkit.onFxThread(() -> {
            scene.setRoot(new Group());
            Scene fresh = new Scene(view, 1112, 738);
            Theme.apply(fresh, surroundings.settings.settings());
            return fresh;
        });
        FxToolkit.picture(scene, name);
    }

    private void draw() {
        FxToolkit.doOnFxThread(() -> scene.snapshot(null));
        FxToolkit.doOnFxThread(() -> scene.snapshot(null));
    }

    private Path card(String name, String words, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D ink = image.createGraphics();
        ink.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        ink.setColor(new Color(0xf7f2e6));
        ink.fillRect(0, 0, width, height);
        ink.setColor(new Color(0x23456b));
        ink.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 26));
        ink.drawString(words, 24, height / 2);
        ink.dispose();
        Path file = folder.resolve(name);
        ImageIO.write(image, name.substring(name.length() - 3), file.toFile());
        return file;
    }
}
