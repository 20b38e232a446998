package app.tradewind.ui.settings;

import app.tradewind.address.AddressCheck;
import app.tradewind.address.CheckedAddress;
import app.tradewind.address.Verdict;
import app.tradewind.contact.SuppressionReason;
import app.tradewind.contact.SuppressionRepository;
import app.tradewind.contact.SuppressionRepository.Suppression;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.RelativeDates;
import app.tradewind.ui.control.Toasts;
import app.tradewind.work.Background;
import java.time.InstantSource;
import java.time.ZoneId;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Whom this book never writes to: the list, one more, and one taken off by the user's hand.
public final class SuppressionsViewModel {

    /// One entry in words. `id` is 0 for none.
    public record Line(long id, String who, String why, String since) {}

    private final SuppressionRepository suppressions;
    private final Background background;
    private final Toasts toasts;
    private final InstantSource clock;
    private final Messages messages;
    private final AddressCheck check = new AddressCheck();

    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final StringProperty typed = new SimpleStringProperty("");
    private final StringProperty proof = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");

    public SuppressionsViewModel(
            SuppressionRepository suppressions,
            Background background,
            Toasts toasts,
            InstantSource clock,
            Messages messages) {
        this.suppressions = suppressions;
        this.background = background;
        this.toasts = toasts;
        this.clock = clock;
        this.messages = messages;
        typed.subscribe(() -> error.set(""));
        reload();
    }

    public ObservableList<Line> lines() {
        return lines;
    }

    /// An address, or a domain with its @.
    public StringProperty typedProperty() {
        return typed;
    }

    public StringProperty proofProperty() {
        return proof;
    }

    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    public void reload() {
        background.start(
                suppressions::all,
                all -> lines.setAll(all.stream().map(this::line).toList()));
    }

    /// Puts what was typed on the list.
    public void add() {
        String text = typed.get().strip();
        boolean domain = text.startsWith("@") && text.indexOf('.') > 1;
        CheckedAddress checked = check.check(text);
        if (!domain && checked.verdict() == Verdict.INVALID) {
            error.set(messages.text("settings.suppressions.unreadable"));
            return;
        }
        String why = proof.get().strip();
        background.start(
                () -> domain
                        ? suppressions.suppressDomain(text.substring(1), SuppressionReason.MANUAL, why, clock.instant())
                        : suppressions.suppressAddress(checked.key(), SuppressionReason.MANUAL, why, clock.instant()),
                added -> {
                    typed.set("");
                    proof.set("");
                    toasts.show(
                            messages.text(added ? "settings.suppressions.added" : "settings.suppressions.there", text));
                    reload();
                });
    }

    /// Takes an entry off. What the person said stays true: this is for mistakes, and for people who asked again.
    public void lift(Line line) {
        background.start(
                () -> {
                    suppressions.lift(line.id());
                    return true;
                },
                _ -> {
                    toasts.show(messages.text("settings.suppressions.lifted", line.who()));
                    reload();
                });
    }

    private Line line(Suppression entry) {
        String who = entry.value().isEmpty()
                ? messages.text("settings.suppressions.erased")
                : (entry.domain() ? "@" : "") + entry.value();
        String reason = messages.name("settings.suppressions.reason", entry.reason());
        String why = entry.proof().isEmpty() ? reason : reason + " · " + entry.proof();
        return new Line(
                entry.id(), who, why, new RelativeDates(messages, clock, ZoneId.systemDefault()).whole(entry.at()));
    }
}
