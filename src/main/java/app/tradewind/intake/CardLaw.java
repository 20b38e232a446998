package app.tradewind.intake;

import app.tradewind.address.AddressKind;
import org.jspecify.annotations.Nullable;

/// Whether a business card that was handed over is a reason to write, by the law that protects its owner. It is
/// declared here and decided by the room of compliance, which stands above; `app` hands it in.
@FunctionalInterface
public interface CardLaw {

    /// No country is known to allow it.
    CardLaw NOWHERE = (country, kind) -> false;

    /// @param country ISO 3166-1 alpha-2, null where it is not known
    /// @param kind of the address on the card
    boolean allows(@Nullable String country, AddressKind kind);

    /// Called before many cards, on the thread that may read the book: while rows come in it is the writer's alone.
    default void prepare() {}
}
