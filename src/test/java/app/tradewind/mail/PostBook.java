package app.tradewind.mail;

import app.tradewind.contact.ContactId;
import app.tradewind.letter.Letter;
import app.tradewind.letter.LetterKind;
import app.tradewind.letter.LetterRepository;
import app.tradewind.letter.LetterState;
import app.tradewind.store.Database;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A book with an account, a template, a mailing and letters, for tests of the outbox.
final class PostBook implements AutoCloseable {

    final Database database;
    final LetterRepository letters;
    final AccountRepository accounts;
    final JumpingClock clock = new JumpingClock();
    final List<Sent> told = new ArrayList<>();
    final long account;
    final long mailing;

    PostBook(Path file, MailAccount sender) {
        database = Database.create(file, null);
        letters = new LetterRepository(database);
        accounts = new AccountRepository(database);
        account = accounts.add(sender, MailSamples.NOON);
        long template = database.insert("INSERT INTO template (name, language, updated_at) VALUES ('first', 'en', 0)");
        database.insert("""
                INSERT INTO template_version (template_id, version, subject, html, created_at)
                VALUES (?, 1, 'Hinges for {{company.name}}', '<p>Dear {{contact.givenName | there}},</p>', 0)
                """, template);
        mailing = database.insert("""
                INSERT INTO mailing (name, template_id, template_version, account_id, created_at)
                VALUES ('m', ?, 1, ?, 0)
                """, template, account);
    }

    long contact(String name, String address) {
        long id = database.insert("INSERT INTO contact (name, created_at, updated_at) VALUES (?, 0, 0)", name);
        database.insert(
                "INSERT INTO address (contact_id, value, key, domain) VALUES (?, ?, ?, ?)",
                id,
                address,
                address.toLowerCase(),
                address.substring(address.indexOf('@') + 1));
        return id;
    }

    long letter(String address) {
        long contact = contact("Ada " + address, address);
        return letters.add(new Letter(
                0,
                mailing,
                new ContactId(contact),
                address,
                LetterKind.FIRST,
                "en",
                "Hinges",
                "<p>Good day</p>",
                "",
                List.of(),
                LetterState.APPROVED,
                MailSamples.NOON,
                null,
                "",
                "",
                MailSamples.NOON));
    }

    void letters(int number) {
        for (int i = 0; i < number; i++) {
            letter("ada@doors" + i + ".example");
        }
    }

    Outbox outbox(SendGate gate) {
        return new Outbox(database, gate, new SendMeans(clock, clock.pause(), new Random(1), Trust.ofTheSystem()));
    }

    Outbox outbox() {
        return outbox((letter, sender, at) -> List.of());
    }

    SendReport send() {
        return outbox().send(SendRun.AS_PLANNED, app.tradewind.work.Progress.none(), told::add);
    }

    Letter read(long id) {
        return letters.letter(id);
    }

    long count(LetterState state) {
        return letters.countsByState().getOrDefault(state, 0L);
    }

    @Override
    public void close() {
        database.close();
    }
}
