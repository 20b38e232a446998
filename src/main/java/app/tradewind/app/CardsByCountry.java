package app.tradewind.app;

import app.tradewind.address.AddressKind;
import app.tradewind.compliance.Profiles;
import app.tradewind.intake.CardLaw;
import org.jspecify.annotations.Nullable;

/// Asks the country profiles of compliance; they are read when the first card comes in.
final class CardsByCountry implements CardLaw {

    private @Nullable Profiles profiles;

    @Override
    public boolean allows(@Nullable String country, AddressKind kind) {
        Profiles known = profiles == null ? new Profiles() : profiles;
        profiles = known;
        return known.of(country).letsCardsCount(kind);
    }
}
