package app.tradewind.address;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What [AddressCheck] found out about one address, without asking the network.
///
/// @param text the text as it came
/// @param normalised the text without invisible signs and full-width forms; the address to store and write to
/// @param key two addresses with one key are one mailbox: local part in lower case, domain in ASCII lower case;
///     for an invalid text the whole in lower case
/// @param domain the domain in ASCII lower case (IDNA); empty where there is none
/// @param reasons stable codes in kebab case, such as `free-mail` or `two-dots`, the gravest first
/// @param suggestion the address that was probably meant; proposed, never applied
public record CheckedAddress(
        String text,
        String normalised,
        String key,
        String domain,
        Verdict verdict,
        AddressKind kind,
        List<String> reasons,
        @Nullable String suggestion) {

    public CheckedAddress {
        reasons = List.copyOf(reasons);
    }
}
