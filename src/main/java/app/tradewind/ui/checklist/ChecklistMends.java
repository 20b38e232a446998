package app.tradewind.ui.checklist;

import app.tradewind.contact.Channel;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.ContactEdit;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.Field;
import app.tradewind.contact.FollowUp;
import app.tradewind.contact.FollowUpWay;
import app.tradewind.contact.LawfulBasis;
import app.tradewind.contact.Origin;
import app.tradewind.market.Languages;
import app.tradewind.store.Journal;
import app.tradewind.work.CancelledException;
import app.tradewind.work.Progress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Mends the findings of many people at once: each mend is one step that the toast’s Undo takes back.
final class ChecklistMends {

    private static final int PAGE = 500;
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final ChecklistRoom room;

    ChecklistMends(ChecklistRoom room) {
        this.room = room;
    }

    private Instant now() {
        return room.time().clock().instant();
    }

    /// The next morning at the user's place.
    LocalDate tomorrow() {
        return now().atZone(room.time().zone()).toLocalDate().plusDays(1);
    }

    /// A follow-up with each of `people`, due in the morning of `day`.
    void followUp(long[] people, FollowUpWay way, LocalDate day, String reason, Consumer<Boolean> then) {
        Instant due = day.atTime(MORNING).atZone(room.time().zone()).toInstant();
        String done = room.messages().text("checklist.done.follow-up." + way.name(), people.length);
        step(
                done,
                progress -> {
                    for (int i = 0; i < people.length; i++) {
                        progress.stopIfCancelled();
                        progress.at(i, people.length);
                        room.people()
                                .followUps()
                                .add(new FollowUp(0, new ContactId(people[i]), due, reason, way, null), now());
                    }
                },
                then);
    }

    void basis(long[] people, LawfulBasis basis, Consumer<Boolean> then) {
        editAll(
                people,
                room.messages().text("checklist.done.basis", people.length),
                contact -> Optional.of(edit(contact).basis(basis)),
                then);
    }

    /// Says how they were met and how their address was obtained, for all of whom it is not known.
    void source(long[] people, Origin origin, ContactAddress.Source source, Consumer<Boolean> then) {
        editAll(
                people,
                room.messages().text("checklist.done.source", people.length),
                contact -> Optional.of(edit(contact)
                        .origin(contact.origin().channel() == Channel.UNKNOWN ? origin : contact.origin())
                        .addresses(address -> address.source().equals(ContactAddress.Source.UNKNOWN)
                                ? address.withSource(source)
                                : address)),
                then);
    }

    /// Takes the country that a phone number or a site tells, for everyone who has one.
    void countries(long[] people, int readable, Consumer<Boolean> then) {
        CountryGuess guess = new CountryGuess();
        editAll(
                people,
                room.messages().text("checklist.done.country", readable),
                contact -> guess.of(contact).map(place -> edit(contact).place(place)),
                then);
    }

    /// Sets the language of those who have none: of their country, or the one that is given.
    void language(long[] people, @Nullable String tag, Consumer<Boolean> then) {
        editAll(
                people,
                room.messages().text("checklist.done.language", people.length),
                contact -> contact.language() != null && tag == null
                        ? Optional.empty()
                        : Optional.of(edit(contact).set(Field.LANGUAGE, tag == null ? languageOf(contact) : tag)),
                then);
    }

    private static String languageOf(Contact contact) {
        return Languages.of(contact.where().country());
    }

    /// Notes that the privacy notice was given, by another way than a letter of this program.
    void noticeGiven(long[] people, LocalDate day, Consumer<Boolean> then) {
        Instant at = day.atTime(MORNING).atZone(room.time().zone()).toInstant();
        editAll(
                people,
                room.messages().text("checklist.done.notice", people.length),
                contact -> Optional.of(edit(contact).noticeGiven(at)),
                then);
    }

    private ContactEdit edit(Contact contact) {
        return new ContactEdit(contact, now());
    }

