package app.tradewind.ui.letters;

import app.tradewind.compliance.Checklist;
import app.tradewind.compliance.RuleTexts;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactEdit;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactOrder;
import app.tradewind.contact.ContactQuery;
import app.tradewind.contact.Field;
import app.tradewind.contact.SampleBook;
import app.tradewind.letter.Identity;
import app.tradewind.letter.Letter;
import app.tradewind.letter.Template;
import app.tradewind.letter.TemplatePurpose;
import app.tradewind.mail.AccountCheck;
import app.tradewind.mail.Limits;
import app.tradewind.mail.MailAccount;
import app.tradewind.mail.Mailings;
import app.tradewind.mail.Security;
import app.tradewind.store.Database;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Navigator;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.control.Toasts;
import app.tradewind.work.Background;
import app.tradewind.work.Progress;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A book of samples with the room of letters around it, and what the room told the window.
final class LettersBench implements AutoCloseable {

    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-24T13:14:00Z"));

    final Database database;
    final LettersBook book;
    final LettersRoom room;
    final List<Place> places = new ArrayList<>();
    final List<String> toasts = new ArrayList<>();
    final List<Letter> trials = new ArrayList<>();
    Runnable undo = () -> {};

    LettersBench(Path folder) {
        database = Database.create(folder.resolve("letters.tradewind"), null);
        SampleBook.fill(database, 60, CLOCK.instant());
        Messages messages = new Messages(Locale.ENGLISH);
        book = LettersBook.of(database, new Checklist(database, new RuleTexts(messages), CLOCK), CLOCK);
        room = new LettersRoom(
                book,
                (_, letter) -> {
                    trials.add(letter);
                    return new AccountCheck.Result(AccountCheck.Step.LETTER, true, "sent");
                },
                new LettersRoom.Window(Background.inline(), toasts(), navigator()),
                messages,
                new LettersRoom.Time(CLOCK, ZoneOffset.UTC));
        book.senders()
                .identities()
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
                        List.of("hinges")));
    }

    private Toasts toasts() {
        return new Toasts() {
            @Override
            public void show(String text) {
                toasts.add(text);
            }

            @Override
            public void show(String text, Runnable back) {
                toasts.add(text);
                undo = back;
            }
        };
    }

    private Navigator navigator() {
        return new Navigator() {
            @Override
            public void go(Place place) {
                places.add(place);
            }

            @Override
            public void back() {
                places.add(new Place.LettersPlace());
            }
        };
    }

    Template template() {
        return book.templates()
                .add(
                        Template.fresh(
                                "Hinges",
                                "en",
                                TemplatePurpose.FIRST,
                                "Soft-close hinges for {{company.name | your firm}}",
                                "<p>Dear {{contact.givenName | there}},</p><p>{{personal.line | I saw your range.}}</p>"
                                        + "<p>We make hinges in Ningbo. May I send you two samples?</p>"),
                        CLOCK.instant());
    }

    long account() {
        return book.senders()
                .accounts()
                .add(
                        new MailAccount(
                                0,
                                "lin",
                                "Lin Hua",
                                "lin@hinges.example",
                                "",
                                "localhost",
                                2525,
                                Security.NONE,
                                "",
                                "",
                                "",
                                0,
                                "8 Port Road, Ningbo 315000, China",
                                Limits.CAREFUL,
                                false),
                        CLOCK.instant());
    }

    long[] people(int count) {
        return Arrays.copyOf(book.people().contacts().ids(ContactQuery.ALL, ContactOrder.USUAL), count);
    }

    long mailingOf(long template, int count) {
        long from = book.senders().accounts().list().getFirst().id();
        return book.desk()
                .create(new Mailings.Wish("One", template, from, ""), people(count), Progress.none())
                .mailing();
    }

    /// Notes the language that a person writes in.
    void inLanguage(ContactId person, String language) {
        Contact before = book.people().contacts().require(person);
        book.people()
                .contacts()
                .update(
                        new ContactEdit(before, CLOCK.instant())
                                .set(Field.LANGUAGE, language)
                                .done(),
                        CLOCK.instant());
    }

    long mailing(int count) {
        return book.desk()
                .create(new Mailings.Wish("November", template().id(), account(), ""), people(count), Progress.none())
                .mailing();
    }

    @Override
    public void close() {
        database.close();
    }
}
