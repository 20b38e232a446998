package app.tradewind.ui.shell;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.control.Tone;
import java.io.PrintWriter;
import java.io.StringWriter;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Says what went wrong: what happened, what is unharmed and what to do; the technical text behind Details.
final class FailureView extends VBox {

    FailureView(Throwable failure, Messages messages, Runnable close) {
        TradewindException known = failure instanceof TradewindException told
                ? told
                : new TradewindException(Failure.FAULT, failure, FaultCode.of(failure));
        Label title = Texts.wrapped(Texts.strong(messages.title(known)));
        title.setGraphic(Icons.of(Tone.BLOCK.icon(), Tone.BLOCK));
        Label advice = Texts.wrapped(Texts.plain(messages.advice(known)));

        TextArea technical = new TextArea(trace(failure));
        technical.setEditable(false);
        technical.setPrefRowCount(8);
        TitledPane details = new TitledPane(messages.text("shell.failure.details", FaultCode.of(failure)), technical);
        details.setExpanded(false);
        details.setAnimated(false);

        Button done = Buttons.primary("", messages.text("shell.failure.close"), close);
        done.setDefaultButton(true);
        HBox actions = new HBox(done);
        actions.setAlignment(Pos.CENTER_RIGHT);
        getStyleClass().addAll("tw-sheet", Styles.CARD);
        setMaxSize(520, USE_PREF_SIZE);
        getChildren().addAll(title, advice, details, actions);
    }

    private static String trace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
