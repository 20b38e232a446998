package app.tradewind.ui.contacts;

import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactQuery;
import app.tradewind.contact.Field;
import app.tradewind.contact.FieldValues;
import app.tradewind.contact.board.StageBoardRepository;
import app.tradewind.contact.board.StageCard;
import app.tradewind.contact.board.StageColumn;
import app.tradewind.contact.due.StageDays;
import app.tradewind.ui.control.Newest;
import app.tradewind.ui.control.Tone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/// The contacts that the search finds as a board of stages. Reads only while it is seen.
public final class StageBoardViewModel {

    /// A column in words.
    public record Column(
            String stage, String title, Tone tone, String count, String sum, String more, List<Card> cards) {}

    /// A card in words.
    ///
    /// @param country its ISO code
    /// @param standing why it is marked as standing still; empty where it is not
    public record Card(
            ContactId id,
            String name,
            String company,
            String country,
            String grade,
            String since,
            String due,
            boolean overdue,
            String standing) {

        /// Everything on it in one sentence, for a screen reader.
        String spoken() {
            return String.join(
                    ", ",
                    List.of(name, company, country, grade, since, due, standing).stream()
                            .filter(text -> !text.isEmpty())
                            .toList());
        }
    }

    private final ContactsRoom room;
    private final ContactWords words;
    private final ContactTableViewModel table;
    private final ContactChanges changes;
    private final BooleanProperty seen = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<Column>> columns = new ReadOnlyObjectWrapper<>(List.of());
    private final Newest<List<Column>> newest;

    StageBoardViewModel(ContactsRoom room, ContactWords words, ContactTableViewModel table, ContactChanges changes) {
        this.room = room;
        this.words = words;
        this.table = table;
        this.changes = changes;
        newest = new Newest<>(room.background());
        seen.subscribe((_, _) -> read());
        table.answerProperty().subscribe((_, _) -> read());
    }

    /// Whether the board stands in the place of the table.
    public BooleanProperty seenProperty() {
        return seen;
    }

    public ReadOnlyObjectProperty<List<Column>> columnsProperty() {
        return columns.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty loadingProperty() {
        return newest.busyProperty();
    }

    private void read() {
        ContactTableViewModel.Answer answer = table.answerProperty().get();
        if (!seen.get() || answer == null) {
            newest.cancel();
            return;
        }
        newest.ask(() -> read(answer), columns::set);
    }

    private List<Column> read(ContactTableViewModel.Answer answer) {
        words.learn(room.book().stages().all());
        StageDays days = room.book().stageDays().days();
        StageBoardRepository board = room.book().board();
        boolean whole =
                answer.question().state() == null && answer.question().query().equals(ContactQuery.ALL);
        return (whole ? board.book() : board.of(answer.ids()))
                .stream().map(column -> said(column, days)).toList();
    }

    private Column said(StageColumn column, StageDays days) {
        return new Column(
                column.stage(),
                ContactWords.capital(words.stage(column.stage())),
                words.stageTone(column.stage()),
                String.format(words.locale(), "%,d", column.count()),
                column.value() > 0 ? words.text("contacts.board.sum", Math.round(column.value())) : "",
                column.more() > 0 ? words.text("contacts.board.more", column.more()) : "",
                column.cards().stream()
                        .map(card -> said(card, column.stage(), days))
                        .toList());
    }

    private Card said(StageCard card, String stage, StageDays days) {
        boolean stands = days.isStill(stage, card.moved(), room.time().clock().instant());
        return new Card(
                card.id(),
                card.name().isEmpty() ? words.text("contacts.board.nameless") : card.name(),
                card.company(),
                Objects.requireNonNullElse(card.country(), ""),
                card.grade() == null ? "" : card.grade().name(),
                words.text("contacts.board.days", days(card.since())),
                card.followUp() == null ? "" : words.dates().words(card.followUp()),
                card.followUp() != null
                        && card.followUp().isBefore(room.time().clock().instant()),
                stands ? words.text("contacts.board.still", days.days(stage)) : "");
    }

    private long days(Instant since) {
        ZoneId zone = room.time().zone();
        LocalDate today = room.time().clock().instant().atZone(zone).toLocalDate();
        return ChronoUnit.DAYS.between(since.atZone(zone).toLocalDate(), today);
    }

    /// Puts a contact into another stage; the toast takes it back.
    public void move(Card card, String stage) {
        String label = words.text("contacts.board.moved", card.name(), words.stage(stage));
        changes.edit(card.id(), label, edit -> edit.set(Field.STAGE, stage), failed());
    }

    private Consumer<Throwable> failed() {
        return failure -> room.window().toasts().show(room.messages().line(failure));
    }

    /// The table instead, narrowed to one stage.
    public void openInTable(String stage) {
        seen.set(false);
        String term = term(stage);
        if (!SearchText.holds(table.searchProperty().get(), term)) {
            table.toggle(term);
        }
    }

    private String term(String stage) {
        String word = words.stage(stage);
        boolean read = FieldValues.stage(word).equals(stage) && !word.contains(" ");
        return words.text("contacts.term.STAGE") + ":" + (read ? word : stage.toLowerCase(Locale.ROOT));
    }

    /// Where a card stands, by the contact's number; null if it is on no column.
    @Nullable
    Column columnOf(ContactId contact) {
        return columns.get().stream()
                .filter(column -> column.cards().stream().anyMatch(card -> Objects.equals(card.id(), contact)))
                .findFirst()
                .orElse(null);
    }
}
