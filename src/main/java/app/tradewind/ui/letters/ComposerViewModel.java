package app.tradewind.ui.letters;

import app.tradewind.compliance.Fix;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.CustomField;
import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.letter.AdvertisingLabel;
import app.tradewind.letter.Closing;
import app.tradewind.letter.HtmlText;
import app.tradewind.letter.Template;
import app.tradewind.letter.TemplatePurpose;
import app.tradewind.mail.MailAccount;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Newest;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.control.RelativeDates;
import app.tradewind.ui.letters.writing.SnippetsViewModel;
import app.tradewind.ui.letters.writing.SpellingViewModel;
import app.tradewind.ui.letters.writing.VersionsViewModel;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The composer: a template being written, for people that are chosen or for nobody yet, with what the checks say
/// of it while it is typed. Lives on the JavaFX thread.
final class ComposerViewModel implements Fixes.Desk {

    private final LettersRoom room;
    private final Messages messages;
    private final Manuscript manuscript;
    private final LiveReview live;
    private final EveryoneCount count;
    private final CheckLines lines;
    private final RecipientsSource people;
    private final MakeMailingViewModel making;
    private final Newest<Opened> opening;
    private final FieldWords fieldWords;
    private final SnippetsViewModel snippets;
    private final SpellingViewModel spelling;
    private final TemplateFamily family;
    private final VersionsViewModel versions;

    private final ObjectProperty<Recipients> recipients = new SimpleObjectProperty<>(Recipients.NONE);
    private final IntegerProperty shownPerson = new SimpleIntegerProperty(0);
    private final BooleanProperty previewing = new SimpleBooleanProperty(false);
    private final ReadOnlyObjectWrapper<@Nullable LetterSpot> spot = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Template> templates = FXCollections.observableArrayList();
    private @Nullable MailAccount account;
    private List<String> names = List.of();

    private record Opened(
            Template template,
            List<Template> all,
            Recipients people,
            @Nullable MailAccount account,
            List<String> customs,
            List<String> names) {}

    ComposerViewModel(LettersRoom room) {
        this.room = room;
        messages = room.messages();
        Reviews reviews = new Reviews(room);
        lines = new CheckLines(room, new Fixes(room, this));
        live = new LiveReview(room, reviews, lines);
        count = new EveryoneCount(room, reviews, lines);
        people = new RecipientsSource(room);
        making = new MakeMailingViewModel(room);
        opening = new Newest<>(room.background());
        fieldWords = new FieldWords(messages);
        snippets = new SnippetsViewModel(
                room.book().tools().snippets(),
                room.background(),
                room.window().toasts(),
                room.time().clock(),
                messages);
        spelling = new SpellingViewModel(
                room.book().tools().spelling(), room.background(), room.window().toasts(), messages);
        manuscript = new Manuscript(room, this::look);
        manuscript.languageProperty().subscribe(this::write);
        family = new TemplateFamily(room, manuscript, templates);
        versions = new VersionsViewModel(room.book().templates(), room.background(), manuscript::bringBack);
        shownPerson.subscribe((_, _) -> look());
        recipients.subscribe((_, chosen) -> changed(chosen));
    }

    /// Opens a template of the book; 0 begins a new one.
    void open(long template) {
        opening.ask(() -> opened(template, people.everyone()), this::show);
    }

    /// Opens the newest template for these people.
    void compose(Place.ComposePlace place) {
        opening.ask(() -> opened(newestTemplate(), people.of(place.contacts(), place.search())), this::show);
    }

    private long newestTemplate() {
        return room.book().templates().list().stream()
                .max(Comparator.comparing(Template::updatedAt))
                .map(Template::id)
                .orElse(0L);
    }

    private Opened opened(long template, Recipients chosen) {
        Template found = template == 0
                ? Template.fresh("", messages.locale().getLanguage(), TemplatePurpose.FIRST, "", "<p></p>")
                : room.book()
                        .templates()
                        .find(template)
                        .orElseThrow(() -> new TradewindException(Failure.NOT_FOUND, null, "template", template));
        return new Opened(
                found,
                room.book().templates().list(),
                chosen,
                room.book().senders().first(),
                room.book().tools().customFields().all().stream()
                        .map(CustomField::name)
                        .toList(),
                RightWords.of(room.book().senders().identities().identity()));
    }

    private void write(String tag) {
        snippets.write(tag);
        spelling.write(tag, names);
    }

    private void show(Opened opened) {
        fieldWords.knowCustoms(opened.customs());
        names = opened.names();
        write(manuscript.languageProperty().get());
        snippets.read();
        account = opened.account();
        templates.setAll(opened.all());
        recipients.set(opened.people());
        manuscript.fill(opened.template());
    }

    /// Goes on with another template; what was written of this one is kept.
    void take(Template template) {
        versions.close();
        if (template.id() != manuscript.id()) {
            manuscript.save(() -> manuscript.fill(template));
        }
    }

    /// Keeps what was written as a new version, if anything was.
    void save() {
        manuscript.save(() -> {});
    }

