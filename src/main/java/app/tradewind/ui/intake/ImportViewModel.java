package app.tradewind.ui.intake;

import app.tradewind.intake.ImportChoices;
import app.tradewind.intake.ImportPlan;
import app.tradewind.intake.ImportReport;
import app.tradewind.intake.IntakeFile;
import app.tradewind.intake.Outcome;
import app.tradewind.intake.Policy;
import app.tradewind.intake.RowChoice;
import app.tradewind.intake.RowOutcome;
import app.tradewind.ui.control.Place;
import app.tradewind.work.CancelledException;
import app.tradewind.work.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// An import as state: which step it is at, what was chosen, what it would do, what it did. Files that come while
/// one is at work wait their turn. Lives on the JavaFX thread.
final class ImportViewModel {

    private static final int MORE = 1000;

    private final ImportRoom room;
    private final ImportWords words;
    private final ImportHistoryViewModel history;
    private final IntakeFileViewModel file;
    private final OccasionViewModel occasion = new OccasionViewModel(this::changed);
    private final KeptFields kept = new KeptFields(this::changed);
    private final ImportPlanViewModel plan = new ImportPlanViewModel();
    private final SheetsViewModel sheets;
    private final WorkProgress planning;
    private final WorkProgress writing;

    private final Map<Integer, RowChoice> byRow = new HashMap<>();
    private final ObservableList<Path> waiting = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<ImportStep> step = new ReadOnlyObjectWrapper<>(ImportStep.CHOOSE);
    private final ObjectProperty<ImportPart> part = new SimpleObjectProperty<>(ImportPart.COLUMNS);
    private final ObjectProperty<Policy> policy = new SimpleObjectProperty<>(Policy.MERGE);
    private final ReadOnlyObjectWrapper<@Nullable ImportReport> report = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper stopped = new ReadOnlyStringWrapper("");

    private List<String> ownFields = List.of();

    ImportViewModel(ImportRoom room) {
        this.room = room;
        words = new ImportWords(room.messages());
        history = new ImportHistoryViewModel(room);
        file = new IntakeFileViewModel(room, this::opened, this::changed);
        sheets = new SheetsViewModel(room);
        planning = new WorkProgress(room.background(), room.time().clock());
        writing = new WorkProgress(room.background(), room.time().clock());
        policy.subscribe((_, _) -> changed());
    }

    /// The names of the user's own fields that a column may fill.
    List<String> ownFields() {
        return ownFields;
    }

    /// Takes these files in, one after another.
    void choose(List<Path> files) {
        room.background().start(room.intake()::ownFields, names -> ownFields = names);
        waiting.addAll(files);
        boolean free = step.get() == ImportStep.CHOOSE || step.get() == ImportStep.DONE;
        if (free && !file.busyProperty().get()) {
            next();
        }
    }

    /// Takes in a text from the clipboard; only while no file is at work.
    ///
    /// @param text as plain words, `html` as the page that they come from wrote them; either may be empty
    void paste(String text, String html) {
        boolean free = step.get() == ImportStep.CHOOSE || step.get() == ImportStep.DONE;
        if (!free || file.busyProperty().get()) {
            return;
        }
        boolean hiddenMails = text.indexOf('@') < 0 && html.contains("mailto:");
        String wanted = hiddenMails ? html : text;
        if (wanted.isBlank()) {
            room.window().toasts().show(words.text("intake.paste.nothing"));
        } else {
            reset();
            file.openText(wanted, words.text("intake.paste.name"));
        }
    }

    /// Opens the file that waits longest or, where none does, begins anew.
    void next() {
        reset();
        if (!waiting.isEmpty()) {
            file.open(waiting.removeFirst());
        }
    }

    /// Goes on with the next sheet of the workbook whose sheet was written; its occasion and policy stay.
    void nextSheet() {
        IntakeFile wanted = sheets.nextProperty().get();
        if (wanted != null && step.get() == ImportStep.DONE) {
            report.set(null);
            file.use(wanted);
            opened();
        }
    }

