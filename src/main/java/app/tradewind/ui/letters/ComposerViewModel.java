package app.tradewind.ui.letters;

import app.tradewind.compliance.Fix;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactId;
import app.tradewind.letter.Closing;
import app.tradewind.letter.MergeField;
import app.tradewind.letter.MergeText;
import app.tradewind.letter.Template;
import app.tradewind.letter.TemplatePurpose;
import app.tradewind.mail.AccountCheck;
import app.tradewind.mail.MailAccount;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Newest;
import app.tradewind.ui.control.Place;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// A template being written, for people that are chosen or for nobody yet, with what the checks say of it while it
/// is typed. Lives on the JavaFX thread.
final class ComposerViewModel implements Fixes.Desk {

    private final LettersRoom room;
    private final Messages messages;
    private final Reviews reviews;
    private final CheckLines lines;
    private final RecipientsSource people;
    private final MakeMailingViewModel making;

    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty subject = new SimpleStringProperty("");
    private final StringProperty html = new SimpleStringProperty("");
    private final StringProperty language = new SimpleStringProperty("en");
    private final ObjectProperty<TemplatePurpose> purpose = new SimpleObjectProperty<>(TemplatePurpose.FIRST);
    private final ObjectProperty<Recipients> recipients = new SimpleObjectProperty<>(Recipients.NONE);
    private final IntegerProperty shownPerson = new SimpleIntegerProperty(0);
    private final BooleanProperty previewing = new SimpleBooleanProperty(false);
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Review> review = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable LetterSpot> spot = new ReadOnlyObjectWrapper<>();
    private final ObservableList<CheckLine> here = FXCollections.observableArrayList();
    private final ObservableList<CheckLine> everyone = FXCollections.observableArrayList();
    private final ObservableList<Template> templates = FXCollections.observableArrayList();

    private final Newest<Review> reviewing;
    private final Newest<List<Reviews.Group>> counting;
    private final Newest<Map<String, List<ContactId>>> lacking;
    private final Newest<Opened> opening;
    private List<CheckLine> ofPeople = List.of();
    private List<CheckLine> ofFields = List.of();
    private String fieldsLookedAt = "";
    private Template base = Template.fresh("", "en", TemplatePurpose.FIRST, "", "");
    private @Nullable MailAccount account;
    private boolean filling;

    private record Opened(
            Template template,
            List<Template> all,
            Recipients people,
            @Nullable MailAccount account) {}

    ComposerViewModel(LettersRoom room, MailingReports reports) {
        this.room = room;
        messages = room.messages();
        reviews = new Reviews(room);
        lines = new CheckLines(room, new Fixes(room, this));
        people = new RecipientsSource(room);
        making = new MakeMailingViewModel(room, reports);
        reviewing = new Newest<>(room.background());
        counting = new Newest<>(room.background());
        lacking = new Newest<>(room.background());
        opening = new Newest<>(room.background());
        List.of(subject, html, language).forEach(text -> text.subscribe((_, _) -> changed()));
        name.subscribe((_, _) -> changed());
        purpose.subscribe((_, _) -> changed());
        shownPerson.subscribe((_, _) -> look());
        recipients.subscribe((_, _) -> count());
    }

    /// Opens a template of the book; 0 begins a new one.
    void open(long template) {
        opening.ask(() -> opened(template, people.everyone()), this::show);
    }

    /// Opens the newest template for these people.
    void compose(Place.ComposePlace place) {
        opening.ask(
                () -> {
                    List<Template> all = room.book().templates().list();
                    return opened(
                            all.isEmpty()
                                    ? 0
                                    : all.stream()
                                            .max(java.util.Comparator.comparing(Template::updatedAt))
                                            .orElseThrow()
                                            .id(),
                            people.of(place.contacts(), place.search()));
                },
                this::show);
    }

    private Opened opened(long template, Recipients chosen) {
        Template found = template == 0
                ? Template.fresh("", messages.locale().getLanguage(), TemplatePurpose.FIRST, "", "<p></p>")
                : room.book()
                        .templates()
                        .find(template)
                        .orElseThrow(() -> new app.tradewind.failure.TradewindException(
                                app.tradewind.failure.Failure.NOT_FOUND, null, "template", template));
        return new Opened(
                found,
                room.book().templates().list(),
                chosen,
                room.book().senders().first());
    }

