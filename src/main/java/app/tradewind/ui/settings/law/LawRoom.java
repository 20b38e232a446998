package app.tradewind.ui.settings.law;

import app.tradewind.compliance.LawSources;
import app.tradewind.compliance.ProfileRepository;
import app.tradewind.compliance.QuestionRepository;
import app.tradewind.compliance.RuleTexts;
import app.tradewind.contact.ChangeHistoryRepository;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Toasts;
import app.tradewind.work.Background;
import java.time.InstantSource;
import java.util.function.Supplier;

/// What the section on the law works with; put together by `app`.
///
/// @param who signs a correction or an answer; reads the book and blocks
public record LawRoom(
        Book book, RuleTexts texts, Messages messages, Background background, Toasts toasts, Supplier<String> who) {

    public record Book(
            ProfileRepository profiles,
            QuestionRepository questions,
            ChangeHistoryRepository history,
            LawSources sources,
            InstantSource clock) {}
}
