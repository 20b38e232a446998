package app.tradewind.contact;

import app.tradewind.store.Database;
import app.tradewind.store.RowMapper;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Pictures that stay with contacts: of cards, faces and firms' signs. Blocks.
public final class PictureRepository {

    /// @param mediaType as [PictureFile#mediaType] tells it
    /// @param name of the file that it came from
    public record Content(byte[] bytes, String mediaType, String name) {}

    private static final RowMapper<Picture> PICTURE = row -> new Picture(
            row.getLong("picture_id"),
            PictureKind.valueOf(row.getString("kind")),
            EvidenceRepository.EVIDENCE.map(row));

    private final Database database;
    private final EvidenceRepository evidence;

    public PictureRepository(Database database) {
        this.database = database;
        evidence = new EvidenceRepository(database);
    }

    /// Keeps a picture with a contact; false if it has the very same one already.
    public boolean add(ContactId contact, PictureKind kind, Content content, Instant takenAt) {
        boolean known = database.count("""
                        SELECT count(*) FROM picture JOIN evidence ON evidence.id = picture.evidence_id
                        WHERE picture.contact_id = ? AND evidence.sha256 = ?
                        """, contact.value(), EvidenceRepository.sha256(content.bytes())) > 0;
        if (!known) {
            long copy = evidence.add(content.bytes(), content.mediaType(), content.name(), "", takenAt);
            database.insert(
                    "INSERT INTO picture (contact_id, evidence_id, kind) VALUES (?, ?, ?)",
                    contact.value(),
                    copy,
                    kind.name());
        }
        return !known;
    }

    /// Whether the contact has a picture of this kind.
    public boolean has(ContactId contact, PictureKind kind) {
        return database.count(
                        "SELECT count(*) FROM picture WHERE contact_id = ? AND kind = ?", contact.value(), kind.name())
                > 0;
    }

    /// The pictures of a contact in the order in which they came.
    public List<Picture> ofContact(ContactId contact) {
        return database.list(PICTURE, """
                SELECT picture.id AS picture_id, picture.kind, evidence.id, sha256, media_type, name, source_url, taken_at
                FROM picture JOIN evidence ON evidence.id = picture.evidence_id
                WHERE picture.contact_id = ? ORDER BY picture.id
                """, contact.value());
    }

    /// The bytes of a picture; empty where it is gone by now.
    public Optional<byte[]> bytes(Picture picture) {
        return evidence.bytes(picture.evidence().id());
    }

    /// Takes a picture from its contact, and out of the book unless it proves something else.
    public void remove(Picture picture) {
        database.update("DELETE FROM picture WHERE id = ?", picture.id());
        evidence.removeUnused(picture.evidence().id());
    }
}
