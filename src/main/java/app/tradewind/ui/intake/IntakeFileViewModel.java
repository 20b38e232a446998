package app.tradewind.ui.intake;

import app.tradewind.intake.ExportProfile;
import app.tradewind.intake.Intake;
import app.tradewind.intake.IntakeFile;
import app.tradewind.intake.SheetInfo;
import app.tradewind.intake.Target;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The file that is imported: opened in the background, and understood anew after each correction. Lives on the
/// JavaFX thread.
final class IntakeFileViewModel {

    private final ImportRoom room;
    private final Intake intake;
    private final Runnable opened;
    private final Runnable changed;

    private final ReadOnlyObjectWrapper<@Nullable Path> path = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable IntakeFile> file = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable ImportProblem> problem = new SimpleObjectProperty<>();
    private final StringProperty password = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ObservableList<ExportProfile> profiles = FXCollections.observableArrayList();
    private boolean passwordTried;
    private long asked;

    /// @param opened is run when a file was opened
    /// @param changed is run when the file is understood differently
    IntakeFileViewModel(ImportRoom room, Runnable opened, Runnable changed) {
        this.room = room;
        intake = room.intake();
        this.opened = opened;
        this.changed = changed;
    }

    void open(Path wanted) {
        clear();
        path.set(wanted);
        ask(() -> intake.open(wanted, null), this::firstSeen);
    }

    /// Understands a text from the clipboard.
    void openText(String text, String name) {
        clear();
        path.set(Path.of(name));
        ask(() -> intake.openText(text, name), this::firstSeen);
    }

    /// Opens the workbook with the password that was typed.
    void openWithPassword() {
        Path wanted = path.get();
        if (wanted != null && !password.get().isEmpty()) {
            passwordTried = true;
            char[] secret = password.get().toCharArray();
            ask(() -> intake.open(wanted, secret), this::firstSeen);
        }
    }

    private void firstSeen(IntakeFile found) {
        password.set("");
        show(found);
        opened.run();
        if (profiles.isEmpty()) {
            room.background().start(intake::profiles, profiles::setAll);
        }
    }

    /// Forgets the file and drops what is asked about it.
    void clear() {
        asked++;
        busy.set(false);
        path.set(null);
        file.set(null);
        problem.set(null);
        password.set("");
        passwordTried = false;
    }

    void useSheet(SheetInfo sheet) {
        IntakeFile now = file.get();
        if (now != null && sheet.index() != now.sheet().index()) {
            ask(() -> intake.withSheet(now, sheet.index()), this::show);
        }
    }

    /// Understands the sheet as the export of a program.
    ///
    /// @param profile one of [#profiles()] by its id, or that of [ExportProfile#PLAIN]
    void useProfile(String profile) {
        IntakeFile now = file.get();
        if (now != null && !profile.equals(now.layout().profile())) {
            ask(() -> intake.withProfile(now, profile), this::show);
        }
    }

    /// Goes on with a file that was understood already.
    void use(IntakeFile understood) {
        asked++;
        busy.set(false);
        problem.set(null);
        show(understood);
    }

    /// The row with the headings as a spreadsheet shows it; 0 where there is none.
    void useHeaderRow(int row) {
        IntakeFile now = file.get();
        if (now != null && row != now.layout().headerRow()) {
            ask(() -> intake.withHeaderRow(now, row), this::show);
        }
    }

    void useEncoding(Charset encoding) {
        IntakeFile now = file.get();
        if (now != null && !encoding.name().equalsIgnoreCase(now.encoding())) {
            ask(() -> intake.withEncoding(now, encoding), this::show);
        }
    }

    void useColumn(int column, Optional<Target> target) {
        IntakeFile now = file.get();
        if (now != null && !now.mapping().targets().get(column).equals(target)) {
            problem.set(null);
            show(now.withMapping(now.mapping().with(column, target)));
        }
    }

    private void show(IntakeFile understood) {
        file.set(understood);
        changed.run();
    }

    private void ask(Callable<IntakeFile> question, java.util.function.Consumer<IntakeFile> answered) {
        long number = ++asked;
        busy.set(true);
        problem.set(null);
        room.background()
                .start(
                        question,
                        found -> {
                            if (number == asked) {
                                busy.set(false);
                                answered.accept(found);
                            }
                        },
                        failure -> {
                            if (number == asked) {
                                busy.set(false);
                                problem.set(said(failure));
                            }
                        });
    }

    private ImportProblem said(Throwable failure) {
        ImportProblem found = ImportProblem.of(failure, room.messages());
        return found.password() && passwordTried
                ? new ImportProblem(
                        room.messages().text("intake.password.wrong"),
                        room.messages().text("intake.password.again"),
                        true)
                : found;
    }

    /// Whether there is a file, opened or not.
    boolean isWanted() {
        return path.get() != null;
    }

    ReadOnlyObjectProperty<@Nullable Path> pathProperty() {
        return path.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable IntakeFile> fileProperty() {
        return file.getReadOnlyProperty();
    }

    ObjectProperty<@Nullable ImportProblem> problemProperty() {
        return problem;
    }

    StringProperty passwordProperty() {
        return password;
    }

    /// The programs that a table may come from; filled when the first file was opened.
    ObservableList<ExportProfile> profiles() {
        return profiles;
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
