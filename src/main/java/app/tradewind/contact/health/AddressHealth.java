package app.tradewind.contact.health;

import app.tradewind.contact.ContactAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An address of a contact with all that speaks for and against it.
///
/// @param proposal the address that was probably meant, null where it may be right; never applied by itself
public record AddressHealth(
        ContactAddress address,
        List<Evidence> evidence,
        @Nullable String proposal) {

    public AddressHealth {
        evidence = List.copyOf(evidence);
    }
}
