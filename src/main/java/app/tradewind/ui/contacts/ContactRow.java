package app.tradewind.ui.contacts;

import app.tradewind.contact.ContactLine;
import app.tradewind.ui.control.Columns.Dated;
import app.tradewind.ui.control.Tone;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// One line of the table, blank until read.
public final class ContactRow {

    /// A word with its colour.
    public record Toned(String word, Tone tone) {}

    /// Everything that the line shows, as text.
    record Shown(
            Toned state,
            String name,
            String company,
            String title,
            String country,
            String countryName,
            String city,
            String address,
            String verdict,
            String grade,
            Toned stage,
            String channel,
            Dated lastContact) {

        Shown at(String firm) {
            return new Shown(
                    state,
                    name,
                    firm,
                    title,
                    country,
                    countryName,
                    city,
                    address,
                    verdict,
                    grade,
                    stage,
                    channel,
                    lastContact);
        }

        Shown in(Toned other) {
            return new Shown(
                    other,
                    name,
                    company,
                    title,
                    country,
                    countryName,
                    city,
                    address,
                    verdict,
                    grade,
                    stage,
                    channel,
                    lastContact);
        }
    }

    private final long id;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>(null);
    private @Nullable Shown told;
    private @Nullable Toned judged;

    ContactRow(long id) {
        this.id = id;
    }

    public long id() {
        return id;
    }

    public ObservableValue<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    void fill(Shown now) {
        told = now;
        draw();
    }

    /// Shows what the rules say, or for null what the address alone tells.
    void judge(@Nullable Toned now) {
        judged = now;
        draw();
    }

    private void draw() {
        if (told != null) {
            Shown now = judged == null ? told : told.in(judged);
            if (!Objects.equals(now, shown.get())) {
                shown.set(now);
            }
        }
    }

    /// The texts of a line; made off the JavaFX thread, since names of countries take a moment.
    static Shown shown(ContactLine line, ContactWords words) {
        return new Shown(
                state(line, words),
                line.name().isEmpty() ? inBrackets(line.address()) : line.name(),
                line.company(),
                line.title(),
                Objects.requireNonNullElse(line.country(), ""),
                words.country(line.country()),
                line.city(),
                line.address(),
                line.address().isEmpty() ? "" : words.verdict(line.verdict()),
                line.grade() == null ? "" : line.grade().name(),
                new Toned(words.stage(line.stage()), words.stageTone(line.stage())),
                words.channel(line.channel()),
                line.lastContactAt() == null
                        ? new Dated("—", "")
                        : words.dates().of(line.lastContactAt()));
    }

    private static Toned state(ContactLine line, ContactWords words) {
        MayWrite told = told(line);
        if (told == null) {
            return new Toned("", Tone.NEUTRAL);
        }
        return told == MayWrite.SUPPRESSED
                ? judged(told, words)
                : new Toned(words.text("contacts.told." + told.name()), told.tone());
    }

    /// What the rules say, in words.
    static Toned judged(MayWrite state, ContactWords words) {
        return new Toned(words.name("may-write", state), state.tone());
    }

    /// What the address alone tells, while the rules have not spoken.
    private static @Nullable MayWrite told(ContactLine line) {
        if (line.suppressed()) {
            return MayWrite.SUPPRESSED;
        }
        if (line.address().isEmpty()) {
            return null;
        }
        return switch (line.verdict()) {
            case VALID -> MayWrite.FINE;
            case INVALID -> MayWrite.BLOCKED;
            case RISKY, UNKNOWN -> MayWrite.CONFIRM;
        };
    }

    private static String inBrackets(String address) {
        int at = address.lastIndexOf('@');
        return at > 0 ? "(" + address.substring(0, at) + ")" : "";
    }
}
