package app.tradewind.ui.letters;

import app.tradewind.compliance.Fix;
import app.tradewind.contact.ContactId;
import app.tradewind.letter.AdvertisingLabel;
import app.tradewind.letter.Closing;
import app.tradewind.letter.HtmlText;
import app.tradewind.letter.Letter;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.control.Tone;
import app.tradewind.ui.letters.writing.AssistViewModel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The drafts of a mailing, one after the other: approve, edit, skip, never write. Lives on the JavaFX thread.
final class ApprovalViewModel implements Fixes.Desk {

    private final LettersRoom room;
    private final Messages messages;
    private final ApprovalTable table;
    private final CheckLines lines;
    private final Decisions decisions;
    private final LetterEdit edit;
    private final Excuse excuse;
    private final Enclosures enclosures;
    private final AssistViewModel assist;
    private final StringProperty personalLine = new SimpleStringProperty("");
    private final ObservableList<CheckLine> checks = FXCollections.observableArrayList();

    ApprovalViewModel(LettersRoom room) {
        this.room = room;
        messages = room.messages();
        lines = new CheckLines(room, new Fixes(room, this));
        edit = new LetterEdit(room);
        table = new ApprovalTable(room);
        decisions = new Decisions(room, table);
        excuse = new Excuse(room, this::refresh);
        enclosures = new Enclosures(room, this::refresh);
        assist = new AssistViewModel(
                room.book().tools().assist(),
                () -> String.join(
                        ", ", room.book().senders().identities().identity().products()),
                room.background(),
                messages,
                personalLine::set);
        table.sheetProperty().subscribe(this::show);
    }

    /// Begins with this letter; the other drafts of its mailing follow.
    void open(long letter) {
        assist.read();
        table.open(letter);
    }

    private void show(@Nullable ApprovalSheet sheet) {
        decisions.forgetRefusal();
        excuse.drop();
        edit.end();
        checks.clear();
        if (sheet != null) {
            Review review = sheet.review();
            edit.take(review);
            enclosures.take(review.letter());
            assist.take(review.letter().language(), sheet.facts());
            personalLine.set(review.letter().personalLine());
            List<CheckLine> said = lines.of(review, excuse::offer);
            checks.setAll(said.isEmpty() ? List.of(fine()) : said);
        }
    }

    private CheckLine fine() {
        return new CheckLine(Tone.FINE, messages.text("letters.checks.fine"), "", List.of());
    }

    private @Nullable Letter letter() {
        ApprovalSheet shown = table.sheetProperty().get();
        return shown == null ? null : shown.review().letter();
    }

    private @Nullable Letter undisturbed() {
        return edit.editingProperty().get() ? null : letter();
    }

    /// Another letter, without deciding on this one.
    void page(int step) {
        if (!edit.editingProperty().get()) {
            table.turn(step);
        }
    }

    /// The next letter without a personal line; says so where there is none.
    void nextWithoutLine() {
        if (!edit.editingProperty().get() && !table.turnToBare()) {
            room.window().toasts().show(messages.text("letters.personal.all"));
        }
    }

    /// Approves the letter; warnings on the screen count as seen. What stands against it is said, and it stays.
    void approve() {
        decide(decisions::approve);
    }

    /// This contact gets no letter of this mailing.
    void skip() {
        decide(decisions::skip);
    }

    /// Nobody writes to this address again, until the user takes it off the list.
    void never() {
        decide(decisions::never);
    }

    private void decide(Consumer<Letter> decision) {
        Letter letter = undisturbed();
        if (letter != null) {
            decision.accept(letter);
        }
    }

    void edit() {
        edit.begin();
    }

    /// Keeps the user's own text of this one letter.
    void keepEdit() {
        Letter letter = letter();
        if (letter != null) {
            edit.keep(() -> {
                table.pile().personal(letter.id());
                edit.end();
                refresh();
            });
        }
    }

    void dropEdit() {
        show(table.sheetProperty().get());
    }

    /// Puts a fact of this person into the letter as its personal line; nothing takes the line out again.
    void use(String fact) {
        Letter letter = undisturbed();
        if (letter != null) {
            table.usePersonalLine(letter, fact.strip());
        }
    }

    /// Puts what was written as personal line into the letter.
    void useWritten() {
        use(personalLine.get());
    }

    /// The first fact that could be the personal line; what Enter does.
    void useFirst() {
        ApprovalSheet shown = table.sheetProperty().get();
        if (shown != null && !shown.facts().isEmpty()) {
            use(shown.facts().getFirst());
        }
    }

    /// Asks for the reason that lifts the first block that one lifts.
    void askForReason() {
        ApprovalSheet shown = table.sheetProperty().get();
        if (shown != null && !edit.editingProperty().get()) {
            excuse.askForFirst(shown.review().entries());
        }
    }

    /// Keeps the written reason and asks the rules again.
    void waive() {
        Letter letter = letter();
        if (letter != null) {
            excuse.keep(letter.contact());
        }
    }

    void end() {
        room.window().navigator().go(new Place.MailingPlace(table.mailing()));
    }

    void release() {
        table.release();
    }

    /// F5: reads and checks the letter again.
    @Override
    public void refresh() {
        table.look();
    }

    @Override
    public void show(LetterSpot spot) {
        edit.begin();
    }

    @Override
    public void insert(Fix sentence) {
        ApprovalSheet shown = table.sheetProperty().get();
        if (shown != null) {
            Closing closing = new Closing();
            Review review = shown.review();
            Locale locale = Locale.forLanguageTag(review.letter().language());
            edit.append(HtmlText.ofPlain(
                    sentence == Fix.INSERT_NOTICE
                            ? closing.privacyNotice(
                                    locale,
                                    review.contact(),
                                    room.book().senders().identity(null))
                            : closing.optOut(locale, review.contact())));
        }
    }

    @Override
    public void label(AdvertisingLabel label) {
        Letter letter = letter();
        if (letter != null) {
            edit.begin();
            edit.subjectProperty().set(label.before(letter.subject(), Locale.forLanguageTag(letter.language())));
            keepEdit();
        }
    }

    @Override
    public void addPersonalLine() {
        edit.begin();
    }

    @Override
    public void leaveOut(List<ContactId> people) {
        skip();
    }

    @Override
    public Optional<Runnable> moving(String rule) {
        return Optional.ofNullable(letter()).map(letter -> () -> new Moving(room, this::refresh).move(letter, rule));
    }

    Messages messages() {
        return messages;
    }

    LettersRoom room() {
        return room;
    }

    LetterEdit letterEdit() {
        return edit;
    }

    Enclosures enclosures() {
        return enclosures;
    }

    AssistViewModel assist() {
        return assist;
    }

    Excuse excuse() {
        return excuse;
    }

    ReadOnlyStringProperty mailingNameProperty() {
        return table.mailingNameProperty();
    }

    ReadOnlyStringProperty progressProperty() {
        return table.progressProperty();
    }

    /// How many letters wait for a personal line, in words; empty where none does.
    ReadOnlyStringProperty bareProperty() {
        return table.bareProperty();
    }

    ReadOnlyStringProperty refusalProperty() {
        return decisions.refusalProperty();
    }

    ReadOnlyBooleanProperty editingProperty() {
        return edit.editingProperty();
    }

    ReadOnlyBooleanProperty doneProperty() {
        return table.doneProperty();
    }

    ReadOnlyObjectProperty<@Nullable ApprovalSheet> sheetProperty() {
        return table.sheetProperty();
    }

    StringProperty personalLineProperty() {
        return personalLine;
    }

    ObservableList<CheckLine> checks() {
        return checks;
    }
}
