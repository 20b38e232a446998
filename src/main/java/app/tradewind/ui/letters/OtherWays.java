package app.tradewind.ui.letters;

import app.tradewind.contact.ContactId;
import app.tradewind.contact.FollowUp;
import app.tradewind.contact.FollowUpWay;
import app.tradewind.ui.letters.CheckLine.Act;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

/// The lawful ways to people who may not be written to by e-mail: each becomes a follow-up on a day.
final class OtherWays {

    private static final List<FollowUpWay> WAYS =
            List.of(FollowUpWay.POST, FollowUpWay.CALL, FollowUpWay.FAIR, FollowUpWay.ENQUIRY);
    private static final List<Period> LATER =
            List.of(Period.ofDays(1), Period.ofDays(3), Period.ofWeeks(1), Period.ofMonths(1), Period.ofMonths(3));
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final LettersRoom room;

    OtherWays(LettersRoom room) {
        this.room = room;
    }

    /// One act that asks for the way and then for the day.
    Act to(List<ContactId> people, String label) {
        return Act.choice(
                label,
                WAYS.stream()
                        .map(way -> Act.choice(room.messages().name("letters.way", way), days(people, way)))
                        .toList());
    }

    private List<Act> days(List<ContactId> people, FollowUpWay way) {
        LocalDate today =
                room.time().clock().instant().atZone(room.time().zone()).toLocalDate();
        return LATER.stream()
                .map(today::plus)
                .map(day -> new Act(said(day), () -> set(people, way, day)))
                .toList();
    }

    private String said(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(room.messages().locale())
                .format(day);
    }

    private void set(List<ContactId> people, FollowUpWay way, LocalDate day) {
        room.background()
                .start(
                        () -> add(people, way, day),
                        added -> room.window()
                                .toasts()
                                .show(
                                        room.messages().text("letters.way.done." + way, added.size(), said(day)),
                                        () -> room.background().start(() -> takeBack(added), _ -> {})));
    }

    private List<Long> add(List<ContactId> people, FollowUpWay way, LocalDate day) {
        Instant now = room.time().clock().instant();
        Instant due = day.atTime(MORNING).atZone(room.time().zone()).toInstant();
        String reason = room.messages().text("letters.way.reason." + way);
        List<Long> added = new ArrayList<>();
        for (ContactId person : people) {
            added.add(room.book().people().followUps().add(new FollowUp(0, person, due, reason, way, null), now));
        }
        return added;
    }

    private boolean takeBack(List<Long> added) {
        Instant now = room.time().clock().instant();
        added.forEach(id -> room.book().people().followUps().done(id, now));
        return true;
    }
}
