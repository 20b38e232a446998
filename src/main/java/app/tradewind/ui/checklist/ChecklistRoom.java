package app.tradewind.ui.checklist;

import app.tradewind.compliance.Checklist;
import app.tradewind.compliance.Profiles;
import app.tradewind.compliance.RuleTexts;
import app.tradewind.contact.ChangeHistoryRepository;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.FollowUpRepository;
import app.tradewind.intake.proof.PageEvidence;
import app.tradewind.letter.IdentityRepository;
import app.tradewind.letter.LetterRepository;
import app.tradewind.letter.TemplateRepository;
import app.tradewind.mail.MailingRepository;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Navigator;
import app.tradewind.ui.control.Toasts;
import app.tradewind.work.Background;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.function.Supplier;

/// What the screen of the checklist works with; put together by `app`.
public record ChecklistRoom(Law law, People people, Letters letters, Window window, Messages messages, Time time) {

    /// The rules and their words. `who` signs a written reason; it reads the book and blocks.
    public record Law(Checklist checklist, RuleTexts texts, Profiles profiles, Supplier<String> who) {}

    /// The people of the book, and how changes of them are written.
    ///
    /// @param pages keeps pages as proof
    public record People(
            ContactRepository contacts,
            ChangeHistoryRepository history,
            FollowUpRepository followUps,
            PageEvidence pages) {}

    public record Letters(
            LetterRepository letters,
            MailingRepository mailings,
            TemplateRepository templates,
            IdentityRepository identities,
            ChecklistPapers papers) {}

    /// The window around the screen.
    public record Window(Background background, Toasts toasts, Navigator navigator) {}

    /// Now, and the user's own zone.
    public record Time(InstantSource clock, ZoneId zone) {}

    Background background() {
        return window.background();
    }
}
