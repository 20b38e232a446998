package app.tradewind.ui.settings.law;

import app.tradewind.compliance.LawSources;
import app.tradewind.compliance.Profile;
import app.tradewind.compliance.ProfileOverride;
import app.tradewind.compliance.Profiles;
import app.tradewind.compliance.Regime;
import app.tradewind.store.Journal;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Newest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The country profiles and their correction. Lives on the JavaFX thread.
public final class ProfilesViewModel {

    private final LawRoom room;
    private final Messages messages;
    private final Profiles profiles = new Profiles();
    private final Newest<List<ProfileOverride>> corrections;

    private final ObservableList<ProfileLine> lines = FXCollections.observableArrayList();
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable ProfileLine> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<Regime> person = new SimpleObjectProperty<>(Regime.OI);
    private final ObjectProperty<Regime> box = new SimpleObjectProperty<>(Regime.OI);
    private final StringProperty article = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");

    public ProfilesViewModel(LawRoom room) {
        this.room = room;
        messages = room.messages();
        corrections = new Newest<>(room.background());
        search.subscribe(() -> list());
        chosen.subscribe(this::fill);
        reason.subscribe(() -> error.set(""));
        reload();
    }

    /// Reads the user’s corrections anew.
    public void reload() {
        corrections.ask(() -> room.book().profiles().all(), found -> {
            profiles.correct(found);
            list();
        });
    }

    private void list() {
        String shown = Optional.ofNullable(chosen.get())
                .map(line -> line.profile().code())
                .orElse("");
        String sought = search.get().strip().toLowerCase(Locale.ROOT);
        Instant now = room.book().clock().instant();
        List<ProfileLine> found = profiles.all().stream()
                .map(profile -> line(profile, now))
                .filter(line -> sought.isEmpty() || matches(line, sought))
                .sorted(Comparator.comparing(
                        (ProfileLine line) -> line.profile().isDefault()))
                .toList();
        lines.setAll(found);
        chosen.set(found.stream()
                .filter(line -> line.profile().code().equals(shown))
                .findFirst()
                .orElse(found.isEmpty() ? null : found.getFirst()));
    }

    private static boolean matches(ProfileLine line, String sought) {
        return line.country().toLowerCase(Locale.ROOT).contains(sought)
                || line.profile().name().toLowerCase(Locale.ROOT).contains(sought)
                || line.profile().code().equalsIgnoreCase(sought);
    }

    private ProfileLine line(Profile profile, Instant now) {
        return new ProfileLine(
                profile,
                profile.isDefault()
                        ? messages.text("settings.law.default." + profile.code())
                        : room.texts().country(profile.code()),
                regime(profile.named()),
                regime(profile.role()),
                room.texts().confidence(profile),
                profile.reviewed(),
                profiles.correction(profile.code()).isPresent(),
                profile.isUncertain() || profile.isOld(now));
    }

    /// A regime in few words.
    public String regime(Regime regime) {
        return messages.name("settings.law.regime", regime);
    }

    private void fill(@Nullable ProfileLine line) {
        if (line != null) {
            person.set(line.profile().named());
            box.set(line.profile().role());
            article.set(line.profile().law().act());
            reason.set(profiles.correction(line.profile().code())
                    .map(ProfileOverride::reason)
                    .orElse(""));
        }
    }

    /// How sure the chosen profile is, and when and by whom it was looked at.
    public String standing(ProfileLine line) {
        return room.texts().standing(line.profile(), room.book().clock().instant(), line.yours());
    }

    public List<LawSources.Source> sources(ProfileLine line) {
        return room.book().sources().of(line.profile());
    }

    /// Keeps what stands in the form as the user’s own profile; it needs a reason.
    public void keep() {
        ProfileLine line = chosen.get();
        if (line == null) {
            return;
        }
        if (reason.get().strip().length() < 10) {
            error.set(messages.text("settings.law.reason-missing"));
            return;
        }
        Profile.Law law = line.profile().law();
        Profile.Law read = new Profile.Law(
                article.get().isBlank() ? law.act() : article.get().strip(),
                law.may(),
                law.note(),
                law.customerException(),
                law.penalty(),
                law.sources(),
                law.confidence());
        Instant now = room.book().clock().instant();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        Profile corrected = line.profile().corrected(person.get(), box.get(), read, today);
        String why = reason.get().strip();
        step(
                "settings.law.kept",
                line,
                () -> room.book()
                        .profiles()
                        .keep(new ProfileOverride(corrected, why, room.who().get(), now)));
    }

    /// Lets our own profile of the chosen country count again.
    public void putBack() {
        ProfileLine line = chosen.get();
        if (line != null && line.yours()) {
            step(
                    "settings.law.put-back.done",
                    line,
                    () -> room.book().profiles().putBack(line.profile().code()));
        }
    }

    private void step(String key, ProfileLine line, Runnable work) {
        String label = messages.text(key, line.country());
        room.background().start(() -> room.book().history().record(Journal.Kind.EDIT, label, work), step -> {
            room.toasts()
                    .show(
                            label,
                            () -> room.background()
                                    .start(() -> room.book().history().undo(step), _ -> reload()));
            reload();
        });
    }

    public ObservableList<ProfileLine> lines() {
        return lines;
    }

    public StringProperty searchProperty() {
        return search;
    }

    public ObjectProperty<@Nullable ProfileLine> chosenProperty() {
        return chosen;
    }

    public ObjectProperty<Regime> personProperty() {
        return person;
    }

    public ObjectProperty<Regime> boxProperty() {
        return box;
    }

    public StringProperty articleProperty() {
        return article;
    }

    public StringProperty reasonProperty() {
        return reason;
    }

    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }
}
