package app.tradewind.contact;

import app.tradewind.store.Database;
import app.tradewind.store.RowMapper;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// Copies of pages, cards and messages, kept in the book as proof with their hash and date.
public final class EvidenceRepository {

    /// A copy without its bytes.
    public record Evidence(long id, String sha256, String mediaType, String name, String sourceUrl, Instant takenAt) {}

    static final RowMapper<Evidence> EVIDENCE = row -> new Evidence(
            row.getLong("id"),
            row.getString("sha256"),
            row.getString("media_type"),
            row.getString("name"),
            row.getString("source_url"),
            Instant.ofEpochMilli(row.getLong("taken_at")));

    private final Database database;

    public EvidenceRepository(Database database) {
        this.database = database;
    }

    /// Keeps a copy; `mediaType` such as `text/html` (RFC 6838).
    public long add(byte[] bytes, String mediaType, String name, String sourceUrl, Instant takenAt) {
        return database.insert(
                "INSERT INTO evidence (sha256, media_type, name, source_url, taken_at, bytes) VALUES (?, ?, ?, ?, ?, ?)",
                sha256(bytes),
                mediaType,
                name,
                sourceUrl,
                takenAt,
                bytes);
    }

    public Optional<Evidence> find(long id) {
        return database.find(
                EVIDENCE, "SELECT id, sha256, media_type, name, source_url, taken_at FROM evidence WHERE id = ?", id);
    }

    /// Lets a copy go that no address, no lawful basis and no picture points to.
    public void removeUnused(long id) {
        database.update("""
                DELETE FROM evidence WHERE id = ?1
                    AND NOT EXISTS (SELECT 1 FROM address WHERE evidence_id = ?1)
                    AND NOT EXISTS (SELECT 1 FROM lawful_basis WHERE evidence_id = ?1)
                    AND NOT EXISTS (SELECT 1 FROM picture WHERE evidence_id = ?1)
                """, id);
    }

    public Optional<byte[]> bytes(long id) {
        return database.find(row -> row.getBytes("bytes"), "SELECT bytes FROM evidence WHERE id = ?", id);
    }

    /// Keeps a copy as the proof of a contact: its addresses that have no copy of where they come from get this
    /// one.
    ///
    /// @param evidence as [#add] gave it
    public void attach(long evidence, ContactId contact) {
        database.update(
                "UPDATE address SET evidence_id = ? WHERE contact_id = ? AND evidence_id IS NULL",
                evidence,
                contact.value());
    }

    /// The copies that prove a contact's addresses and reasons to be written to, and its pictures, the newest
    /// first.
    public List<Evidence> ofContact(ContactId contact) {
        return database.list(EVIDENCE, """
                SELECT id, sha256, media_type, name, source_url, taken_at FROM evidence WHERE id IN (
                    SELECT evidence_id FROM address WHERE contact_id = ?1
                    UNION SELECT evidence_id FROM lawful_basis WHERE contact_id = ?1
                    UNION SELECT evidence_id FROM picture WHERE contact_id = ?1)
                ORDER BY taken_at DESC, id DESC
                """, contact.value());
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every JDK has SHA-256", absent);
        }
    }
}