    private void look() {
        Template template = manuscript.now();
        Recipients chosen = recipients.get();
        count.look(template, account);
        ContactId shown =
                chosen.isEmpty() ? null : new ContactId(chosen.ids()[Math.min(shownPerson.get(), chosen.count() - 1)]);
        live.ask(new LiveReview.Question(template, shown, account));
    }

    private void changed(Recipients chosen) {
        shownPerson.set(Math.clamp(shownPerson.get(), 0, Math.max(0, chosen.count() - 1)));
        count.count(chosen.ids());
        look();
    }

    /// Shows the letter to another of the people: 1 the next, -1 the one before.
    void page(int step) {
        int all = recipients.get().count();
        if (all > 0) {
            shownPerson.set(Math.floorMod(shownPerson.get() + step, all));
        }
    }

    /// Shows the letter as it would leave, or goes back to writing it.
    void togglePreview() {
        previewing.set(!previewing.get());
    }

    @Override
    public void show(LetterSpot place) {
        previewing.set(false);
        spot.set(null);
        spot.set(place);
    }

    @Override
    public void insert(Fix sentence) {
        Review shown = live.reviewProperty().get();
        if (shown != null) {
            Closing closing = new Closing();
            Locale locale = locale();
            String text = sentence == Fix.INSERT_NOTICE
                    ? closing.privacyNotice(
                            locale, shown.contact(), room.book().senders().identity(account))
                    : closing.optOut(locale);
            manuscript.htmlProperty().set(manuscript.htmlProperty().get() + HtmlText.ofPlain(text));
        }
    }

    private Locale locale() {
        return Locale.forLanguageTag(manuscript.languageProperty().get());
    }

    @Override
    public void label(AdvertisingLabel label) {
        manuscript
                .subjectProperty()
                .set(label.before(manuscript.subjectProperty().get(), locale()));
        show(LetterSpot.SUBJECT);
    }

    @Override
    public void addPersonalLine() {
        String html = manuscript.htmlProperty().get();
        int greeting = html.indexOf("</p>");
        int at = greeting < 0 ? 0 : greeting + "</p>".length();
        manuscript.htmlProperty().set(html.substring(0, at) + "<p>{{personal.line | }}</p>" + html.substring(at));
        show(LetterSpot.PERSONAL_LINE);
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

    @Override
    public void refresh() {
        count.count(recipients.get().ids());
        look();
    }

    /// Sends the shown letter to the user's own address; without an account goes to where one is made.
    void testToMyself() {
        MailAccount from = account;
        Review shown = live.reviewProperty().get();
        if (from == null) {
            room.window().navigator().go(new Place.SettingsPlace("accounts"));
            return;
        }
        if (shown != null) {
            room.background()
                    .startLong(
                            messages.text("letters.test.title"),
                            _ -> room.trial().send(from, shown.letter()),
                            result -> room.window().toasts().show(result.message()),
                            failure -> room.window().toasts().show(messages.line(failure)));
        }
    }

    /// Opens the strip that makes a mailing of this letter.
    void askForMailing() {
        if (!recipients.get().isEmpty()) {
            manuscript.save(() -> making.ask(manuscript.id(), manuscript.now().name(), recipients.get()));
        }
    }

    /// The screen is left: what was written is kept, questions under way are dropped.
    void leave() {
        save();
        live.cancel();
        count.cancel();
    }

    String losses() {
        Review shown = live.reviewProperty().get();
        return shown == null
                ? ""
                : messages.text("letters.score.words", shown.words()) + " · " + lines.losses(shown.lint());
    }

    /// What each part of the letter costs, and what costs most, for the tooltip of the score.
    String parts() {
        Review shown = live.reviewProperty().get();
        return shown == null ? "" : (lines.parts(shown.lint()) + "\n" + losses()).strip();
    }

    /// Goes to where snippets and dictionaries are looked after.
    void manageWriting() {
        room.window().navigator().go(new Place.SettingsPlace("writing"));
    }

    /// Shows what the template said before, or the checks again.
    void toggleVersions() {
        if (versions.openProperty().get()) {
            versions.close();
        } else {
            manuscript.save(() -> versions.show(manuscript.id()));
        }
    }

    TemplateFamily family() {
        return family;
    }

    VersionsViewModel versions() {
        return versions;
    }

    RelativeDates dates() {
        return room.dates();
    }

    FieldWords fieldWords() {
        return fieldWords;
    }

    SnippetsViewModel snippets() {
        return snippets;
    }

    SpellingViewModel spelling() {
        return spelling;
    }

    Messages messages() {
        return messages;
    }

    Manuscript manuscript() {
        return manuscript;
    }

    EveryoneCount everyone() {
        return count;
    }

    MakeMailingViewModel making() {
        return making;
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

    ReadOnlyObjectProperty<@Nullable Review> reviewProperty() {
        return live.reviewProperty();
    }

    ReadOnlyObjectProperty<@Nullable LetterSpot> spotProperty() {
        return spot.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return opening.busyProperty();
    }

    ObservableList<CheckLine> here() {
        return live.here();
    }

    ObservableList<Template> templates() {
        return templates;
    }
}