    private void editAll(
            long[] people, String done, Function<Contact, Optional<ContactEdit>> change, Consumer<Boolean> then) {
        step(
                done,
                progress -> {
                    for (int from = 0; from < people.length; from += PAGE) {
                        progress.stopIfCancelled();
                        progress.at(from, people.length);
                        long[] page = Arrays.copyOfRange(people, from, Math.min(people.length, from + PAGE));
                        for (Contact before : room.people().contacts().findAll(page)) {
                            change.apply(before).ifPresent(edit -> write(before, edit.done()));
                        }
                    }
                },
                then);
    }

    private void write(Contact before, Contact after) {
        if (!after.equals(before)) {
            room.people().contacts().update(after, now());
        }
    }

    private void step(String done, Consumer<Progress> work, Consumer<Boolean> then) {
        room.background()
                .startLong(
                        room.messages().text("checklist.mending"),
                        progress -> record(done, () -> work.accept(progress)),
                        step -> told(done, step, then),
                        failure -> room.window().toasts().show(room.messages().line(failure)));
    }

    /// The step's id, 0 where the user stopped it and nothing was written.
    private Long record(String done, Runnable work) {
        try {
            return room.people().history().record(Journal.Kind.BULK, done, work);
        } catch (CancelledException stopped) {
            return 0L;
        }
    }

    /// Notes that what a rule says of `people` was seen.
    void see(String rule, long[] people, Runnable then) {
        acknowledge(
                () -> room.law()
                        .checklist()
                        .acknowledgements()
                        .see(rule, people, room.law().who().get()),
                room.messages().text("checklist.done.seen", people.length),
                then);
    }

    /// Notes that the registers of refusals of these countries list none of the people.
    void notListed(List<String> countries, Runnable then) {
        String named = countries.stream().map(room.law().texts()::country).collect(Collectors.joining(", "));
        acknowledge(() -> lookedInto(countries), room.messages().text("checklist.done.register", named), then);
    }

    private Runnable lookedInto(List<String> countries) {
        String who = room.law().who().get();
        List<Runnable> undo = countries.stream()
                .map(country -> room.law().checklist().acknowledgements().notListed(country, who))
                .toList();
        return () -> undo.forEach(Runnable::run);
    }

    private void acknowledge(Supplier<Runnable> work, String done, Runnable then) {
        room.background().start(work::get, undo -> {
            then.run();
            room.window().toasts().show(done, () -> takeBack(undo, then));
        });
    }

    private void takeBack(Runnable undo, Runnable then) {
        room.background()
                .start(
                        () -> {
                            undo.run();
                            return true;
                        },
                        _ -> then.run());
    }

    private void told(String done, long step, Consumer<Boolean> then) {
        if (step == 0) {
            room.window().toasts().show(room.messages().text("checklist.stopped"));
        } else {
            room.window().toasts().show(done, () -> undo(step));
        }
        then.accept(step != 0);
    }

    /// Takes a step of the history back.
    void takeBackStep(long step) {
        undo(step);
    }

    private void undo(long step) {
        room.background().start(() -> room.people().history().undo(step), undone -> {
            if (!undone.kept().isEmpty()) {
                room.window()
                        .toasts()
                        .show(room.messages()
                                .text("checklist.undo.kept", undone.kept().size()));
            }
        });
    }

    /// Keeps a written reason for all of `people`, or for the whole mailing. It is proof and stays in the book,
    /// so it has no Undo.
    void waive(String rule, long[] people, @Nullable Long mailing, String reason, Consumer<Boolean> then) {
        room.background()
                .startLong(
                        room.messages().text("checklist.mending"),
                        progress -> waive(rule, people, mailing, reason, progress),
                        done -> {
                            room.window()
                                    .toasts()
                                    .show(room.messages()
                                            .text(done ? "checklist.done.reason" : "checklist.stopped", people.length));
                            then.accept(done);
                        },
                        failure -> room.window().toasts().show(room.messages().line(failure)));
    }

    private Boolean waive(String rule, long[] people, @Nullable Long mailing, String reason, Progress progress) {
        String who = room.law().who().get();
        if (mailing != null) {
            room.law().checklist().waiveMailing(rule, mailing, reason, who);
            return true;
        }
        for (int i = 0; i < people.length; i++) {
            if (progress.isCancelled()) {
                return false;
            }
            progress.at(i, people.length);
            room.law().checklist().waive(rule, new ContactId(people[i]), reason, who);
        }
        return true;
    }
}
