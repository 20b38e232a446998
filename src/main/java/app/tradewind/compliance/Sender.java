package app.tradewind.compliance;

import app.tradewind.address.AddressKind;
import app.tradewind.letter.Identity;
import app.tradewind.mail.MailAccount;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who writes, through which account, and what is known of the account's domain.
///
/// @param account null where none is chosen yet
/// @param addressKind the kind of the account's address
/// @param registries when the user last looked into a country's register of refusals, by country
public record Sender(
        Identity identity,
        @Nullable MailAccount account,
        AddressKind addressKind,
        DomainFacts domain,
        Map<String, Instant> registries,
        Told told) {

    /// What the user answered about himself, and what the program knows of his work.
    ///
    /// @param answers by question; what was not answered is missing
    /// @param mailboxes the addresses of all accounts, lower case
    /// @param customers the names of firms that bought, folded
    /// @param encrypted whether the book is
    public record Told(Map<Question, String> answers, Set<String> mailboxes, Set<String> customers, boolean encrypted) {

        public static final Told NOTHING = new Told(Map.of(), Set.of(), Set.of(), true);

        public Told {
            answers = Map.copyOf(answers);
            mailboxes = Set.copyOf(mailboxes);
            customers = Set.copyOf(customers);
        }
    }

    public static final Sender NONE =
            new Sender(Identity.NONE, null, AddressKind.UNKNOWN, DomainFacts.UNKNOWN, Map.of());

    public Sender(
            Identity identity,
            @Nullable MailAccount account,
            AddressKind addressKind,
            DomainFacts domain,
            Map<String, Instant> registries) {
        this(identity, account, addressKind, domain, registries, Told.NOTHING);
    }

    public Sender {
        registries = Map.copyOf(registries);
    }

    /// The user’s answer to a question; empty as long as there is none.
    Optional<String> answer(Question question) {
        return Optional.ofNullable(told.answers().get(question)).filter(answer -> !answer.isBlank());
    }

    /// The identity's postal address, else the account's.
    String postalAddress() {
        if (!identity.postalAddress().isBlank() || account == null) {
            return identity.postalAddress();
        }
        return account.postalAddress();
    }

    /// The name in the signature, else the one in From.
    String name() {
        if (!identity.name().isBlank() || account == null) {
            return identity.name();
        }
        return account.fromName();
    }

    String email() {
        if (account != null) {
            return account.replyTo().isBlank() ? account.address() : account.replyTo();
        }
        return identity.email();
    }

    /// The domain of the account's address; empty without an account.
    String domainName() {
        return account == null ? "" : domainOf(account.address());
    }

    static String domainOf(String address) {
        return address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }
}