    private void show(Opened opened) {
        account = opened.account();
        templates.setAll(opened.all());
        recipients.set(opened.people());
        fill(opened.template());
    }

    /// Goes on with another template; what was written of this one is kept.
    void take(Template template) {
        if (template.id() != base.id()) {
            save(() -> fill(template));
        }
    }

    private void fill(Template template) {
        filling = true;
        // as the composer writes them, so that opening a template is no change of it
        base = template.withText(
                RichText.ofLine(template.subject()).written(),
                RichText.ofHtml(template.html()).html());
        name.set(base.name());
        language.set(base.language());
        purpose.set(base.purpose());
        subject.set(base.subject());
        html.set(base.html());
        filling = false;
        note.set(template.id() == 0 ? messages.text("letters.saved.new") : saved(template.updatedAt()));
        look();
    }

    private void changed() {
        if (!filling) {
            note.set(isChanged() ? messages.text("letters.saved.not") : saved(base.updatedAt()));
            look();
        }
    }

    private String saved(Instant at) {
        return messages.text("letters.saved", room.dates().words(at), clock(at));
    }

    private String clock(Instant at) {
        return java.time.format.DateTimeFormatter.ofPattern("HH:mm")
                .format(at.atZone(room.time().zone()));
    }

    private Template now() {
        String called = name.get().isBlank()
                ? messages.text("letters.template.untitled")
                : name.get().strip();
        return base.withHead(called, language.get(), purpose.get()).withText(subject.get(), html.get());
    }

    private boolean isChanged() {
        return !subject.get().equals(base.subject())
                || !html.get().equals(base.html())
                || !name.get().equals(base.name())
                || !language.get().equals(base.language())
                || purpose.get() != base.purpose();
    }

    /// Keeps what was written as a new version, if anything was.
    void save() {
        save(() -> {});
    }

    private void save(Runnable then) {
        boolean empty = base.id() == 0
                && subject.get().isBlank()
                && html.get().replaceAll("<[^>]*>", "").isBlank();
        if (!isChanged() || empty) {
            then.run();
            return;
        }
        Template written = now();
        Instant at = room.time().clock().instant();
        room.background()
                .start(
                        () -> written.id() == 0
                                ? room.book().templates().add(written, at)
                                : room.book().templates().save(written, at),
                        kept -> {
                            base = kept.withHead(name.get(), kept.language(), kept.purpose())
                                    .withText(written.subject(), written.html());
                            note.set(saved(at));
                            then.run();
                        },
                        failure -> note.set(messages.line(failure)));
    }

    private void look() {
        Template template = now();
        Recipients chosen = recipients.get();
        MailAccount from = account;
        countFields(template);
        if (chosen.isEmpty()) {
            reviewing.ask(() -> reviews.draft(template, people.sample(messages), from), this::reviewed);
            return;
        }
        long id = chosen.ids()[Math.min(shownPerson.get(), chosen.count() - 1)];
        reviewing.ask(
                () -> {
                    Contact contact = room.book().people().contacts().require(new ContactId(id));
                    return reviews.draft(template, contact, from);
                },
                this::reviewed);
    }

    private void reviewed(Review fresh) {
        review.set(fresh);
        List<CheckLine> all = lines.of(fresh);
        here.setAll(
                recipients.get().isEmpty()
                        ? all.stream()
                                .filter(line -> line.tone() != app.tradewind.ui.control.Tone.BLOCK)
                                .toList()
                        : all);
    }

    private void count() {
        long[] ids = recipients.get().ids();
        everyone.clear();
        ofPeople = List.of();
        fieldsLookedAt = "";
        shownPerson.set(Math.clamp(shownPerson.get(), 0, Math.max(0, ids.length - 1)));
        counting.ask(() -> reviews.everyone(ids), groups -> {
            ofPeople = groups.stream().map(lines::line).toList();
            showEveryone();
        });
        look();
    }

    private void showEveryone() {
        everyone.setAll(Stream.concat(ofFields.stream(), ofPeople.stream()).toList());
    }

