package app.tradewind.contact.rights;

import app.tradewind.contact.AttachmentRepository;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.EvidenceRepository;
import app.tradewind.contact.SuppressionRepository;
import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.store.Database;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Erases a person from the book (GDPR art. 17). Nothing brings them back; that they must not be written to stays
/// known by a hash that is keyed by the book (art. 17(3)(b), 21(3)). Blocks.
///
/// Everything goes that is theirs alone: contacts, addresses, history, letters with their ledger, files, what undo
/// remembers, the company if nobody else is left at it. Two things stay: proofs that prove something of others too,
/// and the counts of imports and mailings, which name nobody.
public final class ErasureRepository {

    private final Database database;
    private final ContactRepository contacts;
    private final SuppressionRepository suppressions;
    private final PersonTableRepository tables;
    private final SubjectRepository subjects;
    private final ErasureNotes notes;

    public ErasureRepository(Database database, ContactRepository contacts, ErasureNotes notes) {
        this.database = database;
        this.contacts = contacts;
        this.notes = notes;
        suppressions = new SuppressionRepository(database);
        tables = new PersonTableRepository(database);
        subjects = new SubjectRepository(database);
    }

    /// Erases a person, and the copies of the book that were made before updates and lie beside it.
    ///
    /// @param proof why, without any personal data, such as `request of 2026-11-01`
    /// @throws TradewindException with [Failure#LETTER_UNDER_WAY] while a letter to them is being handed over
    public Erased erase(Subject subject, String proof, Instant at) {
        Set<String> hashes = ownHashes(subject);
        Erased done = database.erasing(() -> {
            refuseWhileSending(subject);
            return remove(subject, hashes, proof, at);
        });
        // noted last: if this fails the person is gone all the same, and the copies beside the book with them
        List<Path> copies = deleteCopies();
        notes.add(suppressions.bookMark(), hashes, at.toEpochMilli());
        return new Erased(
                done.contacts(), done.addresses(), done.letters(), done.sharedFiles(), copies, done.mentions());
    }

    /// Erases those again who are in this book because a copy from before their erasure was put back.
    ///
    /// @return how many contacts went
    public int eraseAgain(Instant at) {
        Map<String, Long> noted = notes.of(suppressions.bookMark());
        if (noted.isEmpty()) {
            return 0;
        }
        Set<String> known = new TreeSet<>(suppressions.hashesKept());
        Set<String> fresh = new TreeSet<>(noted.keySet());
        fresh.removeAll(known);
        if (fresh.isEmpty()) {
            return 0;
        }
        List<String> keys = suppressions.keysWith(fresh);
        Subject back = subjects.ofAddresses(keys);
        Set<String> all = new TreeSet<>(fresh);
        all.addAll(ownHashes(back));
        return database.erasing(() -> remove(back, all, "", at)).contacts();
    }

