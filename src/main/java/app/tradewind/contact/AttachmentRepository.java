package app.tradewind.contact;

import app.tradewind.store.Database;
import app.tradewind.store.RowMapper;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Files that stay with contacts; equal bytes are kept once. Every method blocks.
public final class AttachmentRepository {

    /// A larger file makes the book slow to copy and is refused where files are added.
    public static final long LARGEST_BYTES = 25L << 20;

    /// A file to be kept.
    public record Content(String name, String mediaType, byte[] bytes) {}

    private static final RowMapper<Attachment> ATTACHMENT = row -> new Attachment(
            row.getLong("id"),
            new ContactId(row.getLong("contact_id")),
            row.getLong("content_id"),
            row.getString("name"),
            row.getString("media_type"),
            row.getLong("size"),
            Instant.ofEpochMilli(row.getLong("added_at")));

    private final Database database;

    public AttachmentRepository(Database database) {
        this.database = database;
    }

    /// Keeps a file with a contact; false if the contact has the very same bytes already.
    public boolean add(ContactId contact, Content file, Instant now) {
        return database.transaction(() -> {
            long content = content(file.bytes());
            boolean known = database.count(
                            "SELECT count(*) FROM attachment WHERE contact_id = ? AND content_id = ?",
                            contact.value(),
                            content)
                    > 0;
            if (!known) {
                database.insert("""
                        INSERT INTO attachment (contact_id, content_id, name, media_type, added_at)
                        VALUES (?, ?, ?, ?, ?)
                        """, contact.value(), content, file.name(), file.mediaType(), now);
            }
            return !known;
        });
    }

    private long content(byte[] bytes) {
        String hash = EvidenceRepository.sha256(bytes);
        long[] known = database.ids("SELECT id FROM attachment_content WHERE sha256 = ?", hash);
        return known.length > 0
                ? known[0]
                : database.insert(
                        "INSERT INTO attachment_content (sha256, size, bytes) VALUES (?, ?, ?)",
                        hash,
                        (long) bytes.length,
                        bytes);
    }

    /// The files of a contact, the newest first.
    public List<Attachment> ofContact(ContactId contact) {
        return database.list(ATTACHMENT, """
                SELECT attachment.*, attachment_content.size
                FROM attachment JOIN attachment_content ON attachment_content.id = attachment.content_id
                WHERE attachment.contact_id = ? ORDER BY attachment.added_at DESC, attachment.id DESC
                """, contact.value());
    }

    /// The bytes of a file; empty where it is gone by now.
    public Optional<byte[]> bytes(Attachment attachment) {
        return database.find(
                row -> row.getBytes("bytes"),
                "SELECT bytes FROM attachment_content WHERE id = ?",
                attachment.content());
    }

    /// Takes a file from its contact. Its bytes stay in the book until [#removeUnused], so that this can be taken
    /// back.
    public void remove(Attachment attachment) {
        database.update("DELETE FROM attachment WHERE id = ?", attachment.id());
    }

    /// Lets bytes go that belong to nobody and that no step could give back.
    ///
    /// @return how many files that were
    public long removeUnused() {
        String unused = """
                FROM attachment_content WHERE NOT EXISTS
                    (SELECT 1 FROM attachment WHERE attachment.content_id = attachment_content.id)
                AND NOT EXISTS (SELECT 1 FROM change_entry WHERE tbl = 'attachment'
                    AND json_extract(before, '$.content_id') = attachment_content.id)
                """;
        return database.transaction(() -> {
            long gone = database.count("SELECT count(*) " + unused);
            database.update("DELETE " + unused);
            return gone;
        });
    }
}
