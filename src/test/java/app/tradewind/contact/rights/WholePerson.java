package app.tradewind.contact.rights;

import app.tradewind.contact.AttachmentRepository;
import app.tradewind.contact.BasisKind;
import app.tradewind.contact.ChangeHistoryRepository;
import app.tradewind.contact.ContactEdit;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.ContactSamples;
import app.tradewind.contact.EvidenceRepository;
import app.tradewind.contact.FollowUp;
import app.tradewind.contact.FollowUpRepository;
import app.tradewind.contact.FollowUpWay;
import app.tradewind.contact.LawfulBasis;
import app.tradewind.contact.PictureKind;
import app.tradewind.contact.PictureRepository;
import app.tradewind.store.Database;
import app.tradewind.store.Journal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;

/// A book with a person in every corner of it, and a colleague who stays.
final class WholePerson {

    static final Instant NOW = ContactSamples.NOW;
    static final String ADDRESS = "zofia.quixworth@zebulon-fittings.example";
    static final String SECRET = "Xylocarp77";

    final Database database;
    final ContactRepository contacts;
    final ChangeHistoryRepository history;
    final ContactId zofia;
    final ContactId colleague;

    WholePerson(Database database) {
        this.database = database;
        contacts = new ContactRepository(database);
        history = new ChangeHistoryRepository(database, contacts, InstantSource.fixed(NOW));
        colleague = contacts.add(
                ContactSamples.contact(
                        "name",
                        "Karl Other",
                        "address",
                        "karl@zebulon-fittings.example",
                        "company",
                        "Zebulon Fittings"),
                NOW);
        zofia = history.recording(Journal.Kind.EDIT, "Zofia Quixworth added", this::add);
        changes();
        files();
        letters();
        lists();
    }

    private ContactId add() {
        return contacts.add(
                ContactSamples.contact(
                        "name",
                        "Zofia Quixworth",
                        "address",
                        ADDRESS,
                        "company",
                        "Zebulon Fittings",
                        "phone",
                        "+44 20 7946 0123",
                        "note",
                        SECRET + " note",
                        "tags",
                        SECRET + "tag",
                        "social",
                        "https://social.example/" + SECRET,
                        "custom.shoe",
                        SECRET + "shoe"),
                NOW);
    }

    private void changes() {
        history.record(
                Journal.Kind.EDIT,
                "Zofia Quixworth: job",
                () -> contacts.update(
                        new ContactEdit(contacts.require(zofia), NOW)
                                .set("title", SECRET + "title")
                                .basis(LawfulBasis.of(BasisKind.CARD, NOW, SECRET + "basis"))
                                .done(),
                        NOW));
        history.record(
                Journal.Kind.EDIT,
                "Note on Karl",
                () -> contacts.update(
                        new ContactEdit(contacts.require(colleague), NOW)
                                .set("note", "Works with Zofia Quixworth, " + ADDRESS)
                                .done(),
                        NOW));
        new FollowUpRepository(database).add(new FollowUp(0, zofia, NOW, SECRET + "call", FollowUpWay.CALL, null), NOW);
        database.insert(
                "INSERT INTO interaction (contact_id, kind, at, summary, created_at) VALUES (?, 'CALL', ?, ?, ?)",
                zofia.value(),
                NOW,
                SECRET + "talk",
                NOW);
    }

    private void files() {
        EvidenceRepository evidence = new EvidenceRepository(database);
        long own =
                evidence.add((SECRET + " own page").getBytes(StandardCharsets.UTF_8), "text/html", "own.html", "", NOW);
        evidence.attach(own, zofia);
        long shared = evidence.add(
                (SECRET + " team page").getBytes(StandardCharsets.UTF_8), "text/html", "team.html", "", NOW);
        evidence.attach(shared, colleague);
        database.update("UPDATE lawful_basis SET evidence_id = ? WHERE contact_id = ?", shared, zofia.value());
        history.record(
                Journal.Kind.EDIT,
                "Picture",
                () -> new PictureRepository(database)
                        .add(
                                zofia,
                                PictureKind.CARD,
                                new PictureRepository.Content(
                                        (SECRET + "card").getBytes(StandardCharsets.UTF_8), "image/png", "card.png"),
                                NOW));
        new AttachmentRepository(database)
                .add(
                        zofia,
                        new AttachmentRepository.Content(
                                SECRET + ".pdf", "application/pdf", (SECRET + "pdf").getBytes(StandardCharsets.UTF_8)),
                        NOW);
    }

