package app.tradewind.ui.intake;

import app.tradewind.intake.ExportProfile;
import app.tradewind.intake.ImportRun;
import app.tradewind.store.Journal;
import app.tradewind.ui.control.ChangeWatch;
import app.tradewind.ui.control.Newest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/// The imports that were run, the newest first, each of which can be taken back. Lives on the JavaFX thread.
final class ImportHistoryViewModel {

    private static final int NAMED = 5;

    private final ImportRoom room;
    private final ImportWords words;
    private final Newest<Past> newest;
    private Map<String, String> programs = Map.of();
    private final ObservableList<ImportRun> runs = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper takingBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private Subscription watch = Subscription.EMPTY;

    ImportHistoryViewModel(ImportRoom room) {
        this.room = room;
        words = new ImportWords(room.messages());
        newest = new Newest<>(room.background());
    }

    void activate() {
        watch.unsubscribe();
        watch = ChangeWatch.of(room.changes(), Set.of("import_run"), room.background(), this::read);
        read();
    }

    void release() {
        watch.unsubscribe();
        watch = Subscription.EMPTY;
    }

    void read() {
        newest.ask(this::past, past -> {
            programs = past.programs();
            runs.setAll(past.runs());
        });
    }

    /// The programs are named only where a run came from one: their lists take a moment to read.
    private Past past() {
        List<ImportRun> all = room.intake().runs();
        Map<String, String> names = new HashMap<>();
        if (all.stream().anyMatch(run -> !run.profile().isEmpty())) {
            room.intake().profiles().forEach(profile -> names.put(profile.id(), profile.name()));
            names.put(ExportProfile.PLAIN.id(), "");
        }
        return new Past(all, names);
    }

    /// @param programs their names by their ids
    private record Past(List<ImportRun> runs, Map<String, String> programs) {}

    /// The name of the program that wrote the file of a run; empty where it is not known.
    String program(ImportRun run) {
        return programs.getOrDefault(run.profile(), run.profile());
    }

    /// Takes a run back and says what became of its contacts; a run that was taken back is refused with the reason.
    void undo(long run) {
        if (takingBack.get()) {
            return;
        }
        takingBack.set(true);
        room.background()
                .startLong(
                        words.text("intake.work.undo"),
                        _ -> {
                            Journal.Undone undone = room.intake().undo(run);
                            return words.undone(undone, room.intake().names(undone.kept(), NAMED));
                        },
                        this::say,
                        failure -> {
                            ImportProblem problem = ImportProblem.of(failure, room.messages());
                            say(problem.title() + " " + problem.advice());
                        });
    }

    private void say(String sentence) {
        takingBack.set(false);
        said.set(sentence);
        room.window().toasts().show(sentence);
        read();
    }

    ObservableList<ImportRun> runs() {
        return runs;
    }

    /// An earlier import of the same file, by its content, that still stands; else one of a file of this name.
    Optional<ImportRun> standing(String file, String sha256) {
        List<ImportRun> standing = runs.stream().filter(run -> !run.undone()).toList();
        return standing.stream()
                .filter(run -> run.sha256().equals(sha256))
                .findFirst()
                .or(() ->
                        standing.stream().filter(run -> run.file().equals(file)).findFirst());
    }

    boolean isUndone(long run) {
        return runs.stream().anyMatch(one -> one.id() == run && one.undone());
    }

    ReadOnlyBooleanProperty takingBackProperty() {
        return takingBack.getReadOnlyProperty();
    }

    /// What the last undo did, in a sentence; empty before.
    ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }
}
