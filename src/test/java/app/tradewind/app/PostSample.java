package app.tradewind.app;

import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactOrder;
import app.tradewind.contact.ContactQuery;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.SampleBook;
import app.tradewind.letter.Identity;
import app.tradewind.letter.IdentityRepository;
import app.tradewind.letter.Letter;
import app.tradewind.letter.LetterKind;
import app.tradewind.letter.LetterRepository;
import app.tradewind.letter.LetterState;
import app.tradewind.mail.AccountRepository;
import app.tradewind.mail.Limits;
import app.tradewind.mail.MailAccount;
import app.tradewind.mail.Security;
import app.tradewind.store.Database;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// A book of made-up buyers with an account, a mailing, letters that wait and letters that left.
final class PostSample {

    private static final List<LetterState> PAST = List.of(
            LetterState.SENT,
            LetterState.SENT,
            LetterState.UNCERTAIN,
            LetterState.REPLIED,
            LetterState.BOUNCED,
            LetterState.SENT,
            LetterState.SENT,
            LetterState.SENT);

    private final Database database;
    private final Instant now;

    private PostSample(Database database, Instant now) {
        this.database = database;
        this.now = now;
    }

    static Database book(Path folder, Instant now) {
        Database database = Database.create(folder.resolve("hinges.tradewind"), null);
        SampleBook.fill(database, 300, now);
        new IdentityRepository(database)
                .save(new Identity(
                        "Lin Hua",
                        "Export Manager",
                        "Hinges Ltd",
                        "+86 574 8765 4321",
                        "lin@hinges.example",
                        "hinges.example",
                        "8 Port Road, Ningbo 315000, China",
                        "CN",
                        "",
                        List.of(),
                        List.of("hinges", "dampers")));
        new PostSample(database, now).fill();
        return database;
    }

    private void fill() {
        long account = new AccountRepository(database)
                .add(
                        new MailAccount(
                                0,
                                "lin",
                                "Lin Hua",
                                "lin@hinges.example",
                                "",
                                "127.0.0.1",
                                2525,
                                Security.NONE,
                                "",
                                "",
                                "",
                                993,
                                "8 Port Road, Ningbo 315000, China",
                                Limits.CAREFUL,
                                false),
                        now);
        long template = database.insert("INSERT INTO template (name, language, updated_at) VALUES ('first', 'en', 0)");
        database.insert(
                "INSERT INTO template_version (template_id, version, subject, html, created_at)"
                        + " VALUES (?, 1, 'Hinges', '<p>Dear</p>', 0)",
                template);
        long mailing = database.insert(
                "INSERT INTO mailing (name, template_id, template_version, account_id, created_at)"
                        + " VALUES ('Hinges in autumn', ?, 1, ?, 0)",
                template,
                account);
        List<Contact> contacts = contacts();
        int number = 0;
        for (LetterState state : PAST) {
            Instant at = now.minus(Duration.ofMinutes(33L + 21L * number));
            long letter = letter(contacts.get(number++), mailing, state, null, at);
            database.insert(
                    "INSERT INTO delivery (letter_id, account_id, address, message_id, started_at, finished_at,"
                            + " outcome, server) VALUES (?, ?, 'x', 'm', ?, ?, ?, '250 2.0.0 OK')",
                    letter,
                    account,
                    at,
                    at,
                    state == LetterState.UNCERTAIN ? "UNCERTAIN" : "SENT");
        }
        for (int waiting = 0; waiting < 24; waiting++) {
            letter(
                    contacts.get(number++),
                    mailing,
                    LetterState.APPROVED,
                    now.plus(Duration.ofMinutes(50L + 9L * waiting)),
                    now);
        }
    }

    private List<Contact> contacts() {
        ContactRepository contacts = new ContactRepository(database);
        return contacts.findAll(contacts.ids(ContactQuery.ALL, ContactOrder.USUAL)).stream()
                .filter(contact -> contact.mainAddress().isPresent())
                .toList();
    }

    private long letter(Contact contact, long mailing, LetterState state, Instant sendAfter, Instant at) {
        return new LetterRepository(database)
                .add(new Letter(
                        0,
                        mailing,
                        contact.id(),
                        contact.mainAddress().orElseThrow().value(),
                        LetterKind.FIRST,
                        "en",
                        "Soft-close hinges for " + contact.company().name(),
                        "<p>Dear " + contact.name().given() + ",</p><p>your cabinets deserve quiet doors.</p>"
                                + "<p>Lin Hua, Hinges Ltd, 8 Port Road, Ningbo 315000, China</p>"
                                + "<p>Reply with “stop” and I will not write again.</p>",
                        "",
                        List.of(),
                        state,
                        now,
                        sendAfter,
                        "",
                        state == LetterState.BOUNCED ? "550 5.1.1 No such user here" : "250 2.0.0 OK queued",
                        at));
    }
}