    private void reset() {
        planning.stop();
        sheets.clear();
        byRow.clear();
        kept.clear();
        file.clear();
        plan.show(null);
        report.set(null);
        stopped.set("");
        part.set(ImportPart.COLUMNS);
        step.set(ImportStep.CHOOSE);
    }

    private void opened() {
        byRow.clear();
        part.set(ImportPart.COLUMNS);
        step.set(ImportStep.COLUMNS);
    }

    /// A choice is another one: the plan is made anew when it is next looked at.
    private void changed() {
        planning.stop();
        plan.show(null);
        stopped.set("");
    }

    /// Shows the editor of a part.
    void edit(ImportPart wanted) {
        if (file.fileProperty().get() != null && !writing.busyProperty().get()) {
            planning.stop();
            part.set(wanted);
            step.set(ImportStep.COLUMNS);
        }
    }

    /// Goes to the plan, and makes it unless it is made.
    void seePlan() {
        IntakeFile understood = file.fileProperty().get();
        if (understood == null || file.busyProperty().get()) {
            return;
        }
        step.set(ImportStep.PLAN);
        file.problemProperty().set(null);
        if (plan.planProperty().get() == null) {
            makePlan(understood);
        }
    }

    private void makePlan(IntakeFile understood) {
        ImportChoices choices = new ImportChoices(
                policy.get(),
                occasion.occasion(room.messages(), room.time().zone()),
                Set.copyOf(kept.targets()),
                byRow);
        WorkProgress.Begun begun = planning.begin();
        room.background()
                .startLong(
                        words.text("intake.work.plan", understood.name()),
                        progress -> unlessStopped(() -> room.intake().plan(understood, choices, begun.over(progress))),
                        made -> {
                            begun.end();
                            if (begun.isCurrent()) {
                                made.filter(_ -> !begun.isStopped())
                                        .ifPresentOrElse(plan::show, () -> step.set(stepWithoutPlan()));
                            }
                        },
                        failure -> {
                            begun.end();
                            if (begun.isCurrent()) {
                                file.problemProperty().set(ImportProblem.of(failure, room.messages()));
                                edit(ImportPart.COLUMNS);
                            }
                        });
    }

    /// Says by hand what becomes of a row; the plan is made anew.
    void choose(int row, RowChoice choice) {
        if (canChoose()) {
            byRow.put(row, choice);
            planAnew();
        }
    }

    /// Leaves a row to the matching again.
    void dropChoice(int row) {
        if (canChoose() && byRow.remove(row) != null) {
            planAnew();
        }
    }

    boolean isChosen(int row) {
        return byRow.containsKey(row);
    }

    private boolean canChoose() {
        return step.get() == ImportStep.PLAN && !writing.busyProperty().get();
    }

    private void planAnew() {
        IntakeFile understood = file.fileProperty().get();
        if (understood != null) {
            plan.show(null);
            makePlan(understood);
        }
    }

    /// Shows more rows of the plan: the file is read again as far as they stand.
    void seeMore() {
        ImportPlan seen = plan.planProperty().get();
        if (seen == null) {
            return;
        }
        Outcome wanted = plan.filterProperty().get();
        int from = plan.rows().size();
        room.background()
                .startLong(
                        words.text("intake.work.plan", seen.file().name()),
                        progress -> room.intake().page(seen, wanted, from, MORE, progress),
                        more -> {
                            boolean current = plan.planProperty().get() == seen
                                    && plan.filterProperty().get() == wanted
                                    && plan.rows().size() == from;
                            if (current) {
                                plan.add(more);
                            }
                        },
                        failure -> file.problemProperty().set(ImportProblem.of(failure, room.messages())));
    }

    private ImportStep stepWithoutPlan() {
        return step.get() == ImportStep.PLAN ? ImportStep.COLUMNS : step.get();
    }

    /// Writes the rows of the plan.
    void write() {
        ImportPlan seen = plan.planProperty().get();
        if (seen == null
                || seen.counts().written() == 0
                || writing.busyProperty().get()) {
            return;
        }
        WorkProgress.Begun begun = writing.begin();
        stopped.set("");
        room.background()
                .startLong(
                        words.text("intake.work.write", seen.file().name()),
                        progress -> unlessStopped(() -> run(seen, begun.over(progress))),
                        made -> {
                            begun.end();
                            made.ifPresentOrElse(
                                    done -> written(seen, done), () -> stopped.set(words.text("intake.stopped")));
                        },
                        failure -> {
                            begun.end();
                            file.problemProperty().set(ImportProblem.of(failure, room.messages()));
                        });
    }

