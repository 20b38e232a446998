package app.tradewind.ui.today;

import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactPhone;
import app.tradewind.contact.FollowUp;
import app.tradewind.handover.Appointment;
import app.tradewind.handover.CalendarFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Hands the follow-ups of the book out as a calendar file. Blocks.
final class CalendarExport {

    private static final int PAGE = 500;

    private final TodayRoom room;
    private final BuyerTimes times;

    CalendarExport(TodayRoom room, BuyerTimes times) {
        this.room = room;
        this.times = times;
    }

    /// Returns how many follow-ups the file holds.
    int write(Path file) {
        List<FollowUp> open = room.book().people().followUps().open();
        List<Appointment> appointments = new ArrayList<>();
        for (int from = 0; from < open.size(); from += PAGE) {
            appointments.addAll(appointments(open.subList(from, Math.min(open.size(), from + PAGE))));
        }
        new CalendarFile(room.time().clock())
                .write(file, room.book().people().followUps().calendarId(), appointments);
        return appointments.size();
    }

    private List<Appointment> appointments(List<FollowUp> some) {
        Map<Long, Contact> people = new HashMap<>();
        room.book()
                .people()
                .contacts()
                .findAll(some.stream()
                        .mapToLong(one -> one.contact().value())
                        .distinct()
                        .toArray())
                .forEach(one -> people.put(one.id().value(), one));
        return some.stream()
                .flatMap(
                        one -> Optional.ofNullable(people.get(one.contact().value()))
                                .map(contact -> appointment(one, contact))
                                .stream())
                .toList();
    }

    private Appointment appointment(FollowUp followUp, Contact contact) {
        String reason =
                followUp.reason().isBlank() ? room.messages().name("contacts.way", followUp.way()) : followUp.reason();
        String title = Stream.of(contact.displayName(), reason).collect(Collectors.joining(" · "));
        String text = Stream.concat(
                        Stream.of(contact.company().name()),
                        Stream.concat(
                                contact.phones().stream().map(ContactPhone::value),
                                contact.mainAddress().stream().map(address -> address.value())))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
        return new Appointment(
                followUp,
                title,
                text,
                contact.where().city(),
                times.zone(contact).orElse(null));
    }
}
