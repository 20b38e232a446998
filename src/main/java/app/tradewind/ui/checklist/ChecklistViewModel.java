package app.tradewind.ui.checklist;

import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactLine;
import app.tradewind.contact.FollowUpWay;
import app.tradewind.intake.proof.TakenPage;
import app.tradewind.letter.Template;
import app.tradewind.mail.Mailing;
import app.tradewind.store.ChangeFeed;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.ChangeWatch;
import app.tradewind.ui.control.Newest;
import app.tradewind.ui.control.PagedRows;
import app.tradewind.ui.control.Place;
import app.tradewind.work.Background;
import app.tradewind.work.CancelledException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The checklist as state: what was checked, the groups of findings, the chosen one, and what mends it. Lives on
/// the JavaFX thread.
public final class ChecklistViewModel {

    private static final Set<String> TABLES = Set.of(
            "contact",
            "address",
            "company",
            "phone",
            "lawful_basis",
            "suppression",
            "waiver",
            "letter",
            "identity",
            "book_setting");

    private final ChecklistRoom room;
    private final ChangeFeed changes;
    private final ChecklistWords words;
    private final ChecklistMends mends;
    private final PaperMends papers;
    private final ObservableList<LiftedLine> lifted = FXCollections.observableArrayList();
    private final Newest<String> scopeName;
    private final ReadOnlyObjectWrapper<Place.ChecklistPlace> scope =
            new ReadOnlyObjectWrapper<>(Place.ChecklistPlace.BOOK);
    private final ReadOnlyStringWrapper scopeText = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<CheckResult> result = new ReadOnlyObjectWrapper<>(CheckResult.NOTHING);
    private final ReadOnlyObjectWrapper<CheckResult.Figures> figures =
            new ReadOnlyObjectWrapper<>(CheckResult.NOTHING.figures(null));
    private final ObservableList<GroupLine> lines = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<String>> market = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<@Nullable GroupLine> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<GroupDetail> detail = new ReadOnlyObjectWrapper<>(GroupDetail.NONE);
    private final PagedRows<PersonRow, ContactLine> people;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper checked = new ReadOnlyBooleanWrapper();
    private Background.@Nullable Running work;
    private long asked;
    private Subscription watch = Subscription.EMPTY;

    public ChecklistViewModel(ChecklistRoom room, ChangeFeed changes) {
        this.room = room;
        this.changes = changes;
        words = new ChecklistWords(room);
        mends = new ChecklistMends(room);
        papers = new PaperMends(room, mends);
        scopeName = new Newest<>(room.background());
        people = new PagedRows<>(
                room.background(),
                PersonRow::new,
                ids -> room.people().contacts().lines(ids),
                line -> line.id().value(),
                (row, line) -> row.fill(line, words::country));
        scopeText.set(room.messages().text("checklist.scope.book"));
        market.subscribe(_ -> showLines());
        chosen.subscribe(_ -> showDetail());
    }

    Messages messages() {
        return room.messages();
    }

    ChecklistWords words() {
        return words;
    }

