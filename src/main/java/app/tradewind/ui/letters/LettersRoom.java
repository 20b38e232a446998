package app.tradewind.ui.letters;

import app.tradewind.compliance.RuleTexts;
import app.tradewind.letter.Letter;
import app.tradewind.mail.AccountCheck;
import app.tradewind.mail.MailAccount;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Navigator;
import app.tradewind.ui.control.RelativeDates;
import app.tradewind.ui.control.Toasts;
import app.tradewind.work.Background;
import java.time.InstantSource;
import java.time.ZoneId;

/// What the screen of letters works with; put together by `app`.
public record LettersRoom(LettersBook book, Trial trial, Window window, Messages messages, Time time) {

    /// Sends a letter to the account's own address, whatever it says of its recipient. Blocks.
    @FunctionalInterface
    public interface Trial {
        AccountCheck.Result send(MailAccount account, Letter letter);
    }

    /// The window around the screen.
    public record Window(Background background, Toasts toasts, Navigator navigator) {}

    /// Now, and the user's own zone.
    public record Time(InstantSource clock, ZoneId zone) {}

    Background background() {
        return window.background();
    }

    RuleTexts ruleTexts() {
        return new RuleTexts(messages);
    }

    RelativeDates dates() {
        return new RelativeDates(messages, time.clock(), time.zone());
    }
}