    private Written run(ImportPlan seen, Progress progress) {
        List<RowOutcome> leftOut = new ArrayList<>();
        ImportReport done = room.intake()
                .run(
                        seen,
                        row -> {
                            if (ImportPlanViewModel.isLeftOut(row) && leftOut.size() < MORE) {
                                leftOut.add(row);
                            }
                        },
                        progress);
        return new Written(done, leftOut);
    }

    private void written(ImportPlan seen, Written written) {
        ImportReport done = written.report();
        plan.leave(written.leftOut());
        sheets.imported(seen.file());
        report.set(done);
        step.set(ImportStep.DONE);
        history.read();
        room.window()
                .toasts()
                .show(words.text("intake.written", done.counts().written()), () -> history.undo(done.run()));
    }

    /// Stops the planning or the writing; what was written of the run is rolled back.
    void stop() {
        planning.stop();
        writing.stop();
    }

    /// Takes back what the report on the page tells of.
    void undo() {
        ImportReport done = report.get();
        if (done != null) {
            history.undo(done.run());
        }
    }

    void saveRejected(Path workbook) {
        ImportPlan seen = plan.planProperty().get();
        if (seen == null) {
            return;
        }
        room.background()
                .startLong(
                        words.text("intake.work.rejected"),
                        progress -> {
                            room.intake().writeRejected(seen, workbook, room.messages(), progress);
                            return true;
                        },
                        _ -> room.window()
                                .toasts()
                                .show(words.text(
                                        "intake.rejected.saved",
                                        seen.counts().rejected(),
                                        String.valueOf(workbook.getFileName()))),
                        failure -> file.problemProperty().set(ImportProblem.of(failure, room.messages())));
    }

    /// Goes to the contacts that this import made or changed.
    void seeContacts() {
        ImportReport done = report.get();
        room.window().navigator().go(new Place.ContactsPlace(done == null ? "" : "import:" + done.run()));
    }

    /// Leaves this file and takes the next one.
    void cancel() {
        if (!writing.busyProperty().get()) {
            next();
        }
    }

    /// A step back. Returns false where there is none, so that the screen is left; a writing goes on.
    boolean back() {
        if (writing.busyProperty().get() || step.get() == ImportStep.CHOOSE && !file.isWanted()) {
            return false;
        }
        if (step.get() == ImportStep.PLAN) {
            edit(part.get());
        } else {
            reset();
        }
        return true;
    }

    private static <T> Optional<T> unlessStopped(java.util.function.Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (CancelledException stop) {
            return Optional.empty();
        }
    }

    /// What a run did, with the first rows that it left out.
    private record Written(ImportReport report, List<RowOutcome> leftOut) {}

    ImportRoom room() {
        return room;
    }

    ImportWords words() {
        return words;
    }

    ImportHistoryViewModel history() {
        return history;
    }

    IntakeFileViewModel file() {
        return file;
    }

    OccasionViewModel occasion() {
        return occasion;
    }

    SheetsViewModel sheets() {
        return sheets;
    }

    KeptFields kept() {
        return kept;
    }

    ImportPlanViewModel plan() {
        return plan;
    }

    WorkProgress planning() {
        return planning;
    }

    WorkProgress writing() {
        return writing;
    }

    ObservableList<Path> waiting() {
        return waiting;
    }

    ReadOnlyObjectProperty<ImportStep> stepProperty() {
        return step.getReadOnlyProperty();
    }

    ObjectProperty<ImportPart> partProperty() {
        return part;
    }

    ObjectProperty<Policy> policyProperty() {
        return policy;
    }

    ReadOnlyObjectProperty<@Nullable ImportReport> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /// Said after a writing was stopped; empty before.
    ReadOnlyStringProperty stoppedProperty() {
        return stopped.getReadOnlyProperty();
    }
}
