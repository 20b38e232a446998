package app.tradewind.contact;

import app.tradewind.store.Database;
import app.tradewind.store.RowMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// The list of addresses and domains that must never be written to again.
///
/// Every entry is found by a hash keyed with a secret of the book, so that an erased person stays suppressed
/// without being known (GDPR art. 17(3)(b), 21(3)). Nothing lifts an entry but the user by hand.
public final class SuppressionRepository {

    private static final String SECRET = "suppression.secret";

    /// One entry. `value` is empty where the person was erased.
    public record Suppression(
            long id, boolean domain, String value, SuppressionReason reason, String proof, Instant at) {}

    private static final RowMapper<Suppression> SUPPRESSION = row -> new Suppression(
            row.getLong("id"),
            row.getString("scope").equals("DOMAIN"),
            row.getString("value"),
            SuppressionReason.valueOf(row.getString("reason")),
            row.getString("proof"),
            Instant.ofEpochMilli(row.getLong("at")));

    /// Whether there was any entry when the list had been written to so often.
    private record Asked(long writes, boolean any) {}

    private final Database database;
    private volatile @Nullable Asked asked;

    public SuppressionRepository(Database database) {
        this.database = database;
    }

    public List<Suppression> all() {
        return database.list(SUPPRESSION, "SELECT * FROM suppression ORDER BY at DESC, id DESC");
    }

    /// Suppresses an address by its key. An earlier entry and its proof stay.
    ///
    /// @return whether it is new on the list
    public boolean suppressAddress(String key, SuppressionReason reason, String proof, Instant at) {
        return suppress("ADDRESS", key.toLowerCase(Locale.ROOT), reason, proof, at);
    }

    /// Suppresses every address of a person, in one go.
    ///
    /// @param keys of the addresses
    /// @return the entries that are new on the list; where earlier ones stood, they and their proofs stay
    public List<Long> suppressPerson(Collection<String> keys, SuppressionReason reason, String proof, Instant at) {
        return database.transaction(() -> keys.stream()
                .filter(key -> suppressAddress(key, reason, proof, at))
                .map(this::entryOf)
                .toList());
    }

    private long entryOf(String key) {
        return database.count("SELECT id FROM suppression WHERE hash = ?", hash(key.toLowerCase(Locale.ROOT)));
    }

    /// Keeps of a person who is erased that they must not be written to, and nothing else: entries that stood there
    /// before lose their address and their proof (GDPR art. 17(3)(b), 21(3)).
    ///
    /// @param hash as [#hashesOf] gives it first
    public void keepHash(String hash, String proof, Instant at) {
        database.transaction(() -> {
            database.update(
                    "UPDATE suppression SET value = '', proof = ? WHERE scope = 'ADDRESS' AND hash = ?", proof, hash);
            database.update("""
                    INSERT OR IGNORE INTO suppression (scope, value, hash, reason, proof, at)
                    VALUES ('ADDRESS', '', ?, ?, ?, ?)
                    """, hash, SuppressionReason.ERASURE, proof, at);
        });
    }

