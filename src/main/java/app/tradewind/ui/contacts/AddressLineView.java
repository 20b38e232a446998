package app.tradewind.ui.contacts;

import app.tradewind.address.Verdict;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.Field;
import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.control.Tone;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// One address with its verdict, kind and source; a click on those opens the source.
final class AddressLineView extends VBox {

    private static final List<String> STYLES =
            List.of(Styles.FINE_TEXT, Styles.WARN_TEXT, Styles.ERROR_TEXT, Styles.MUTED);

    private final ContactWords words;
    private final PiecesView value = new PiecesView();
    private final FontIcon icon = Icons.of("fth-info", Tone.ADVICE);
    private final Label verdict = Texts.wrapped(Texts.secondary(""));
    private final Tooltip reason = new Tooltip();
    private int position;
    private String shown = "";

    AddressLineView(ContactWords words, IntConsumer source, WaysViewModel ways) {
        this.words = words;
        HBox line = new HBox(4, icon, verdict);
        line.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                click.consume();
                source.accept(position);
            }
        });
        getChildren().addAll(value, line);
        WayMenuView.attach(this, ways, words, () -> new WayMenuView.Meant(Field.ADDRESS, shown, position == 0));
    }

    /// @param several whether there are others, so that the main one is to be told from them
    void fill(ContactAddress address, int at, boolean several) {
        position = at;
        shown = address.value();
        setAccessibleText(address.value());
        value.fill(address.value());
        Tone tone = tone(address.verdict());
        Icons.fill(icon, tone.icon(), tone);
        String text = Stream.of(
                        words.verdict(address.verdict()),
                        words.name("address-kind", address.kind()),
                        words.name("source", address.source().type()),
                        several && at == 0 ? words.text("contacts.ways.main") : "")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
        verdict.setText(ContactWords.capital(text));
        String why = words.addressReason(address);
        reason.setText(why);
        verdict.setTooltip(why.isEmpty() ? null : reason);
        verdict.setAccessibleText(why.isEmpty() ? null : verdict.getText() + " " + why);
        colour(style(address.verdict()));
    }

    private void colour(String style) {
        if (!verdict.getStyleClass().contains(style)) {
            verdict.getStyleClass().removeAll(STYLES);
            verdict.getStyleClass().add(style);
        }
    }

    private static String style(Verdict verdict) {
        return switch (verdict) {
            case VALID -> Styles.FINE_TEXT;
            case RISKY -> Styles.WARN_TEXT;
            case INVALID -> Styles.ERROR_TEXT;
            case UNKNOWN -> Styles.MUTED;
        };
    }

    private static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case VALID -> Tone.FINE;
            case RISKY -> Tone.WARN;
            case INVALID -> Tone.BLOCK;
            case UNKNOWN -> Tone.ADVICE;
        };
    }
}
