package app.tradewind.app;

import app.tradewind.address.AddressKind;
import app.tradewind.compliance.ProfileRepository;
import app.tradewind.compliance.Profiles;
import app.tradewind.intake.CardLaw;
import app.tradewind.store.Database;
import org.jspecify.annotations.Nullable;

/// Asks the country profiles of compliance, as the user corrected them; they are read when the first card comes in.
final class CardsByCountry implements CardLaw {

    private final ProfileRepository corrections;
    private @Nullable Profiles profiles;

    CardsByCountry(Database database) {
        corrections = new ProfileRepository(database);
    }

    @Override
    public boolean allows(@Nullable String country, AddressKind kind) {
        Profiles known = profiles == null ? new Profiles() : profiles;
        if (profiles == null) {
            known.correct(corrections.all());
            profiles = known;
        }
        return known.of(country).letsCardsCount(kind);
    }
}
