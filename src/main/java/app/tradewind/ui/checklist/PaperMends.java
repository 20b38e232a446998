package app.tradewind.ui.checklist;

import app.tradewind.contact.Contact;
import app.tradewind.contact.FollowUpWay;
import app.tradewind.contact.NoSolicitNote;
import app.tradewind.intake.proof.PageEvidence;
import app.tradewind.intake.proof.TakenPage;
import app.tradewind.letter.Identity;
import app.tradewind.letter.Letter;
import app.tradewind.letter.Template;
import app.tradewind.store.Journal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What mends findings with papers: letters for the post, call lists, proof sheets, pages as proof, and letters
/// that
/// get the sentences they owe.
final class PaperMends {

    private static final int PAGE = 500;

    private final ChecklistRoom room;
    private final ChecklistMends mends;
    private final LetterMends letters;

    PaperMends(ChecklistRoom room, ChecklistMends mends) {
        this.room = room;
        this.mends = mends;
        letters = new LetterMends(room);
    }

    /// Prints letters, and reminds of posting them tomorrow those whose letter was written.
    void post(long[] people, Template template, Path file, Consumer<Boolean> then) {
        paper(file, "checklist.done.post", () -> room.letters().papers().letters(people, template, file), written -> {
            String reason = room.messages().text("checklist.reason.POST", "");
            mends.followUp(written, FollowUpWay.POST, mends.tomorrow(), reason, then);
        });
    }

    void calls(long[] people, Path file, Consumer<Boolean> then) {
        String title = room.messages().text("rights.calls.title", today());
        paper(file, "checklist.done.calls", () -> room.letters().papers().calls(people, title, file), written -> {
            String reason = room.messages().text("checklist.reason.CALL", "");
            mends.followUp(written, FollowUpWay.CALL, mends.tomorrow(), reason, then);
        });
    }

    void proof(long mailing, Path file) {
        paper(file, "checklist.done.proof", () -> room.letters().papers().proof(mailing, file), _ -> {});
    }

    private String today() {
        return java.time.format.DateTimeFormatter.ofLocalizedDate(java.time.format.FormatStyle.MEDIUM)
                .withLocale(room.messages().locale())
                .format(room.time().clock().instant().atZone(room.time().zone()));
    }

    private void paper(Path file, String done, Callable<ChecklistPapers.Made> work, Consumer<long[]> then) {
        room.background()
                .startLong(
                        room.messages().text("checklist.printing"),
                        _ -> work.call(),
                        made -> {
                            if (made.people().length > 0) {
                                then.accept(made.people());
                            }
                            room.window()
                                    .toasts()
                                    .show(
                                            room.messages()
                                                    .text(
                                                            done,
                                                            made.written(),
                                                            made.leftOut(),
                                                            String.valueOf(file.getFileName())),
                                            room.messages().text("checklist.open"),
                                            () -> room.letters().papers().open(file));
                        },
                        failure -> room.window().toasts().show(room.messages().line(failure)));
    }

    /// Keeps a page as the proof of those of the people whose address stands on it; where none does and a single
    /// person is meant, of that one.
    ///
    /// @param one who is meant where the page names nobody, null for nobody
    void page(long[] people, @Nullable Long one, Callable<TakenPage> read, Consumer<Boolean> then) {
        String label = room.messages().text("checklist.page.label");
        room.background()
                .start(
                        () -> {
                            TakenPage page = read.call();
                            List<Contact> meant = meant(people, one, page);
                            PageEvidence.Kept[] kept = {new PageEvidence.Kept(0, 0, page.note(), page.refusal())};
                            long step = meant.isEmpty()
                                    ? 0
                                    : room.people()
                                            .history()
                                            .record(
                                                    Journal.Kind.BULK,
                                                    label,
                                                    () -> kept[0] = room.people()
                                                            .pages()
                                                            .keep(
                                                                    page,
                                                                    PageEvidence.Told.NOTHING,
                                                                    meant,
                                                                    room.time()
                                                                            .clock()
                                                                            .instant()));
                            return new Done(step, kept[0]);
                        },
                        done -> kept(done, then));
    }

    private record Done(long step, PageEvidence.Kept kept) {}

    private List<Contact> meant(long[] people, @Nullable Long one, TakenPage page) {
        List<Contact> found = new ArrayList<>();
        for (int from = 0; from < people.length; from += PAGE) {
            found.addAll(PageEvidence.on(
                    page,
                    room.people()
                            .contacts()
                            .findAll(Arrays.copyOfRange(people, from, Math.min(people.length, from + PAGE)))));
        }
        return found.isEmpty() && one != null ? room.people().contacts().findAll(one) : found;
    }

    private void kept(Done done, Consumer<Boolean> then) {
        PageEvidence.Kept kept = done.kept();
        if (done.step() == 0) {
            room.window().toasts().show(room.messages().text("checklist.page.nobody"));
            return;
        }
        String said = kept.note() == NoSolicitNote.YES
                ? room.messages().text("checklist.page.refuses", kept.people(), kept.refusal())
                : room.messages().text("checklist.page." + kept.note(), kept.people());
        room.window().toasts().show(said, () -> mends.takeBackStep(done.step()));
        then.accept(true);
    }

    /// Gives the letters of a mailing the notice, the opt-out sentence and the signature that they owe.
    void renew(long mailing, Runnable then) {
        room.background().start(() -> letters.renew(mailing), before -> renewed(before, then));
    }

    private void renewed(List<Letter> before, Runnable then) {
        then.run();
        String said = room.messages().text("checklist.done.renewed", before.size());
        if (before.isEmpty()) {
            room.window().toasts().show(said);
        } else {
            room.window()
                    .toasts()
                    .show(said, () -> room.background().start(() -> letters.takeBack(before), _ -> then.run()));
        }
    }

    /// Writes the sender's postal address, and puts it under the letters of the mailing that is looked at.
    void postalAddress(String text, @Nullable Long mailing, Runnable then) {
        room.background()
                .start(
                        () -> {
                            Identity known = room.letters().identities().identity();
                            room.letters().identities().save(withAddress(known, text.strip()));
                            return mailing == null ? List.<Letter>of() : letters.renew(mailing);
                        },
                        changed -> {
                            then.run();
                            room.window().toasts().show(room.messages().text("checklist.done.postal", changed.size()));
                        });
    }

    private static Identity withAddress(Identity known, String address) {
        return new Identity(
                known.name(),
                known.title(),
                known.company(),
                known.phone(),
                known.email(),
                known.website(),
                address,
                known.country(),
                known.registration(),
                known.socialLinks(),
                known.products());
    }
}
