package app.tradewind.app;

import app.tradewind.contact.Channel;
import app.tradewind.contact.ContactEdit;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.Direction;
import app.tradewind.contact.Field;
import app.tradewind.contact.FollowUp;
import app.tradewind.contact.FollowUpRepository;
import app.tradewind.contact.FollowUpWay;
import app.tradewind.contact.Interaction;
import app.tradewind.contact.InteractionKind;
import app.tradewind.contact.InteractionRepository;
import app.tradewind.contact.Origin;
import app.tradewind.letter.Letter;
import app.tradewind.letter.LetterKind;
import app.tradewind.letter.LetterRepository;
import app.tradewind.letter.LetterState;
import app.tradewind.store.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// What a morning brings to a book: replies, cards, enquiries, things due, drafts.
final class TodaySample {

    private final Database database;
    private final Instant now;
    private final ContactRepository contacts;
    private final InteractionRepository timeline;

    private TodaySample(Database database, Instant now) {
        this.database = database;
        this.now = now;
        contacts = new ContactRepository(database);
        timeline = new InteractionRepository(database, contacts);
    }

    static void add(Database database, Instant now) {
        database.transaction(() -> new TodaySample(database, now).fill());
    }

    private ContactId person(String name, String firm, String country, String city, Channel channel, Duration ago) {
        ContactEdit edit = new ContactEdit(ContactEdit.blank(), now)
                .set(Field.NAME, name)
                .set(Field.COMPANY, firm)
                .set(
                        Field.WEBSITE,
                        "www." + firm.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]", "") + ".example")
                .set(Field.COUNTRY, country)
                .set(Field.CITY, city)
                .origin(new Origin(channel, channel == Channel.FAIR ? "Canton Fair" : "", "", now.minus(ago)));
        return contacts.add(edit.done(), now.minus(ago));
    }

    private void set(ContactId who, Field field, String text) {
        contacts.update(
                new ContactEdit(contacts.require(who), now).set(field, text).done(), now);
    }

    private void happened(ContactId who, InteractionKind kind, Duration ago, Direction direction, String words) {
        timeline.add(new Interaction(0, who, kind, now.minus(ago), words, null, direction), now.minus(ago));
    }

    private void fill() {
        ContactId omar = person("Omar Haddad", "Gulf Kitchens", "AE", "Dubai", Channel.REFERRAL, Duration.ofDays(40));
        set(omar, Field.ADDRESS, "omar@gulfkitchens.example");
        happened(omar, InteractionKind.LETTER, Duration.ofDays(3), Direction.OUT, "Hinges");
        happened(omar, InteractionKind.REPLY, Duration.ofHours(2), Direction.IN, "can you do matt black?");
        ContactId linh =
                person("Nguyễn Thị Linh", "Sao Mai Nội Thất", "VN", "Hanoi", Channel.FAIR, Duration.ofHours(21));
        set(linh, Field.ADDRESS, "linh@saomai.example");
        set(linh, Field.PHONE, "+84 24 3825 1234");
        ContactId marco = person("Marco Rossi", "Rossi Cucine", "IT", "Milano", Channel.FAIR, Duration.ofHours(20));
        set(marco, Field.ADDRESS, "marco.rossi@rossicucine.example");
        ContactId tom = person("Tom Patel", "Patel Doors Ltd", "GB", "London", Channel.PLATFORM, Duration.ofHours(5));
        set(tom, Field.ADDRESS, "tom@pateldoors.example");
        happened(tom, InteractionKind.CHAT, Duration.ofHours(4), Direction.IN, "price for 2,000 sets FOB Ningbo?");
        ContactId asha = person("Asha Mehta", "Mehta Hardware", "IN", "Mumbai", Channel.SOCIAL, Duration.ofDays(1));
        set(asha, Field.LANGUAGE, "en");
        person("", "Lakeside Hardware Inc", "US", "Chicago", Channel.WEBSITE, Duration.ofDays(2));
        ContactId rosa = person("Rosa Delgado", "Delgado Import", "US", "Miami", Channel.CUSTOMS, Duration.ofDays(2));
        set(rosa, Field.ADDRESS, "rosa@delgado.example");
        ContactId anna =
                person("Anna Schmidt", "Hydraulik Nord", "DE", "Hamburg", Channel.REFERRAL, Duration.ofDays(90));
        set(anna, Field.ADDRESS, "anna.schmidt@hydraulik-nord.example");
        happened(anna, InteractionKind.QUOTATION, Duration.ofDays(3), Direction.OUT, "Q-2216");
        new FollowUpRepository(database)
                .add(
                        new FollowUp(
                                0,
                                anna,
                                now.minus(Duration.ofDays(6)),
                                "quotation Q-2216, day 3",
                                FollowUpWay.ANY,
                                null),
                        now);
        drafts();
    }

    private void drafts() {
        long mailing = database.count("SELECT min(id) FROM mailing");
        List<Long> people = database.list(
                row -> row.getLong(1),
                "SELECT id FROM contact WHERE id NOT IN (SELECT contact_id FROM letter) ORDER BY id LIMIT 46");
        for (long id : people) {
            new LetterRepository(database)
                    .add(new Letter(
                            0,
                            mailing,
                            new ContactId(id),
                            "buyer@nord.example",
                            LetterKind.FIRST,
                            "en",
                            "Soft-close hinges",
                            "<p>Dear buyer,</p>",
                            id % 9 == 0 ? "I saw your new kitchens." : "",
                            List.of(),
                            LetterState.DRAFT,
                            null,
                            null,
                            "",
                            "",
                            now));
        }
    }
}
