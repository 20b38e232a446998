package app.tradewind.letter.lint;

import app.tradewind.address.AddressKind;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactAddress;
import app.tradewind.letter.Identity;
import app.tradewind.letter.Letter;
import app.tradewind.letter.LetterKind;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

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
        List<Attachment> attachments) {

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
                letter.files().stream()
                        .filter(file -> !file.isInline())
                        .map(file -> new Attachment(file.name(), file.size()))
                        .toList());
    }

    /// Reads the JSON object of the command line (cli.md, `lint`); keys that are missing are empty.
    public static LintInput of(JsonObject letter) {
        return new LintJson(letter).input();
    }
}
