package app.tradewind.ui.insights;

import app.tradewind.contact.Channel;
import app.tradewind.insight.Amount;
import app.tradewind.insight.Cost;
import app.tradewind.insight.Money;
import app.tradewind.store.Journal;
import app.tradewind.ui.control.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The costs of the channels as state: those entered, and the form of one. Lives on the JavaFX thread.
public final class CostsViewModel {

    /// Those that an exporter pays in stand first.
    private static final List<String> USUAL = List.of("CNY", "USD", "EUR", "GBP", "HKD", "JPY");

    private final InsightsRoom room;
    private final InsightWords words;
    private final ObservableList<Cost> costs = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Cost> edited = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Channel> channel = new SimpleObjectProperty<>(Channel.FAIR);
    private final StringProperty occasion = new SimpleStringProperty("");
    private final StringProperty amount = new SimpleStringProperty("");
    private final ObjectProperty<String> currency = new SimpleObjectProperty<>(USUAL.getFirst());
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");

    CostsViewModel(InsightsRoom room, InsightWords words) {
        this.room = room;
        this.words = words;
        day.set(today());
        amount.subscribe((_, _) -> error.set(""));
    }

    private LocalDate today() {
        return room.time().clock().instant().atZone(room.time().zone()).toLocalDate();
    }

    InsightWords words() {
        return words;
    }

    void show(List<Cost> all) {
        costs.setAll(all);
    }

    public ObservableList<Cost> costs() {
        return costs;
    }

    /// The cost that the form changes; null where it enters a new one.
    public ReadOnlyObjectProperty<@Nullable Cost> editedProperty() {
        return edited.getReadOnlyProperty();
    }

    public ObjectProperty<Channel> channelProperty() {
        return channel;
    }

    /// The fair or the like; may stay empty.
    public StringProperty occasionProperty() {
        return occasion;
    }

    public StringProperty amountProperty() {
        return amount;
    }

    /// An ISO 4217 code.
    public ObjectProperty<String> currencyProperty() {
        return currency;
    }

    public ObjectProperty<@Nullable LocalDate> dayProperty() {
        return day;
    }

    /// What is wrong with the form, in a sentence; empty where nothing is.
    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /// The codes of all currencies in use, the usual ones first.
    static List<String> currencies() {
        List<String> codes = new java.util.ArrayList<>(USUAL);
        Currency.getAvailableCurrencies().stream()
                .filter(one -> one.getDefaultFractionDigits() >= 0)
                .map(Currency::getCurrencyCode)
                .filter(code -> !USUAL.contains(code))
                .sorted()
                .forEach(codes::add);
        return codes;
    }

    /// Writes what the form says, as one undoable step.
    public void save() {
        Optional<BigDecimal> paid = Amount.read(amount.get());
        LocalDate when = day.get();
        if (paid.isEmpty()) {
            error.set(words.text("insights.cost.wrong-amount"));
            return;
        }
        if (when == null || when.isAfter(today())) {
            error.set(words.text("insights.cost.wrong-day"));
            return;
        }
        Cost before = edited.get();
        Cost cost = new Cost(
                before == null ? 0 : before.id(),
                channel.get(),
                occasion.get(),
                new Money(paid.get(), Currency.getInstance(currency.get())),
                when,
                before == null ? "" : before.note());
        String label = words.text("insights.cost.entered", words.money(cost.amount()), words.channel(cost.channel()));
        step(label, () -> {
            if (cost.id() == 0) {
                room.book().costs().add(cost, room.time().clock().instant());
            } else {
                room.book().costs().change(cost);
            }
        });
        clear();
    }

    /// Puts a cost into the form.
    public void edit(Cost cost) {
        edited.set(cost);
        channel.set(cost.channel());
        occasion.set(cost.occasion());
        amount.set(cost.amount().amount().toPlainString());
        currency.set(cost.amount().currency().getCurrencyCode());
        day.set(cost.spentOn());
    }

    /// Shows the contacts of the occasion that was paid for.
    public void open(Cost cost) {
        String occasion = cost.occasion().replace("\"", "");
        room.window()
                .navigator()
                .go(new Place.ContactsPlace("channel:" + cost.channel() + " occasion:\"" + occasion + "\""));
    }

    /// Leaves the form for a new cost; channel, currency and day stay, for the next of a kind.
    public void clear() {
        edited.set(null);
        occasion.set("");
        amount.set("");
        error.set("");
    }

    public void delete(Cost cost) {
        if (cost.equals(edited.get())) {
            clear();
        }
        step(
                words.text("insights.cost.deleted", words.money(cost.amount()), words.channel(cost.channel())),
                () -> room.book().costs().delete(cost.id()));
    }

    private void step(String label, Runnable work) {
        room.background()
                .start(
                        () -> room.book().history().record(Journal.Kind.EDIT, label, work),
                        step -> room.window().toasts().show(label, () -> undo(step)));
    }

    private void undo(long step) {
        room.background()
                .start(
                        () -> room.book().history().undo(step),
                        _ -> room.window().toasts().show(words.text("insights.cost.undone")));
    }
}
