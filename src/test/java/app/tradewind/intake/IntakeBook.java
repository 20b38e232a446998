package app.tradewind.intake;

import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.SuppressionRepository;
import app.tradewind.store.Database;
import app.tradewind.work.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// A fresh book without encryption in a folder, with an [Intake] on it.
final class IntakeBook implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

    final Path folder;
    final Database database;
    final ContactRepository contacts;
    final SuppressionRepository suppressions;
    final Intake intake;

    IntakeBook(Path folder) {
        this(folder, CardLaw.NOWHERE);
    }

    IntakeBook(Path folder, CardLaw cards) {
        this(folder, null, cards);
    }

    IntakeBook(Path folder, char[] passphrase) {
        this(folder, passphrase, CardLaw.NOWHERE);
    }

    private IntakeBook(Path folder, char[] passphrase, CardLaw cards) {
        this.folder = folder;
        database = Database.create(folder.resolve("book.tradewind"), passphrase);
        contacts = new ContactRepository(database);
        suppressions = new SuppressionRepository(database);
        intake = new Intake(database, contacts, suppressions, () -> NOW, cards);
    }

    Path csv(String... lines) {
        return text("table.csv", StandardCharsets.UTF_8, lines);
    }

    Path text(String name, Charset charset, String... lines) {
        try {
            return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n", charset);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    ImportPlan plan(Path file, Policy policy) {
        return plan(file, new ImportChoices(policy, Occasion.UNKNOWN));
    }

    ImportPlan plan(Path file, ImportChoices choices) {
        return intake.plan(intake.open(file, null), choices, Progress.none());
    }

    ImportReport run(Path file, Policy policy) {
        return intake.run(plan(file, policy), Progress.none());
    }

    List<Contact> all() {
        return contacts.findAll(database.ids("SELECT id FROM contact WHERE deleted_at IS NULL ORDER BY id"));
    }

    Contact only() {
        return Stream.of(all())
                .filter(all -> all.size() == 1)
                .findFirst()
                .orElseThrow()
                .getFirst();
    }

    static Contact withId(Contact contact, ContactId id) {
        return new Contact(
                id,
                contact.name(),
                contact.title(),
                contact.company(),
                contact.place(),
                contact.language(),
                contact.timeZone(),
                contact.grade(),
                contact.gradeReason(),
                contact.stage(),
                contact.origin(),
                contact.roleRelevance(),
                contact.roleReason(),
                contact.addresses(),
                contact.phones(),
                contact.socialLinks(),
                contact.interests(),
                contact.tags(),
                contact.custom(),
                contact.basis(),
                contact.note(),
                contact.firstContactAt(),
                contact.lastContactAt(),
                contact.noticeAt(),
                contact.deletedAt());
    }

    @Override
    public void close() {
        database.close();
    }
}
