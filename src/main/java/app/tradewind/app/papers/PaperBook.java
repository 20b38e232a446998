package app.tradewind.app.papers;

import app.tradewind.compliance.Checklist;
import app.tradewind.compliance.RuleTexts;
import app.tradewind.compliance.WaiverRepository;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.EvidenceRepository;
import app.tradewind.letter.Identity;
import app.tradewind.letter.LetterRepository;
import app.tradewind.letter.TemplateRepository;
import app.tradewind.mail.AccountRepository;
import app.tradewind.mail.LedgerRepository;
import app.tradewind.mail.MailingRepository;
import app.tradewind.text.Messages;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What papers are made from.
public record PaperBook(People people, Letters letters, Law law, Messages messages, Time time) {

    public record People(ContactRepository contacts, EvidenceRepository evidence) {}

    public record Letters(
            LetterRepository letters,
            TemplateRepository templates,
            MailingRepository mailings,
            LedgerRepository ledger,
            AccountRepository accounts) {}

    /// @param identity who writes; reads the book
    public record Law(
            Supplier<Checklist> checklist, RuleTexts texts, WaiverRepository waivers, Supplier<Identity> identity) {}

    public record Time(InstantSource clock, ZoneId zone) {}

    Instant now() {
        return time.clock().instant();
    }

    /// A moment in the user's words and zone, empty for none.
    String moment(@Nullable Instant at) {
        return at == null
                ? ""
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(messages.locale())
                        .format(at.atZone(time.zone()));
    }

    String day(Instant at, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(at.atZone(time.zone()));
    }
}
