package app.tradewind.compliance;

import app.tradewind.store.Database;
import app.tradewind.store.RowMapper;
import com.google.gson.Gson;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The country profiles that the user corrected. Every method blocks.
public final class ProfileRepository {

    private static final RowMapper<ProfileOverride> OVERRIDE = row -> new ProfileOverride(
            Objects.requireNonNull(new Gson().fromJson(row.getString("profile"), Profile.class)),
            row.getString("reason"),
            row.getString("who"),
            Instant.ofEpochMilli(row.getLong("at")));

    private final Database database;

    public ProfileRepository(Database database) {
        this.database = database;
    }

    public List<ProfileOverride> all() {
        return database.list(OVERRIDE, "SELECT * FROM profile_override ORDER BY country");
    }

    /// @param country the code of the profile
    public Optional<ProfileOverride> find(String country) {
        return database.find(OVERRIDE, "SELECT * FROM profile_override WHERE country = ?", country);
    }

    /// Keeps a correction instead of the one before it.
    public void keep(ProfileOverride override) {
        database.update(
                """
                INSERT INTO profile_override (country, profile, reason, who, at) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (country) DO UPDATE SET profile = excluded.profile, reason = excluded.reason,
                    who = excluded.who, at = excluded.at
                """,
                override.profile().code(),
                new Gson().toJson(override.profile()),
                override.reason(),
                override.who(),
                override.at());
    }

    /// Takes the correction of a country away: our own profile counts again.
    public void putBack(String country) {
        database.update("DELETE FROM profile_override WHERE country = ?", country);
    }
}
