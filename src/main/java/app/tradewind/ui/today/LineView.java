package app.tradewind.ui.today;

import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.Keys;
import app.tradewind.ui.control.NodePool;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.control.Tips;
import app.tradewind.ui.control.Tone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// One line of the board, filled again and again.
final class LineView extends HBox {

    private static final int WHOLE_NAME = 24;
    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("selected");

    private final TodayViewModel model;
    private final FontIcon icon = Icons.of("fth-clock", Tone.NEUTRAL);
    private final Label name = Texts.strong("");
    private final Label because = Texts.muted("");
    private final Label closed = Texts.secondary("");
    private final Label when = Texts.secondary("");
    private final Label key = Buttons.key("R");
    private final Button act = Buttons.small("", this::perform);
    private @Nullable TodayLine line;
    private String wholeWhen = "";

    LineView(TodayViewModel model) {
        this.model = model;
        name.setMinWidth(USE_PREF_SIZE);
        because.setMinWidth(0);
        because.setMaxWidth(Double.MAX_VALUE);
        because.setTextOverrun(OverrunStyle.ELLIPSIS);
        HBox.setHgrow(because, Priority.ALWAYS);
        closed.getStyleClass().add(Styles.WARN_TEXT);
        closed.setMinWidth(USE_PREF_SIZE);
        when.setMinWidth(USE_PREF_SIZE);
        act.setContentDisplay(ContentDisplay.RIGHT);
        Tips.on(because, because::getText);
        Tips.on(when, () -> wholeWhen);
        getChildren().addAll(icon, name, because, closed, when, act);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("tw-today-line");
        setOnMousePressed(_ -> model.choose(line));
        setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                model.open();
            }
        });
    }

    private void perform() {
        TodayLine now = line;
        if (now != null) {
            model.choose(now);
            model.perform(now, model.act(now));
        }
    }

    /// Shows whether this is the line that the keys are for.
    void mark(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    boolean is(String lineKey) {
        return line != null && line.key().equals(lineKey);
    }

    /// Whether it is about a person, and not about letters.
    boolean isAboutSomebody() {
        return line != null && line.about() != null;
    }

    Button button() {
        return act;
    }

    /// @param first whether it is the first of its section: it tells its key
    void fill(TodayLine shown, boolean first, @Nullable LineFacts facts) {
        line = shown;
        pseudoClassStateChanged(FIRST, first);
        Icons.fill(icon, shown.section().icon(), shown.tone());
        name.setText(shown.name());
        // a name is never cut, unless it is as long as a sentence
        name.setMinWidth(shown.name().length() <= WHOLE_NAME ? USE_PREF_SIZE : 0);
        because.setText(because(shown, facts));
        when.setText(Stream.of(shown.when().words(), facts == null ? "" : facts.there())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")));
        wholeWhen = Stream.of(shown.when().whole(), facts == null ? "" : facts.holiday())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
        closed.setText(facts == null ? "" : facts.closed());
        NodePool.seen(closed, !closed.getText().isEmpty());
        fillAct(
                facts == null ? shown.act() : facts.act(),
                facts != null && !facts.against().isEmpty(),
                first);
        setAccessibleText(Stream.of(name.getText(), because.getText(), when.getText(), closed.getText())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ")));
    }

    private static String because(TodayLine shown, @Nullable LineFacts facts) {
        String against = facts == null ? "" : facts.against();
        return Stream.of(shown.because(), against)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private void fillAct(TodayAct now, boolean instead, boolean first) {
        String word = model.messages().name(instead ? "today.instead" : "today.act", now);
        act.setText(word);
        key.setText(Keys.text(Keys.of(now.key())));
        act.setGraphic(first ? key : null);
        Tips.on(act, word + " (" + key.getText() + ")");
    }
}
