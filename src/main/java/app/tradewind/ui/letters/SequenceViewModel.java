package app.tradewind.ui.letters;

import app.tradewind.contact.ContactId;
import app.tradewind.letter.LetterState;
import app.tradewind.letter.Template;
import app.tradewind.mail.Mailing;
import app.tradewind.mail.StopReason;
import app.tradewind.mail.StopRepository.Stop;
import app.tradewind.mail.sequence.SequenceRepository;
import app.tradewind.mail.sequence.Sequences;
import app.tradewind.mail.sequence.Step;
import app.tradewind.mail.sequence.Terms;
import app.tradewind.store.Journal;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Newest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The steps of a mailing: how many are in each, who stopped, what is added and changed. Lives on the JavaFX
/// thread.
final class SequenceViewModel {

    private final LettersRoom room;
    private final ObservableList<StepCard> cards = FXCollections.observableArrayList();
    private final ObservableList<Template> templates = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Terms> terms = new ReadOnlyObjectWrapper<>(Terms.USUAL);
    private final ReadOnlyStringWrapper stopped = new ReadOnlyStringWrapper("");
    private final BooleanProperty adding = new SimpleBooleanProperty(false);
    private final ObjectProperty<@Nullable Template> template = new SimpleObjectProperty<>();
    private final IntegerProperty gap = new SimpleIntegerProperty(Step.usualGap(2));
    private final BooleanProperty sameThread = new SimpleBooleanProperty(true);
    private final Newest<Read> reading;
    private long mailing;

    private record Read(List<StepCard> cards, List<Template> templates, Terms terms, Map<StopReason, Long> stops) {}

    SequenceViewModel(LettersRoom room) {
        this.room = room;
        reading = new Newest<>(room.background());
    }

    /// Shows the steps of a first mailing.
    void show(long first) {
        mailing = first;
        read();
    }

    void release() {
        reading.cancel();
    }

    void read() {
        long first = mailing;
        reading.ask(() -> readNow(first), read -> {
            cards.setAll(read.cards());
            templates.setAll(read.templates());
            terms.set(read.terms());
            stopped.set(said(read.stops()));
        });
    }

    private Read readNow(long first) {
        LettersBook.Follow follow = room.book().follow();
        Mailing of = room.book().mailings().mailing(first);
        Map<Integer, Map<LetterState, Long>> counts = follow.steps().counts(first);
        List<Step> steps = follow.steps().steps(first);
        List<StepCard> all = new ArrayList<>();
        all.add(new StepCard(
                null,
                room.book()
                        .templates()
                        .findVersion(of.templateId(), of.templateVersion())
                        .map(Template::name)
                        .orElse(""),
                counts.getOrDefault(1, Map.of()),
                steps.isEmpty()));
        for (Step step : steps) {
            all.add(new StepCard(
                    step,
                    room.book()
                            .templates()
                            .find(step.template())
                            .map(Template::name)
                            .orElse(""),
                    counts.getOrDefault(step.position(), Map.of()),
                    step.equals(steps.getLast())));
        }
        return new Read(
                all,
                room.book().templates().list(),
                follow.steps().terms(first),
                follow.stops().all(first).values().stream()
                        .collect(Collectors.groupingBy(
                                Stop::reason, () -> new EnumMap<>(StopReason.class), Collectors.counting())));
    }

    /// How many stopped, and why, in one line; empty where nobody did.
    private String said(Map<StopReason, Long> stops) {
        if (stops.isEmpty()) {
            return "";
        }
        String reasons = stops.entrySet().stream()
                .map(entry -> messages()
                        .text(
                                "letters.sequence.stopped.count",
                                messages().name("letters.stop", entry.getKey()),
                                entry.getValue()))
                .collect(Collectors.joining(messages().text("letters.sequence.comma")));
        long all = stops.values().stream().mapToLong(Long::longValue).sum();
        return messages().text("letters.sequence.stopped", all, reasons);
    }

    /// Opens the line that adds a follow-up, with the usual gap and the first template of another purpose.
    void ask() {
        gap.set(Step.usualGap(cards.size() + 1));
        sameThread.set(true);
        template.set(templates.stream()
                .filter(one -> one.purpose() == app.tradewind.letter.TemplatePurpose.FOLLOW_UP)
                .filter(one -> one.language().equals(language()))
                .findFirst()
                .orElse(templates.isEmpty() ? null : templates.getFirst()));
        adding.set(true);
    }

    /// The language of the first letter, as far as its template tells.
    private String language() {
        return cards.isEmpty()
                ? ""
                : templates.stream()
                        .filter(one -> one.name().equals(cards.getFirst().template()))
                        .map(Template::language)
                        .findFirst()
                        .orElse("en");
    }

    void cancel() {
        adding.set(false);
    }