    /// A file that went with a letter to her alone.
    private String quotation() {
        byte[] bytes = (SECRET + "quotation").getBytes(StandardCharsets.UTF_8);
        long content = database.insert(
                "INSERT INTO letter_content (sha256, size, bytes) VALUES ('x', ?, ?)", bytes.length, bytes);
        return "[{\"name\":\"q.pdf\",\"mediaType\":\"application/pdf\",\"size\":" + bytes.length + ",\"content\":"
                + content + ",\"cid\":\"\"}]";
    }

    private void letters() {
        database.script("""
                INSERT INTO template (id, name, language, updated_at) VALUES (1, 't', 'en', 0);
                INSERT INTO account (id, name, from_name, address, smtp_host, smtp_port, security, per_day, per_hour,
                    gap_min, gap_max, created_at) VALUES (1, 'a', 'a', 'a@a.example', 'h', 25, 'NONE', 1, 1, 1, 1, 0);
                INSERT INTO mailing (id, name, template_id, template_version, account_id, created_at)
                    VALUES (1, 'm', 1, 1, 1, 0);
                """);
        long letter = database.insert(
                """
                INSERT INTO letter (mailing_id, contact_id, address, language, subject, html, state, at, files)
                VALUES (1, ?, ?, 'en', ?, ?, 'SENT', 0, ?)
                """, zofia.value(), ADDRESS, SECRET + " subject", "<p>" + SECRET + " letter</p>", quotation());
        database.insert("""
                INSERT INTO delivery (letter_id, account_id, address, message_id, started_at, outcome)
                VALUES (?, 1, ?, '1', 0, 'SENT')
                """, letter, ADDRESS);
        database.insert("INSERT INTO sequence_stop (mailing_id, contact_id, at) VALUES (1, ?, 0)", zofia.value());
        database.insert("INSERT INTO finding_seen (letter_id, rule, at) VALUES (?, 'x', 0)", letter);
        database.insert(
                "INSERT INTO waiver (rule, contact_id, reason, who, at, facts) VALUES ('x', ?, ?, 'me', 0, '')",
                zofia.value(),
                SECRET + " is a good reason");
    }

    private void lists() {
        long run = database.insert(
                "INSERT INTO import_run (file, policy, started_at) VALUES ('Zofia Quixworth.vcf', 'MERGE', 0)");
        database.update("UPDATE contact SET import_run_id = ? WHERE id = ?", run, zofia.value());
        database.insert(
                "INSERT INTO not_duplicate (kind, one, other, at) VALUES ('CONTACT', ?, ?, 0)",
                Math.min(zofia.value(), colleague.value()),
                Math.max(zofia.value(), colleague.value()));
        database.insert("INSERT INTO duplicate_group (id, kind, score, reasons) VALUES (1, 'CONTACT', 90, '')");
        database.insert("INSERT INTO duplicate_member (group_id, member) VALUES (1, ?)", zofia.value());
        database.insert("INSERT INTO mail_domain (domain) VALUES ('zebulon-fittings.example')");
        database.insert("INSERT INTO undo_kept (change_set, contact_id) VALUES (1, ?)", zofia.value());
        new PersonRequestRepository(database)
                .add(PersonRequest.received(zofia, PersonRequest.Kind.ERASURE, NOW, SECRET + " asked", ZoneOffset.UTC));
    }
}
