package app.tradewind.ui.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.ContactId;
import app.tradewind.letter.MergeField;
import app.tradewind.letter.snippet.Snippet;
import app.tradewind.ui.FxToolkit;
import app.tradewind.ui.control.Place;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@Tag("screen")
@ExtendWith(FxToolkit.class)
class ComposerViewTest {

    @Test
    void whatIsWrittenAndMarkedReachesTheTemplate(@TempDir Path folder) {
        try (LettersBench bench = new LettersBench(folder)) {
            bench.template();
            String html = FxToolkit.onFxThread(() -> {
                ComposerViewModel model = new ComposerViewModel(bench.room);
                Scene scene = new Scene(new ComposerView(model), 1100, 700);
                model.compose(new Place.ComposePlace(
                        Arrays.stream(bench.people(3)).mapToObj(ContactId::new).toList(), ""));
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                LetterEditorView body = (LetterEditorView) scene.lookup("#body");
                body.replaceText(0, body.getLength(), "We make hinges");
                body.selectRange(8, 14);
                body.toggle(Look.Mark.BOLD);
                body.moveTo(0);
                body.insert(new MergeField("contact.givenName", "there"));
                body.toggle(Line.Kind.BULLET);
                return model.manuscript().htmlProperty().get();
            });

            assertEquals("<ul><li>{{contact.givenName | there}}We make <b>hinges</b></li></ul>", html);
        }
    }

    @Test
    void tabBehindAnAbbreviationPutsTheSnippetInAndTabElsewhereDoesNot(@TempDir Path folder) {
        try (LettersBench bench = new LettersBench(folder)) {
            bench.template();
            bench.book
                    .tools()
                    .snippets()
                    .save(
                            new Snippet(0, "moq", "en", "<p>in lots from <b>500</b> sets</p>"),
                            LettersBench.CLOCK.instant());
            String html = FxToolkit.onFxThread(() -> {
                ComposerViewModel model = new ComposerViewModel(bench.room);
                Scene scene = new Scene(new ComposerView(model), 1100, 700);
                model.compose(new Place.ComposePlace(List.of(), ""));
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                LetterEditorView body = (LetterEditorView) scene.lookup("#body");
                body.replaceText(0, body.getLength(), "They come moq");
                press(body, KeyCode.TAB);
                press(body, KeyCode.TAB);
                return model.manuscript().htmlProperty().get();
            });

            assertEquals("<p>They come in lots from <b>500</b> sets</p>", html);
        }
    }

    private static void press(Node node, KeyCode code) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    @Test
    void aPictureIsOneCharacterOfTheTextAndUndoTakesItOut(@TempDir Path folder) {
        try (LettersBench bench = new LettersBench(folder)) {
            bench.template();
            List<String> html = FxToolkit.onFxThread(() -> {
                ComposerViewModel model = new ComposerViewModel(bench.room);
                Scene scene = new Scene(new ComposerView(model), 1100, 700);
                model.compose(new Place.ComposePlace(List.of(), ""));
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                LetterEditorView body = (LetterEditorView) scene.lookup("#body");
                body.replaceText(0, body.getLength(), "Look: ");
                body.getUndoManager().preventMerge();
                body.insert(new Picture("picture.1", "a hinge", 200));
                String with = model.manuscript().htmlProperty().get();
                body.undo();
                return List.of(with, model.manuscript().htmlProperty().get());
            });

            assertEquals(
                    List.of("<p>Look: <img src=\"cid:picture.1\" alt=\"a hinge\" width=\"200\"></p>", "<p>Look: </p>"),
                    html);
        }
    }

    @Test
    void aConditionEnclosesTheSelectedWords(@TempDir Path folder) {
        try (LettersBench bench = new LettersBench(folder)) {
            bench.template();
            String html = FxToolkit.onFxThread(() -> {
                ComposerViewModel model = new ComposerViewModel(bench.room);
                Scene scene = new Scene(new ComposerView(model), 1100, 700);
                model.compose(new Place.ComposePlace(List.of(), ""));
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                LetterEditorView body = (LetterEditorView) scene.lookup("#body");
                body.replaceText(0, body.getLength(), "We met there. Good day.");
                body.selectRange(0, 13);
                body.enclose(new MergeField("#occasion", null));
                return model.manuscript().htmlProperty().get();
            });

            assertEquals("<p>{{#occasion}}We met there.{{/occasion}} Good day.</p>", html);
        }
    }

    @Test
    void aMisspeltWordGetsAWaveBelowIt(@TempDir Path folder) {
        try (LettersBench bench = new LettersBench(folder)) {
            bench.template();
            Stage stage = FxToolkit.onFxThread(() -> {
                ComposerViewModel model = new ComposerViewModel(bench.room);
                Stage shown = new Stage();
                shown.setScene(new Scene(new ComposerView(model), 1100, 700));
                shown.show();
                model.compose(new Place.ComposePlace(List.of(), ""));
                model.manuscript().htmlProperty().set("<p>May I send you two sampels?</p>");
                return shown;
            });

            FxToolkit.settle(() ->
                    FxToolkit.onFxThread(() -> stage.getScene().getRoot().lookupAll(".tw-misspelt").stream()
                            .anyMatch(wave -> !((javafx.scene.shape.Path) wave)
                                    .getElements()
                                    .isEmpty())));

            FxToolkit.doOnFxThread(stage::close);
        }
    }

    @Test
    void undoTakesBackWhatWasWrittenAndNotTheTemplate(@TempDir Path folder) {
        try (LettersBench bench = new LettersBench(folder)) {
            bench.template();
            String html = FxToolkit.onFxThread(() -> {
                ComposerViewModel model = new ComposerViewModel(bench.room);
                Scene scene = new Scene(new ComposerView(model), 1100, 700);
                model.compose(new Place.ComposePlace(
                        Arrays.stream(bench.people(3)).mapToObj(ContactId::new).toList(), ""));
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                LetterEditorView body = (LetterEditorView) scene.lookup("#body");
                body.appendText(" Thank you.");
                body.undo();
                body.undo();
                return model.manuscript().htmlProperty().get();
            });

            assertTrue(html.contains("May I send you two samples?") && !html.contains("Thank you"), html);
        }
    }
}