    /// Counts the letters that lack a value, whenever the fields of the letter are others than before.
    private void countFields(Template template) {
        String fields = Stream.of(template.subject(), template.html())
                .flatMap(text -> MergeText.read(text).fields())
                .map(MergeField::written)
                .collect(Collectors.joining());
        if (!fields.equals(fieldsLookedAt)) {
            fieldsLookedAt = fields;
            long[] ids = recipients.get().ids();
            MailAccount from = account;
            lacking.ask(() -> reviews.lacking(template, ids, from), found -> {
                ofFields = found.entrySet().stream()
                        .map(entry -> lines.lacking(entry.getKey(), entry.getValue()))
                        .toList();
                showEveryone();
            });
        }
    }

    /// Shows the letter to another of the people: 1 the next, -1 the one before.
    void page(int step) {
        int count = recipients.get().count();
        if (count > 0) {
            shownPerson.set(Math.floorMod(shownPerson.get() + step, count));
        }
    }

    @Override
    public void show(LetterSpot place) {
        previewing.set(false);
        spot.set(null);
        spot.set(place);
    }

    @Override
    public void insert(Fix sentence) {
        Review shown = review.get();
        if (shown != null) {
            Closing closing = new Closing();
            Locale locale = Locale.forLanguageTag(language.get());
            String text = sentence == Fix.INSERT_NOTICE
                    ? closing.privacyNotice(
                            locale, shown.contact(), room.book().senders().identity(account))
                    : closing.optOut(locale);
            html.set(html.get() + app.tradewind.letter.HtmlText.ofPlain(text));
        }
    }

    @Override
    public void leaveOut(List<ContactId> gone) {
        Recipients before = recipients.get();
        Set<Long> out = gone.stream().map(ContactId::value).collect(Collectors.toSet());
        long[] left =
                Arrays.stream(before.ids()).filter(id -> !out.contains(id)).toArray();
        room.background().start(() -> people.of(left), fewer -> {
            recipients.set(fewer);
            room.window()
                    .toasts()
                    .show(messages.text("letters.left-out.done", gone.size()), () -> recipients.set(before));
        });
    }

    /// Sends the shown letter to the user's own address; without an account goes to where one is made.
    void testToMyself() {
        MailAccount from = account;
        Review shown = review.get();
        if (from == null) {
            room.window().navigator().go(new Place.SettingsPlace("accounts"));
            return;
        }
        if (shown != null) {
            room.background()
                    .startLong(
                            messages.text("letters.test.title"),
                            _ -> room.trial().send(from, shown.letter()),
                            this::tested,
                            failure -> room.window().toasts().show(messages.line(failure)));
        }
    }

    private void tested(AccountCheck.Result result) {
        room.window().toasts().show(result.message());
    }

    /// Opens the strip that makes a mailing of this letter.
    void askForMailing() {
        save(() -> making.ask(base.id(), now().name(), recipients.get()));
    }

    /// The screen is left: what was written is kept, questions under way are dropped.
    void leave() {
        save();
        reviewing.cancel();
        counting.cancel();
        lacking.cancel();
    }

    String losses() {
        Review shown = review.get();
        return shown == null
                ? ""
                : messages.text("letters.score.words", shown.words()) + " · " + lines.losses(shown.lint());
    }

    Messages messages() {
        return messages;
    }

    MakeMailingViewModel making() {
        return making;
    }

    StringProperty nameProperty() {
        return name;
    }

    StringProperty subjectProperty() {
        return subject;
    }

    StringProperty htmlProperty() {
        return html;
    }

    StringProperty languageProperty() {
        return language;
    }

    ObjectProperty<TemplatePurpose> purposeProperty() {
        return purpose;
    }

    ObjectProperty<Recipients> recipientsProperty() {
        return recipients;
    }

    IntegerProperty shownPersonProperty() {
        return shownPerson;
    }

    BooleanProperty previewingProperty() {
        return previewing;
    }

    ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Review> reviewProperty() {
        return review.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable LetterSpot> spotProperty() {
        return spot.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return opening.busyProperty();
    }

    ObservableList<CheckLine> here() {
        return here;
    }

    ObservableList<CheckLine> everyone() {
        return everyone;
    }

    ObservableList<Template> templates() {
        return templates;
    }
}
