package app.tradewind.ui.today;

import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.Direction;
import app.tradewind.contact.FollowUp;
import app.tradewind.contact.FollowUpCause;
import app.tradewind.contact.FollowUpWay;
import app.tradewind.contact.Interaction;
import app.tradewind.contact.InteractionKind;
import app.tradewind.contact.due.Due;
import app.tradewind.contact.due.Snooze;
import app.tradewind.store.Journal;
import app.tradewind.ui.today.TodayLine.About;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Writes what the user does about a line: each a step that the toast’s Undo takes back.
final class TodayChanges {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int MONTHS_TO_THE_NEXT_FAIR = 3;

    private final TodayRoom room;
    private final TodayWords words;
    private final BuyerTimes times;

    TodayChanges(TodayRoom room, TodayWords words, BuyerTimes times) {
        this.room = room;
        this.words = words;
        this.times = times;
    }

    private Instant now() {
        return room.time().now();
    }

    private void step(String label, Runnable work) {
        room.background()
                .start(
                        () -> room.book().people().history().record(Journal.Kind.EDIT, label, work),
                        step -> room.window().toasts().show(label, () -> undo(step)));
    }

    private void undo(long step) {
        room.background().start(() -> room.book().people().history().undo(step), _ -> {});
    }

    void done(About about, String name) {
        step(room.messages().text("today.done.done", name), () -> settle(about));
    }

    /// What was set by hand is done; of a rule is kept that it was done, so that it asks again only after its time.
    private void settle(About about) {
        Due due = about.due();
        if (due.followUp() != 0) {
            room.book().people().followUps().done(due.followUp(), now());
        } else {
            add(about.contact().id(), now(), FollowUpWay.ANY, now(), due.cause(), "");
        }
    }

    private void add(
            ContactId who, Instant due, FollowUpWay way, @Nullable Instant done, FollowUpCause cause, String reason) {
        room.book().people().followUps().add(new FollowUp(0, who, due, reason, way, done, cause, 0), now());
    }

    void snooze(About about, String name, Snooze snooze) {
        Contact contact = about.contact();
        room.background()
                .start(
                        () -> snooze.until(
                                now(),
                                room.time().zone(),
                                contact.where(),
                                times.zone(contact).orElse(null),
                                times.work()),
                        until -> step(
                                room.messages().text("today.done.snoozed", name, words.here(until)),
                                () -> putOff(about, until)));
    }

    private void putOff(About about, Instant until) {
        Due due = about.due();
        Optional<Long> standing = due.followUp() != 0
                ? Optional.of(due.followUp())
                : room.book().people().followUps().open(due.contact()).stream()
                        .filter(one -> one.cause() == due.cause() && due.cause() != FollowUpCause.HAND)
                        .map(FollowUp::id)
                        .findFirst();
        standing.ifPresentOrElse(
                id -> room.book().people().followUps().move(id, until),
                () -> add(
                        due.contact(),
                        until,
                        due.way(),
                        null,
                        due.cause(),
                        room.messages().name("today.cause", due.cause())));
    }

    /// Writes into the timeline that the user turned to the person; with that the line is done.
    void log(About about, InteractionKind kind, String summary) {
        step(room.messages().text("today.done.logged", room.messages().name("contacts.interaction", kind)), () -> {
            Interaction happened = new Interaction(
                    0,
                    about.contact().id(),
                    kind,
                    now(),
                    summary.strip(),
                    null,
                    kind.isContact() ? Direction.OUT : null);
            room.book().people().timeline().add(happened, now());
            if (kind.isContact() && about.due().followUp() != 0) {
                room.book().people().followUps().done(about.due().followUp(), now());
            }
        });
    }

    /// Nothing can be done now: back with it in three months, by that way.
    void waitFor(About about, String name, FollowUpWay way) {
        LocalDate day = now().atZone(room.time().zone()).toLocalDate().plusMonths(MONTHS_TO_THE_NEXT_FAIR);
        Instant due = day.atTime(MORNING).atZone(room.time().zone()).toInstant();
        step(room.messages().text("today.done.snoozed", name, words.here(due)), () -> {
            settle(about);
            add(
                    about.contact().id(),
                    due,
                    way,
                    null,
                    FollowUpCause.HAND,
                    room.messages().text("today.wait." + way));
        });
    }
}
