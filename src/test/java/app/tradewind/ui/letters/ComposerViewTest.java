package app.tradewind.ui.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.ContactId;
import app.tradewind.letter.MergeField;
import app.tradewind.ui.FxToolkit;
import app.tradewind.ui.control.Place;
import java.nio.file.Path;
import java.util.Arrays;
import javafx.scene.Scene;
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
