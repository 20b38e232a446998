package app.tradewind.ui.letters;

import app.tradewind.contact.Contact;
import app.tradewind.contact.Interaction;
import app.tradewind.letter.Letter;
import app.tradewind.mail.GoodTime;
import app.tradewind.market.FoundZone;
import app.tradewind.market.SlotWords;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Gathers what is shown beside a letter that is to be approved. Blocks.
final class ApprovalSheets {

    private static final int PAST = 5;
    private final LettersRoom room;
    private final Reviews reviews;
    private final GoodTime goodTime;
    private final SlotWords slots;

    ApprovalSheets(LettersRoom room, Reviews reviews) {
        this.room = room;
        this.reviews = reviews;
        goodTime = new GoodTime(room.messages().locale(), room.book().follow().closedDays()::all);
        slots = new SlotWords(room.messages(), room.time().zone());
    }

    ApprovalSheet of(long letter) {
        Review review = reviews.kept(letter);
        Contact contact = review.contact();
        List<Interaction> past = room.book().people().interactions().ofContact(contact.id());
        Optional<FoundZone> zone = goodTime.zone(contact);
        return new ApprovalSheet(
                review,
                zone.map(this::now).orElse(""),
                zone.map(known -> leaves(review.letter(), contact, known)).orElse(""),
                PersonalFacts.of(contact, past),
                past.stream().limit(PAST).toList());
    }

    private String now(FoundZone zone) {
        Locale locale = room.messages().locale();
        ZonedDateTime local = room.time().clock().instant().atZone(zone.zone());
        return room.messages()
                .text(
                        "letters.local.now",
                        slots.place(zone, ""),
                        DateTimeFormatter.ofPattern("HH:mm", locale).format(local),
                        DateTimeFormatter.ofPattern("EEEE", locale).format(local));
    }

    /// When it leaves once it is approved: at its own time, as a follow-up has one, else at the next good one; with
    /// the reason where that is not soon.
    private String leaves(Letter letter, Contact contact, FoundZone zone) {
        Instant now = room.time().clock().instant();
        ZonedDateTime there = now.atZone(zone.zone());
        Instant planned = letter.sendAfter();
        return planned != null && planned.isAfter(now)
                ? room.messages().text("letters.local.next", slots.when(planned.atZone(zone.zone()), zone, "", there))
                : room.messages()
                        .text(
                                "letters.local.next",
                                slots.sentence(goodTime.slot(contact.where(), zone.zone(), now), zone, "", there));
    }
}
