package app.tradewind.ui.letters;

import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactPhone;
import app.tradewind.contact.Interaction;
import app.tradewind.contact.Place;
import app.tradewind.market.WorkingTime;
import app.tradewind.market.Zones;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Gathers what is shown beside a letter that is to be approved. Blocks.
final class ApprovalSheets {

    private static final int PAST = 5;
    private final LettersRoom room;
    private final Reviews reviews;
    private final Zones zones = new Zones();
    private final WorkingTime work;

    ApprovalSheets(LettersRoom room, Reviews reviews) {
        this.room = room;
        this.reviews = reviews;
        work = new WorkingTime(room.messages().locale());
    }

    ApprovalSheet of(long letter) {
        Review review = reviews.kept(letter);
        Contact contact = review.contact();
        List<Interaction> past = room.book().people().interactions().ofContact(contact.id());
        Optional<ZoneId> zone = zone(contact);
        Instant now = room.time().clock().instant();
        Place where = contact.where();
        return new ApprovalSheet(
                review,
                zone.map(known -> said("letters.local.now", known, now)).orElse(""),
                zone.map(known -> said(
                                "letters.local.next",
                                known,
                                work.nextGood(where.country(), where.region(), known, now)))
                        .orElse(""),
                PersonalFacts.of(contact, past),
                past.stream().limit(PAST).toList());
    }

    private Optional<ZoneId> zone(Contact contact) {
        String known = contact.timeZone();
        if (known != null) {
            return Optional.of(ZoneId.of(known));
        }
        @Nullable
        String phone =
                contact.phones().stream().map(ContactPhone::value).findFirst().orElse(null);
        Place where = contact.where();
        return zones.find(where.country(), where.region(), where.city(), phone);
    }

    private String said(String key, ZoneId zone, Instant moment) {
        Locale locale = room.messages().locale();
        ZonedDateTime local = moment.atZone(zone);
        return room.messages()
                .text(
                        key,
                        zones.cityOf(zone, locale),
                        DateTimeFormatter.ofPattern("HH:mm", locale).format(local),
                        DateTimeFormatter.ofPattern("EEEE", locale).format(local));
    }
}