    /// Adds the follow-up that was asked about.
    void add() {
        Template chosen = template.get();
        if (chosen != null) {
            Step step = new Step(0, mailing, cards.size() + 1, chosen.id(), gap.get(), sameThread.get());
            adding.set(false);
            change(messages().text("letters.sequence.added", chosen.name()), steps -> steps.add(step));
        }
    }

    /// Takes the last follow-up out, unless it has letters.
    void remove(StepCard card) {
        Step step = card.step();
        if (step == null || !card.states().isEmpty()) {
            room.window().toasts().show(messages().text("letters.sequence.kept"));
        } else {
            change(messages().text("letters.sequence.removed", card.template()), steps -> steps.remove(step));
        }
    }

    void changeGap(StepCard card, int days) {
        change(
                card,
                step -> new Step(step.id(), step.mailing(), step.position(), step.template(), days, step.sameThread()));
    }

    void changeThread(StepCard card, boolean same) {
        change(
                card,
                step -> new Step(step.id(), step.mailing(), step.position(), step.template(), step.gapDays(), same));
    }

    private void change(StepCard card, UnaryOperator<Step> how) {
        Step step = card.step();
        if (step != null && !how.apply(step).equals(step)) {
            Step changed = how.apply(step);
            change(
                    messages().text("letters.sequence.changed", step.position(), changed.gapDays()),
                    steps -> steps.change(changed));
        }
    }

    void stopCompany(boolean stops) {
        Terms now = terms.get();
        if (stops != now.stopCompany()) {
            keep(
                    stops ? "letters.sequence.company.stops" : "letters.sequence.company.goes-on",
                    now.stoppingCompany(stops));
        }
    }

    /// Pauses the follow-ups, or lets them go on.
    void pause() {
        Terms now = terms.get();
        keep(now.paused() ? "letters.sequence.resumed" : "letters.sequence.paused", now.pausing(!now.paused()));
    }

    private void keep(String key, Terms changed) {
        change(messages().text(key), steps -> steps.keep(mailing, changed));
    }

    private void change(String label, java.util.function.Consumer<SequenceRepository> work) {
        LettersBook.Follow follow = room.book().follow();
        room.background()
                .start(
                        () -> follow.history().record(Journal.Kind.EDIT, label, () -> work.accept(follow.steps())),
                        step -> {
                            read();
                            room.window()
                                    .toasts()
                                    .show(
                                            label,
                                            () -> room.background()
                                                    .start(
                                                            () -> follow.history()
                                                                    .undo(step),
                                                            _ -> read()));
                        });
    }

    /// Takes somebody out of the follow-ups, or lets whoever was taken out by hand go on.
    void stopOrGoOn(ContactId contact, String name) {
        LettersBook.Follow follow = room.book().follow();
        long first = mailing;
        room.background()
                .start(
                        () -> follow.stops()
                                        .of(first, contact)
                                        .map(Stop::reason)
                                        .orElse(null)
                                == StopReason.BY_HAND,
                        byHand -> change(
                                messages()
                                        .text(byHand ? "letters.sequence.goes-on" : "letters.sequence.taken-out", name),
                                _ -> {
                                    if (byHand) {
                                        follow.stops().goOn(first, contact);
                                    } else {
                                        follow.stops()
                                                .stop(
                                                        first,
                                                        contact,
                                                        room.time().clock().instant());
                                    }
                                }));
    }

    /// Makes drafts for those alone who did not get the mailing.
    void sendMissing() {
        long first = mailing;
        room.background()
                .startLong(
                        messages().text("letters.missing"),
                        progress -> {
                            String search =
                                    room.book().mailings().mailing(first).expression();
                            long[] chosen = search.isBlank()
                                    ? new long[0]
                                    : new RecipientsSource(room)
                                            .of(List.of(), search)
                                            .ids();
                            return room.book().follow().sequences().sendMissing(first, chosen, progress);
                        },
                        this::missed,
                        failure -> room.window().toasts().show(messages().line(failure)));
    }

    private void missed(Sequences.Missing missing) {
        int drafts = missing.added().letters() + missing.again();
        room.window()
                .toasts()
                .show(
                        drafts == 0
                                ? messages().text("letters.missing.none")
                                : messages().text("letters.missing.done", drafts));
        read();
    }

    Messages messages() {
        return room.messages();
    }

    ObservableList<StepCard> cards() {
        return cards;
    }

    ObservableList<Template> templates() {
        return templates;
    }

    ReadOnlyObjectProperty<Terms> termsProperty() {
        return terms.getReadOnlyProperty();
    }

    ReadOnlyStringProperty stoppedProperty() {
        return stopped.getReadOnlyProperty();
    }

    BooleanProperty addingProperty() {
        return adding;
    }

    ObjectProperty<@Nullable Template> templateProperty() {
        return template;
    }

    IntegerProperty gapProperty() {
        return gap;
    }

    BooleanProperty sameThreadProperty() {
        return sameThread;
    }
}
