package app.tradewind.compliance;

import app.tradewind.address.AddressKind;
import app.tradewind.letter.Identity;
import app.tradewind.mail.MailAccount;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
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
        Map<String, Instant> registries) {

    public static final Sender NONE =
            new Sender(Identity.NONE, null, AddressKind.UNKNOWN, DomainFacts.UNKNOWN, Map.of());

    public Sender {
        registries = Map.copyOf(registries);
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
