package app.tradewind.ui.insights;

import app.tradewind.insight.DangerLine;
import app.tradewind.insight.Insights;
import app.tradewind.insight.SenderRates;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.EmptyNote;
import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.control.Tone;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// How each account stands: what came back of its last letters, beside the lines that are better not crossed.
final class SenderView {

    private final InsightsViewModel model;
    private final InsightWords words;

    SenderView(InsightsViewModel model) {
        this.model = model;
        words = model.words();
    }

    Node of(Insights insights) {
        List<SenderRates> rates = insights.rates();
        if (rates.isEmpty()) {
            return new EmptyNote(
                    words.text("insights.sender.empty"),
                    Buttons.plain(
                            "",
                            words.text("insights.action.account"),
                            () -> model.go(new Place.SettingsPlace("accounts"))));
        }
        VBox accounts = new VBox(14);
        for (SenderRates account : rates) {
            accounts.getChildren().add(account(account));
        }
        return accounts;
    }

    private VBox account(SenderRates account) {
        HBox head = new HBox(
                8,
                Texts.plain(account.address()),
                Texts.secondary(words.text("insights.sender.letters", account.letters())));
        head.setAlignment(Pos.BASELINE_LEFT);
        VBox lines = new VBox(head);
        lines.getStyleClass().add("tw-bar-rows");
        if (account.letters() > 0) {
            for (DangerLine line : DangerLine.values()) {
                lines.getChildren().add(line(account, line));
            }
        }
        return lines;
    }

    private HBox line(SenderRates account, DangerLine line) {
        DangerLine.Level level = account.level(line);
        Label name = Texts.muted(words.text("insights.sender." + line.name()));
        name.getStyleClass().add("tw-bar-name");
        Label rate = Texts.plain(words.percent(account.rate(line)));
        rate.getStyleClass().addAll(style(level), "tw-rate");
        Label lines = Texts.secondary(
                level == DangerLine.Level.TOO_FEW
                        ? words.text("insights.sender.few", line.sample(), account.hits(line))
                        : words.text(
                                "insights.sender.lines",
                                words.percent(line.warn()),
                                words.percent(line.stop()),
                                account.hits(line)));
        Tone tone = tone(level);
        Node sign = Icons.severity(tone, words.text("insights.level." + level.name()));
        HBox row = new HBox(8, name, sign, rate, lines);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("tw-rate-row");
        return row;
    }

    private static Tone tone(DangerLine.Level level) {
        return switch (level) {
            case FINE -> Tone.FINE;
            case WARN -> Tone.WARN;
            case STOP -> Tone.BLOCK;
            case TOO_FEW -> Tone.ADVICE;
        };
    }

    private static String style(DangerLine.Level level) {
        return switch (level) {
            case FINE -> Styles.FINE_TEXT;
            case WARN -> Styles.WARN_TEXT;
            case STOP -> Styles.ERROR_TEXT;
            case TOO_FEW -> Styles.MUTED;
        };
    }
}