    ReadOnlyStringProperty scopeTextProperty() {
        return scopeText.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Place.ChecklistPlace> scopeProperty() {
        return scope.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<CheckResult> resultProperty() {
        return result.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<CheckResult.Figures> figuresProperty() {
        return figures.getReadOnlyProperty();
    }

    ObservableList<GroupLine> lines() {
        return lines;
    }

    /// The country whose findings are shown; empty for all.
    ObjectProperty<Optional<String>> marketProperty() {
        return market;
    }

    ObjectProperty<@Nullable GroupLine> chosenProperty() {
        return chosen;
    }

    ReadOnlyObjectProperty<GroupDetail> detailProperty() {
        return detail.getReadOnlyProperty();
    }

    PagedRows<PersonRow, ContactLine> people() {
        return people;
    }

    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// Whether the book changed since the check.
    ReadOnlyBooleanProperty staleProperty() {
        return stale.getReadOnlyProperty();
    }

    /// Whether there is a result to show.
    ReadOnlyBooleanProperty checkedProperty() {
        return checked.getReadOnlyProperty();
    }

    void activate() {
        watch.unsubscribe();
        watch = ChangeWatch.of(changes, TABLES, room.background(), () -> stale.set(checked.get() || running.get()));
    }

    /// The watch stays: a result that the user comes back to must say that the book changed meanwhile.
    void release() {
        scopeName.cancel();
    }

    /// Shows the findings of a place; what was checked already is kept.
    void show(Place.ChecklistPlace place) {
        boolean same = place.equals(scope.get());
        scope.set(place);
        if (!same) {
            forget();
        }
        nameScope(place);
        if (!checked.get() && !running.get()) {
            check();
        }
    }

    private void forget() {
        cancel();
        checked.set(false);
        stale.set(false);
        result.set(CheckResult.NOTHING);
        lifted.clear();
        market.set(Optional.empty());
        showLines();
    }

    private void nameScope(Place.ChecklistPlace place) {
        scopeName.ask(() -> name(place), scopeText::set);
    }

    private String name(Place.ChecklistPlace place) {
        Long mailing = place.mailing();
        ContactId contact = place.contact();
        if (mailing != null) {
            return room.messages()
                    .text(
                            "checklist.scope.mailing",
                            room.letters().mailings().mailing(mailing).name());
        }
        if (contact != null) {
            return room.people()
                    .contacts()
                    .find(contact)
                    .map(one -> one.displayName())
                    .orElse("");
        }
        return room.messages().text("checklist.scope.book");
    }

    /// Checks again from the beginning.
    void check() {
        cancel();
        long number = ++asked;
        Place.ChecklistPlace place = scope.get();
        running.set(true);
        stale.set(false);
        Background.Running begun = room.background()
                .startLong(
                        room.messages().text("checklist.work"),
                        progress -> {
                            try {
                                return Optional.of(new CheckRun(room).check(place, progress));
                            } catch (CancelledException stopped) {
                                return Optional.<CheckResult>empty();
                            }
                        },
                        answer -> done(number, answer),
                        failure -> failed(number, failure));
        work = running.get() ? begun : null;
    }

    private void done(long number, Optional<CheckResult> answer) {
        if (number != asked) {
            return;
        }
        running.set(false);
        work = null;
        answer.ifPresent(found -> {
            checked.set(true);
            result.set(found);
            nameLifted(found);
            if (market.get().filter(one -> !found.markets().contains(one)).isPresent()) {
                market.set(Optional.empty());
            }
            showLines();
        });
    }

    private void nameLifted(CheckResult found) {
        long[] ids = found.lifted().stream()
                .mapToLong(entry -> entry.contact().value())
                .distinct()
                .toArray();
        room.background().start(() -> names(ids), names -> {
            if (result.get() == found) {
                lifted.setAll(found.lifted().stream()
                        .map(entry -> words.lifted(entry, id -> names.getOrDefault(id, "")))
                        .toList());
            }
        });
    }

    private Map<String, String> names(long[] ids) {
        return room.people().contacts().lines(ids).stream()
                .collect(Collectors.toMap(
                        line -> line.id().toString(), line -> line.name().isBlank() ? line.address() : line.name()));
    }

    /// Findings that a written reason lifts.
    ObservableList<LiftedLine> lifted() {
        return lifted;
    }

    private void failed(long number, Throwable failure) {
        if (number == asked) {
            running.set(false);
            work = null;
            room.window().toasts().show(room.messages().line(failure));
        }
    }

    /// Stops the check under way; what was shown before stays.
    void cancel() {
        asked++;
        if (work != null) {
            work.cancel();
            work = null;
        }
        running.set(false);
    }

    private void showLines() {
        GroupLine before = chosen.get();
        String where = market.get().orElse(null);
        figures.set(result.get().figures(where));
        boolean inMailing = scope.get().mailing() != null;
        lines.setAll(result.get().groups(where).stream()
                .map(group -> words.line(group, where, inMailing))
                .toList());
        chosen.set(lines.stream()
                .filter(line -> before != null
                        && line.group().rule().equals(before.group().rule())
                        && line.group().severity() == before.group().severity())
                .findFirst()
                .orElse(lines.isEmpty() ? null : lines.getFirst()));
    }

    private void showDetail() {
        GroupLine line = chosen.get();
        String where = market.get().orElse(null);
        detail.set(line == null ? GroupDetail.NONE : words.detail(line, where));
        people.show(line == null ? new long[0] : line.group().peopleIn(where));
    }

    private long[] chosenPeople() {
        GroupLine line = chosen.get();
        return line == null ? new long[0] : line.group().peopleIn(market.get().orElse(null));
    }

    /// A call list or letters by post: follow-ups for tomorrow morning.
    void followUp(FollowUpWay way) {
        mends.followUp(chosenPeople(), way, mends.tomorrow(), reason(way, ""), this::mended);
    }

    /// Prints letters for the post to the chosen group, and reminds of posting them.
    void print(Template template, Path file) {
        papers.post(chosenPeople(), template, file, this::mended);
    }

    /// Writes a call list of the chosen group, and reminds of calling.
    void printCalls(Path file) {
        papers.calls(chosenPeople(), file, this::mended);
    }

    /// Writes the proof sheet of a mailing.
    void printProof(long mailing, Path file) {
        papers.proof(mailing, file);
    }

    /// The mailings, newest first, each with its name.
    void askMailings(Consumer<? super List<Mailing>> then) {
        room.background()
                .start(
                        () -> room.letters().mailings().list().stream()
                                .sorted(Comparator.comparing(Mailing::createdAt).reversed())
                                .toList(),
                        then);
    }

    /// The templates that a letter for the post can be made from.
    void askTemplates(Consumer<? super List<Template>> then) {
        room.background().start(() -> room.letters().templates().list(), then);
    }

    /// Keeps a page as the proof of those of the chosen group whose address stands on it.
    ///
    /// @param one who is meant where it names nobody
    void takePage(Path file, @Nullable ContactId one) {
        papers.page(chosenPeople(), meant(one), () -> TakenPage.ofFile(file), this::mended);
    }

    void pastePage(String text, @Nullable ContactId one) {
        String name = room.messages().text("contacts.page.pasted");
        if (text.isBlank()) {
            room.window().toasts().show(room.messages().text("contacts.page.nothing"));
        } else {
            papers.page(
                    chosenPeople(),
                    meant(one),
                    () -> TakenPage.ofText(text, name, room.time().clock().instant()),
                    this::mended);
        }
    }

    private @Nullable Long meant(@Nullable ContactId one) {
        long[] all = chosenPeople();
        return one != null ? Long.valueOf(one.value()) : all.length == 1 ? Long.valueOf(all[0]) : null;
    }

    /// Gives the letters of the mailing the notice, the opt-out sentence and the signature that they owe.
    void renewLetters() {
        Long mailing = scope.get().mailing();
        if (mailing != null) {
            papers.renew(mailing, this::check);
        }
    }

    void setPostalAddress(String text) {
        papers.postalAddress(text, scope.get().mailing(), this::check);
    }

    /// Sets the language of the chosen group; null for that of each country.
    void setLanguage(@Nullable String tag) {
        mends.language(chosenPeople(), tag, this::mended);
    }

    void noticeGiven(LocalDate day) {
        mends.noticeGiven(chosenPeople(), day, this::mended);
    }

    LocalDate today() {
        return mends.tomorrow().minusDays(1);
    }

    /// A reminder before a fair.
    void remindBefore(String fair, LocalDate day) {
        mends.followUp(chosenPeople(), FollowUpWay.FAIR, day, reason(FollowUpWay.FAIR, fair), this::mended);
    }

    private String reason(FollowUpWay way, String detail) {
        return room.messages().text("checklist.reason." + way.name(), detail).strip();
    }

    void recordBasis(MendForm.Basis form) {
        mends.basis(chosenPeople(), form.basis(room.time().clock().instant()), this::mended);
    }

    void recordSource(MendForm.Source form) {
        mends.source(chosenPeople(), form.origin(), form.source(), this::mended);
    }

    void acceptCountries() {
        GroupLine line = chosen.get();
        if (line != null) {
            mends.countries(chosenPeople(), line.group().readable(), this::mended);
        }
    }

    /// Whether a written reason is long enough to be kept.
    boolean isReason(String text) {
        return text.strip().length() >= app.tradewind.compliance.Waiver.SHORTEST_REASON;
    }

    void writeReason(String text) {
        GroupLine line = chosen.get();
        if (line != null && isReason(text)) {
            mends.waive(line.group().rule(), chosenPeople(), scope.get().mailing(), text.strip(), this::mended);
        }
    }

    /// Notes that the user has seen what the chosen group says.
    void see() {
        GroupLine line = chosen.get();
        if (line != null) {
            mends.see(line.group().rule(), chosenPeople(), this::check);
        }
    }

    /// Notes that the registers of refusals of the shown countries list none of the people.
    void lookedIntoRegister() {
        GroupLine line = chosen.get();
        if (line != null) {
            List<String> countries = market.get()
                    .map(List::of)
                    .orElseGet(() -> line.group().countries().stream()
                            .filter(country -> !country.isEmpty())
                            .toList());
            mends.notListed(countries, this::check);
        }
    }

    private void mended(boolean done) {
        stale.set(stale.get() || done);
    }

    /// Opens the first of the people, to be answered one by one.
    void openFirst() {
        long[] ids = chosenPeople();
        if (ids.length > 0) {
            open(new ContactId(ids[0]));
        }
    }

    void open(ContactId contact) {
        go(new Place.ContactPlace(contact));
    }

    void openMailing() {
        Long mailing = scope.get().mailing();
        if (mailing != null) {
            go(new Place.MailingPlace(mailing));
        }
    }

    void wholeBook() {
        go(Place.ChecklistPlace.BOOK);
    }

    /// Goes to the account whose domain the chosen group names, and has it checked.
    void checkDomain() {
        GroupLine line = chosen.get();
        if (line != null) {
            go(new Place.CheckDomainPlace(line.group().example(null).senderDomain()));
        }
    }

    void go(Place place) {
        room.window().navigator().go(place);
    }

    LocalDate tomorrow() {
        return mends.tomorrow();
    }

    List<String> markets() {
        return result.get().markets();
    }
}
