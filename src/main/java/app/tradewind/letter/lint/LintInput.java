package app.tradewind.letter.lint;

import app.tradewind.address.AddressKind;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactAddress;
import app.tradewind.letter.Identity;
import app.tradewind.letter.Letter;
import app.tradewind.letter.LetterKind;
import app.tradewind.market.LocalMoment;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A letter as the measures want it.
///
/// @param body the plain text; empty where it is to be made of `html`
/// @param html empty for a letter of plain text alone
/// @param language BCP 47 tag of the letter
/// @param from the name and the address that the letter comes from
public record LintInput(
        String subject,
        String body,
        String html,
        String language,
        LetterKind kind,
        From from,
        Identity sender,
        Recipient recipient,
        List<Attachment> attachments,
        Context context) {

    /// What is known around the letter; what is not known is left out, and its measures say nothing.
    ///
    /// @param local when it would arrive at the recipient, null where that is not known
    /// @param earlier letters to the same person, the newest last
    /// @param template the text that all letters of the mailing share, with its fields; may be empty
    /// @param misspelled words of the letter that no dictionary knows
    public record Context(
            @Nullable LocalMoment local, List<Earlier> earlier, String template, List<String> misspelled) {

        public static final Context NONE = new Context(null, List.of(), "", List.of());

        public Context {
            earlier = List.copyOf(earlier);
            misspelled = List.copyOf(misspelled);
        }
    }

    public record Earlier(String subject, String text) {}

    public record From(String name, String address) {}

    /// @param bytes 0 where the size is not known
    public record Attachment(String name, long bytes) {}

    /// Whom the letter goes to; what is not known is empty.
    ///
    /// @param facts what the book knows of this person or firm beyond its name: interests, fair, personal line
    public record Recipient(
            String givenName,
            String familyName,
            String title,
            String company,
            String address,
            AddressKind kind,
            String country,
            String language,
            List<String> facts) {

        public static final Recipient UNKNOWN =
                new Recipient("", "", "", "", "", AddressKind.UNKNOWN, "", "", List.of());

        public Recipient {
            facts = facts.stream().filter(fact -> !fact.isBlank()).toList();
        }

        public boolean isKnown() {
            return !(givenName + familyName + company + address).isBlank();
        }
    }

    public LintInput {
        attachments = List.copyOf(attachments);
    }

    public LintInput(
            String subject,
            String body,
            String html,
            String language,
            LetterKind kind,
            From from,
            Identity sender,
            Recipient recipient,
            List<Attachment> attachments) {
        this(subject, body, html, language, kind, from, sender, recipient, attachments, Context.NONE);
    }

    /// This letter with what is known around it.
    public LintInput with(Context other) {
        return new LintInput(subject, body, html, language, kind, from, sender, recipient, attachments, other);
    }

    /// @param sender the identity, completed by the account
    public static LintInput of(Letter letter, Contact contact, Identity sender) {
        List<String> facts = new ArrayList<>(contact.interests());
        facts.add(letter.personalLine());
        facts.add(contact.origin().occasion());
        facts.add(contact.origin().detail());
        facts.addAll(contact.custom().values());
        Recipient recipient = new Recipient(
                contact.name().given(),
                contact.name().family().isEmpty() && contact.name().given().isEmpty()
                        ? contact.name().display()
                        : contact.name().family(),
                contact.title(),
                contact.company().name(),
                letter.address(),
                contact.mainAddress().map(ContactAddress::kind).orElse(AddressKind.UNKNOWN),
                Objects.requireNonNullElse(contact.where().country(), ""),
                Objects.requireNonNullElse(contact.language(), ""),
                facts);
        From from = new From(sender.name(), sender.email());
        return new LintInput(
                letter.subject(),
                "",
                letter.html(),
                letter.language(),
                letter.kind(),
                from,
                sender,
                recipient,
                List.of());
    }

    /// Reads the JSON object of the command line (cli.md, `lint`); keys that are missing are empty.
    public static LintInput of(JsonObject letter) {
        return new LintJson(letter).input();
    }
}
