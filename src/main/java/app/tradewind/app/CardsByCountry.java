package app.tradewind.app;

import app.tradewind.address.AddressKind;
import app.tradewind.compliance.ProfileRepository;
import app.tradewind.compliance.Profiles;
import app.tradewind.intake.CardLaw;
import app.tradewind.store.Database;
import org.jspecify.annotations.Nullable;

/// Asks the country profiles of compliance, as the user corrected them when the import began.
final class CardsByCountry implements CardLaw {

    private final ProfileRepository corrections;
    private volatile @Nullable Profiles profiles;

    CardsByCountry(Database database) {
        corrections = new ProfileRepository(database);
    }

    @Override
    public void prepare() {
        Profiles known = new Profiles();
        known.correct(corrections.all());
        profiles = known;
    }

    @Override
    public boolean allows(@Nullable String country, AddressKind kind) {
        Profiles known = profiles;
        if (known == null) {
            throw new IllegalStateException("not prepared");
        }
        return known.of(country).letsCardsCount(kind);
    }
}