    private Set<String> ownHashes(Subject subject) {
        return subject.addresses().stream()
                .map(key -> suppressions.hashesOf(key).getFirst())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Erased remove(Subject subject, Set<String> hashes, String proof, Instant at) {
        MentionRepository mentions = new MentionRepository(database, tables);
        List<PersonData.Mention> found = mentions.find(subject, new HeldRepository(database).hashes(subject));
        long letters = database.count(
                "SELECT count(*) FROM letter WHERE contact_id IN (SELECT value FROM json_each(?))", subject.ids());
        long[] copies = files("evidence", subject);
        long[] companies = companies(subject);
        removeHistory(subject);
        removeLinked(subject);
        removeUnlinked(subject);
        Arrays.stream(copies).forEach(new EvidenceRepository(database)::removeUnused);
        long shared = Arrays.stream(copies)
                .filter(copy -> database.count("SELECT count(*) FROM evidence WHERE id = ?", copy) > 0)
                .count();
        new AttachmentRepository(database).removeUnused();
        new LetterContentRepository(database).removeUnused();
        removeCompanies(companies);
        removeTraces(copies);
        removeDomains();
        contacts.refreshSearch(subject.idArray());
        hashes.forEach(hash -> suppressions.keepHash(hash, proof, at));
        suppressions.mark(subject.addresses());
        List<PersonData.Mention> left = mentions.strike(subject, stillThere(found));
        return new Erased(subject.contacts().size(), hashes.size(), (int) letters, (int) shared, List.of(), left);
    }

    /// What becomes of a letter that is just handed over is written to its row.
    private void refuseWhileSending(Subject subject) {
        long sending = database.count("""
                SELECT count(*) FROM letter
                WHERE state = 'SENDING' AND contact_id IN (SELECT value FROM json_each(?))
                """, subject.ids());
        if (sending > 0) {
            throw new TradewindException(Failure.LETTER_UNDER_WAY, null);
        }
    }

    /// Copies that the person's rows point to now, and those to which they pointed before.
    private long[] files(String table, Subject subject) {
        String now = "SELECT id FROM " + table + " WHERE " + tables.files(table);
        String before = """
                SELECT DISTINCT json_extract(before, '$.evidence_id') FROM change_entry
                WHERE contact_id IN (SELECT value FROM json_each(?))
                    AND json_extract(before, '$.evidence_id') IS NOT NULL
                """;
        Set<Long> all = new TreeSet<>();
        for (long id : database.ids(now, PersonTableRepository.values(now, subject.ids()))) {
            all.add(id);
        }
        for (long id : database.ids(before, subject.ids())) {
            all.add(id);
        }
        return all.stream().mapToLong(Long::longValue).toArray();
    }

    /// The companies at which nobody else is left.
    private long[] companies(Subject subject) {
        return database.ids("""
                SELECT DISTINCT company_id FROM contact AS theirs
                WHERE id IN (SELECT value FROM json_each(?1)) AND company_id IS NOT NULL AND NOT EXISTS
                    (SELECT 1 FROM contact AS other WHERE other.company_id = theirs.company_id
                        AND other.id NOT IN (SELECT value FROM json_each(?1)))
                """, subject.ids());
    }

    private void removeHistory(Subject subject) {
        database.update("""
                DELETE FROM change_entry WHERE contact_id IN (SELECT value FROM json_each(?1))
                    OR tbl = 'contact' AND row_id IN (SELECT value FROM json_each(?1))
                """, subject.ids());
        database.update("DELETE FROM undo_kept WHERE contact_id IN (SELECT value FROM json_each(?))", subject.ids());
    }

    /// What the history remembers of copies that are gone, and steps of which nothing is left.
    private void removeTraces(long[] copies) {
        database.update("""
                DELETE FROM change_entry WHERE tbl = 'evidence' AND row_id IN (SELECT value FROM json_each(?))
                    AND NOT EXISTS (SELECT 1 FROM evidence WHERE evidence.id = change_entry.row_id)
                """, Arrays.toString(copies));
        database.update("""
                DELETE FROM change_set WHERE kind <> 'IMPORT' AND last_seq >= first_seq AND NOT EXISTS
                    (SELECT 1 FROM change_entry WHERE seq BETWEEN change_set.first_seq AND change_set.last_seq)
                """);
    }

    private void removeLinked(Subject subject) {
        List<PersonTableRepository.Linked> linked = new ArrayList<>(tables.linked());
        for (PersonTableRepository.Linked held : linked.reversed()) {
            String sql = held.whole()
                    ? "DELETE FROM " + held.table() + " WHERE " + held.condition()
                    : "UPDATE " + held.table() + " SET " + held.link() + " = NULL WHERE " + held.condition();
            database.update(sql, PersonTableRepository.values(sql, subject.ids()));
        }
        database.update("DELETE FROM contact WHERE id IN (SELECT value FROM json_each(?))", subject.ids());
        database.update(
                "UPDATE company SET main_contact_id = NULL WHERE main_contact_id IN (SELECT value FROM json_each(?))",
                subject.ids());
    }

    private void removeUnlinked(Subject subject) {
        database.update("""
                DELETE FROM not_duplicate WHERE kind = 'CONTACT'
                    AND (one IN (SELECT value FROM json_each(?1)) OR other IN (SELECT value FROM json_each(?1)))
                """, subject.ids());
        database.update("""
                DELETE FROM duplicate_group WHERE kind = 'CONTACT' AND id IN
                    (SELECT group_id FROM duplicate_member WHERE member IN (SELECT value FROM json_each(?)))
                """, subject.ids());
    }

    private void removeCompanies(long[] companies) {
        String ids = Arrays.toString(companies);
        database.update("DELETE FROM company WHERE id IN (SELECT value FROM json_each(?))", ids);
        database.update("""
                DELETE FROM change_entry WHERE tbl = 'company' AND row_id IN (SELECT value FROM json_each(?))
                """, ids);
        database.update("""
                DELETE FROM not_duplicate WHERE kind = 'COMPANY'
                    AND (one IN (SELECT value FROM json_each(?1)) OR other IN (SELECT value FROM json_each(?1)))
                """, ids);
        database.update("""
                DELETE FROM duplicate_group WHERE kind = 'COMPANY' AND id IN
                    (SELECT group_id FROM duplicate_member WHERE member IN (SELECT value FROM json_each(?)))
                """, ids);
    }

    /// What DNS said of domains at which nobody of the book is any more.
    private void removeDomains() {
        database.update("""
                DELETE FROM mail_domain WHERE NOT EXISTS (SELECT 1 FROM address WHERE address.domain = mail_domain.domain)
                """);
    }

    private List<PersonData.Mention> stillThere(List<PersonData.Mention> mentions) {
        return mentions.stream()
                .filter(mention -> database.count(
                                "SELECT count(*) FROM " + mention.table() + " WHERE "
                                        + (mention.table().equals("change_entry") ? "seq" : "id") + " = ?",
                                mention.row())
                        > 0)
                .toList();
    }

    /// Copies that [app.tradewind.store.Migrations] made before it brought the book up to date.
    private List<Path> deleteCopies() {
        Path book = database.file();
        List<Path> deleted = new ArrayList<>();
        try (DirectoryStream<Path> copies =
                Files.newDirectoryStream(book.toAbsolutePath().getParent(), book.getFileName() + ".version-*")) {
            for (Path copy : copies) {
                Files.delete(copy);
                deleted.add(copy);
            }
        } catch (IOException unreachable) {
            return deleted;
        }
        return deleted;
    }
}