    /// The entry of a person who was erased: nothing of them comes into the book again by an import.
    public Optional<Suppression> findErased(String key) {
        return isAny()
                ? database.find(
                        SUPPRESSION,
                        "SELECT * FROM suppression WHERE scope = 'ADDRESS' AND value = '' AND hash = ?",
                        hash(key.toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    /// The hashes of all addresses on the list.
    public List<String> hashesKept() {
        return database.list(row -> row.getString(1), "SELECT hash FROM suppression WHERE scope = 'ADDRESS'");
    }

    /// The keys of addresses in the book that have one of these hashes.
    public List<String> keysWith(Collection<String> hashes) {
        byte[] secret = secret();
        return database
                .list(row -> row.getString(1), "SELECT key FROM address UNION SELECT lower(address) FROM letter")
                .stream()
                .filter(key -> hashes.contains(hash(key, secret)))
                .toList();
    }

    /// Marks what the list covers among these addresses, wherever they stand in the book.
    public void mark(Collection<String> keys) {
        keys.forEach(key -> database.update("UPDATE address SET suppressed = 1 WHERE key = ?", key));
    }

    /// What tells this book and the copies of it from others, without telling anything of it.
    public String bookMark() {
        return hash("the book");
    }

    /// Suppresses a domain with all that is below it.
    public boolean suppressDomain(String domain, SuppressionReason reason, String proof, Instant at) {
        return suppress("DOMAIN", domain.toLowerCase(Locale.ROOT), reason, proof, at);
    }

    private boolean suppress(String scope, String value, SuppressionReason reason, String proof, Instant at) {
        return database.transaction(() -> {
            database.load().need(scope.equals("ADDRESS") ? "address_by_key" : "address_by_domain");
            int added = database.update(
                    "INSERT OR IGNORE INTO suppression (scope, value, hash, reason, proof, at) VALUES (?, ?, ?, ?, ?, ?)",
                    scope,
                    value,
                    hash(value),
                    reason,
                    proof,
                    at);
            if (scope.equals("ADDRESS")) {
                database.update("UPDATE address SET suppressed = 1 WHERE key = ?", value);
            } else {
                database.update(
                        "UPDATE address SET suppressed = 1 WHERE domain = ? OR substr(domain, -length(?)) = ?",
                        value,
                        "." + value,
                        "." + value);
            }
            return added > 0;
        });
    }

    /// Takes an entry off the list, by the user's hand only.
    public void lift(long id) {
        database.transaction(() -> {
            Optional<Suppression> entry = database.find(SUPPRESSION, "SELECT * FROM suppression WHERE id = ?", id);
            database.update("DELETE FROM suppression WHERE id = ?", id);
            entry.ifPresent(this::markAnew);
        });
    }

    private void markAnew(Suppression lifted) {
        List<String> keys = database.list(
                row -> row.getString(1),
                "SELECT DISTINCT key FROM address WHERE key = ? OR domain = ? OR substr(domain, -length(?)) = ?",
                lifted.value(),
                lifted.value(),
                "." + lifted.value(),
                "." + lifted.value());
        for (String key : keys) {
            database.update("UPDATE address SET suppressed = ? WHERE key = ?", covers(key), key);
        }
    }

    /// The entry that covers an address: itself, its domain, or a domain above that.
    public Optional<Suppression> find(String key) {
        List<String> hashes = hashesOf(key);
        return database.find(
                SUPPRESSION,
                "SELECT * FROM suppression WHERE hash IN (SELECT value FROM json_each(?)) ORDER BY at LIMIT 1",
                "[\"" + String.join("\",\"", hashes) + "\"]");
    }

    public boolean covers(String key) {
        return isAny() && find(key).isPresent();
    }

    /// Asked of each address of an import: answered from memory as long as nothing was written to the list.
    private boolean isAny() {
        long writes = database.writes("suppression");
        Asked last = asked;
        if (last == null || last.writes() != writes) {
            last = new Asked(writes, database.count("SELECT EXISTS (SELECT 1 FROM suppression)") == 1);
            asked = last;
        }
        return last.any();
    }

    /// The hashes under which an address may stand on the list: its own first, then those of its domains.
    public List<String> hashesOf(String key) {
        String lower = key.toLowerCase(Locale.ROOT);
        List<String> hashes = new ArrayList<>();
        hashes.add(hash(lower));
        String domain = lower.substring(lower.lastIndexOf('@') + 1);
        while (domain.contains(".")) {
            hashes.add(hash(domain));
            domain = domain.substring(domain.indexOf('.') + 1);
        }
        return hashes;
    }

    private String hash(String value) {
        return hash(value, secret());
    }

    private static String hash(String value, byte[] secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every JDK has HmacSHA256", absent);
        }
    }

    private byte[] secret() {
        Optional<String> kept =
                database.find(row -> row.getString(1), "SELECT value FROM book_setting WHERE key = ?", SECRET);
        if (kept.isEmpty()) {
            byte[] fresh = new byte[32];
            new SecureRandom().nextBytes(fresh);
            database.update(
                    "INSERT OR IGNORE INTO book_setting (key, value) VALUES (?, ?)",
                    SECRET,
                    HexFormat.of().formatHex(fresh));
            return secret();
        }
        return HexFormat.of().parseHex(kept.get());
    }

    /// How many have said since then that they want no more letters, or complained.
    public long removalsSince(Instant since) {
        return database.count(
                "SELECT count(*) FROM suppression WHERE reason IN ('OPT_OUT', 'COMPLAINT') AND at >= ?", since);
    }
}
