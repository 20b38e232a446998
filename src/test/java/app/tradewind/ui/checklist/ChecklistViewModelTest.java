package app.tradewind.ui.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.compliance.Checklist;
import app.tradewind.compliance.Profiles;
import app.tradewind.compliance.RuleTexts;
import app.tradewind.compliance.Severity;
import app.tradewind.compliance.WaiverRepository;
import app.tradewind.contact.BasisKind;
import app.tradewind.contact.ChangeHistoryRepository;
import app.tradewind.contact.ContactEdit;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.CountrySource;
import app.tradewind.contact.Field;
import app.tradewind.contact.FollowUpRepository;
import app.tradewind.contact.FollowUpWay;
import app.tradewind.contact.SampleBook;
import app.tradewind.intake.proof.PageEvidence;
import app.tradewind.letter.IdentityRepository;
import app.tradewind.letter.LetterComposer;
import app.tradewind.letter.LetterRepository;
import app.tradewind.letter.Template;
import app.tradewind.letter.TemplateRepository;
import app.tradewind.mail.MailingRepository;
import app.tradewind.store.Database;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Navigator;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.control.Toasts;
import app.tradewind.work.Background;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecklistViewModelTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    private final List<String> toasts = new ArrayList<>();
    private final List<Runnable> undos = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final ChecklistPapers papers = new ChecklistPapers() {
        @Override
        public Made proof(long mailing, Path file) {
            return new Made(1, new long[0], 0);
        }

        @Override
        public Made letters(long[] people, Template template, Path file) {
            return new Made(1, new long[] {people[0]}, people.length - 1);
        }

        @Override
        public Made calls(long[] people, String title, Path file) {
            return new Made(1, new long[] {people[0]}, people.length - 1);
        }

        @Override
        public LetterComposer composer(long mailing) {
            return new LetterComposer(new IdentityRepository(database).identity(), () -> NOW);
        }

        @Override
        public void open(Path file) {}
    };
    private Database database;
    private ContactRepository contacts;
    private FollowUpRepository followUps;
    private ChecklistViewModel model;

    @BeforeEach
    void openABook(@TempDir Path folder) {
        database = Database.create(folder.resolve("law.tradewind"), null);
        contacts = new ContactRepository(database);
        followUps = new FollowUpRepository(database);
        SampleBook.fill(database, 60, NOW);
        model = model();
        model.activate();
    }

    @AfterEach
    void close() {
        model.release();
        database.close();
    }

    private ChecklistViewModel model() {
        Messages messages = new Messages(Locale.ENGLISH);
        RuleTexts texts = new RuleTexts(messages);
        Toasts said = new Toasts() {
            @Override
            public void show(String text) {
                toasts.add(text);
            }

            @Override
            public void show(String text, Runnable undo) {
                toasts.add(text);
                undos.add(undo);
            }
        };
        Navigator navigator = new Navigator() {
            @Override
            public void go(Place place) {
                places.add(place);
            }

            @Override
            public void back() {}
        };
        ChecklistRoom room = new ChecklistRoom(
                new ChecklistRoom.Law(
                        new Checklist(database, texts, () -> NOW), texts, new Profiles(), () -> "Lin Hua"),
                new ChecklistRoom.People(
                        contacts,
                        new ChangeHistoryRepository(database, contacts, () -> NOW),
                        followUps,
                        new PageEvidence(database, contacts)),
                new ChecklistRoom.Letters(
                        new LetterRepository(database),
                        new MailingRepository(database),
                        new TemplateRepository(database),
                        new IdentityRepository(database),
                        papers),
                new ChecklistRoom.Window(Background.inline(), said, navigator),
                messages,
                new ChecklistRoom.Time(() -> NOW, ZoneId.of("Asia/Shanghai")));
        return new ChecklistViewModel(room, database.changes());
    }

    private GroupLine choose(String rule) {
        GroupLine line = model.lines().stream()
                .filter(one -> one.group().rule().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError(rule + " not among "
                        + model.lines().stream().map(one -> one.group().rule()).toList()));
        model.chosenProperty().set(line);
        return line;
    }

    private ContactId add(String address, String phone) {
        return contacts.add(
                new ContactEdit(ContactEdit.blank(), NOW)
                        .set(Field.ADDRESS, address)
                        .set(Field.PHONE, phone)
                        .done(),
                NOW);
    }

    @Test
    void everyPersonIsCountedOnceByTheGravestFinding() {
        model.show(Place.ChecklistPlace.BOOK);

        CheckResult.Figures figures = model.figuresProperty().get();
        assertEquals(60, figures.blocked() + figures.confirm() + figures.advice() + figures.fine());
        assertTrue(figures.blocked() > 0);
        assertEquals(Severity.BLOCK, model.lines().getFirst().group().severity());
        assertEquals("the whole book", model.scopeTextProperty().get());
    }

    @Test
    void aMarketNarrowsFiguresGroupsAndPeople() {
        model.show(Place.ChecklistPlace.BOOK);

        model.marketProperty().set(Optional.of("DE"));

        GroupLine line = choose("basis.optin.named");
        assertEquals("Germany " + line.group().count("DE"), line.words().where());
        assertEquals(line.group().count("DE"), model.people().size());
        assertTrue(model.figuresProperty().get().blocked() >= line.group().count("DE"));
        assertTrue(model.detailProperty().get().fact().startsWith("Germany · profile reviewed"));
        assertFalse(model.detailProperty().get().regime().isEmpty());
    }

    @Test
    void callListIsOneStepThatUndoTakesBack() {
        model.show(Place.ChecklistPlace.BOOK);
        GroupLine line = choose("basis.optin.named");
        ContactId first = new ContactId(line.group().peopleIn(null)[0]);
        int before = followUps.open(first).size();

        model.followUp(FollowUpWay.CALL);

        assertEquals(before + 1, followUps.open(first).size());
        assertTrue(followUps.open(first).stream()
                .anyMatch(one ->
                        one.way() == FollowUpWay.CALL && one.dueAt().equals(Instant.parse("2026-11-25T01:00:00Z"))));
        undos.getFirst().run();
        assertEquals(before, followUps.open(first).size());
    }

    @Test
    void fairIsRemindedOfOnItsDay() {
        model.show(Place.ChecklistPlace.BOOK);
        GroupLine line = choose("basis.optin.named");

        model.remindBefore("Interzum", LocalDate.of(2027, 3, 9));

        assertTrue(followUps.open(new ContactId(line.group().peopleIn(null)[0])).stream()
                .anyMatch(one -> one.reason().equals("Meet at the fair: Interzum")));
    }

    @Test
    void consentRecordedForAllLiftsTheBlockAndMarksTheResultStale() {
        model.show(Place.ChecklistPlace.BOOK);
        GroupLine line = choose("basis.optin.named");
        ContactId first = new ContactId(line.group().peopleIn(null)[0]);

        model.recordBasis(
                new MendForm.Basis(BasisKind.CONSENT, "in writing at the fair", LocalDate.of(2026, 11, 1), "form 7"));

        assertTrue(model.staleProperty().get());
        assertEquals(BasisKind.CONSENT, contacts.require(first).basis().kind());
        model.check();
        assertFalse(model.staleProperty().get());
        assertFalse(model.lines().stream().anyMatch(one -> one.group().rule().equals("basis.optin.named")));
        undos.getFirst().run();
        assertTrue(contacts.require(first).basis() == null
                || contacts.require(first).basis().kind() != BasisKind.CONSENT);
    }

    @Test
    void countryIsReadFromThePhoneElseTheSite() {
        ContactId byPhone = add("ada@doors-a.example", "+49 30 901820");
        ContactId bySite = add("bob@doors-b.fr", "");
        ContactId unknown = add("eve@doors-c.com", "");
        model.show(Place.ChecklistPlace.BOOK);
        GroupLine line = choose("basis.country-known");
        assertEquals(2, line.group().readable());
        assertEquals("Accept 2", line.words().action());

        model.acceptCountries();

        assertEquals("DE", contacts.require(byPhone).where().country());
        assertEquals(CountrySource.PHONE, contacts.require(byPhone).where().countrySource());
        assertEquals("FR", contacts.require(bySite).where().country());
        assertEquals(null, contacts.require(unknown).where().country());
        undos.getFirst().run();
        assertEquals(null, contacts.require(byPhone).where().country());
    }

    @Test
    void reasonNeedsTenCharactersAndLiftsTheFinding() {
        ContactId contact = new ContactId(peopleOfOptIn()[0]);
        model.show(new Place.ChecklistPlace(null, contact));
        choose("basis.optin.named");

        model.writeReason("too short");
        assertEquals(List.of(), new WaiverRepository(database).all());

        model.writeReason("They asked for a quotation by phone.");
        assertEquals("Lin Hua", new WaiverRepository(database).all().getFirst().who());
        model.check();
        assertFalse(model.lines().stream().anyMatch(one -> one.group().rule().equals("basis.optin.named")));
    }

    private long[] peopleOfOptIn() {
        model.show(Place.ChecklistPlace.BOOK);
        return choose("basis.optin.named").group().peopleIn(null);
    }

    @Test
    void aContactAloneIsCheckedAndOpened() {
        ContactId contact = new ContactId(peopleOfOptIn()[0]);

        model.show(new Place.ChecklistPlace(null, contact));
        model.openFirst();

        assertEquals(
                contacts.require(contact).displayName(),
                model.scopeTextProperty().get());
        assertEquals(1, model.figuresProperty().get().blocked());
        assertEquals(List.of(new Place.ContactPlace(contact)), places);
    }

    @Test
    void cancelledCheckLeavesNoResult() {
        model.cancel();

        assertFalse(model.runningProperty().get());
        assertFalse(model.checkedProperty().get());
    }

    private ContactId inCountry(String country) {
        return contacts.add(
                new ContactEdit(ContactEdit.blank(), NOW)
                        .set(Field.ADDRESS, "kim@oak.example")
                        .set(Field.COUNTRY, country)
                        .done(),
                NOW);
    }

    private boolean shows(String rule) {
        return model.lines().stream().anyMatch(line -> line.group().rule().equals(rule));
    }

    @Test
    void whatIsSeenGoesAwayAndUndoBringsItBack() {
        model.show(new Place.ChecklistPlace(null, inCountry("SE")));
        GroupLine line = choose("basis.named-grey");
        assertEquals(Way.SEEN, line.ways().getFirst());

        model.see();

        assertFalse(shows("basis.named-grey"));
        undos.getFirst().run();
        assertTrue(shows("basis.named-grey"));
    }

    @Test
    void lookIntoTheRegisterIsNotedAndUndoTakesItBack() {
        model.show(new Place.ChecklistPlace(null, inCountry("CO")));
        GroupLine line = choose("basis.registry-check");
        assertEquals(Way.REGISTER, line.ways().getFirst());

        model.lookedIntoRegister();

        assertFalse(shows("basis.registry-check"));
        undos.getFirst().run();
        assertTrue(shows("basis.registry-check"));
    }

    @Test
    void callListRemindsOfThoseWhoStandOnIt() {
        model.show(Place.ChecklistPlace.BOOK);
        GroupLine line = choose("basis.optin.named");
        long[] people = line.group().peopleIn(null);
        int first = followUps.open(new ContactId(people[0])).size();
        int second = followUps.open(new ContactId(people[1])).size();

        model.printCalls(Path.of("calls.pdf"));

        assertEquals(first + 1, followUps.open(new ContactId(people[0])).size());
        assertEquals(second, followUps.open(new ContactId(people[1])).size());
        assertTrue(toasts.getLast().startsWith("calls.pdf: 1 to call"), toasts.getLast());
    }

    @Test
    void pageIsKeptForThoseWhoseAddressStandsOnItAndTheFindingGoes() {
        ContactId kim = inCountry("CA");
        model.show(new Place.ChecklistPlace(null, kim));
        GroupLine line = choose("basis.optin.pub");
        assertEquals(Way.PAGE, line.ways().getFirst());

        model.pastePage(
                "<html><head><link rel='canonical' href='https://oak.example/contact'></head><body><h1>Contact</h1>"
                        + "<p>kim@oak.example</p></body></html>",
                null);
        model.check();

        assertFalse(shows("basis.optin.pub"));
        assertFalse(shows("basis.published.no-note"));
        assertEquals("Kept as proof for one person; no note against advertising stands on it.", toasts.getLast());
        undos.getLast().run();
        model.check();
        assertTrue(shows("basis.optin.pub"));
    }

    @Test
    void pageOfSomebodyElseIsNotKept() {
        model.show(Place.ChecklistPlace.BOOK);
        choose("basis.optin.named");

        model.pastePage("Contact: nobody@elsewhere.example", null);

        assertTrue(toasts.getLast().startsWith("None of these people"), toasts.getLast());
        assertEquals(0, database.count("SELECT count(*) FROM evidence"));
    }

    @Test
    void liftedFindingsStandBelowWithTheirReason() {
        ContactId contact = new ContactId(peopleOfOptIn()[0]);
        model.show(new Place.ChecklistPlace(null, contact));
        choose("basis.optin.named");
        model.writeReason("They asked for a quotation by phone.");
        model.check();

        assertEquals(
                "They asked for a quotation by phone.",
                model.lifted().getFirst().reason());
        assertEquals(
                contacts.require(contact).displayName(),
                model.lifted().getFirst().person());
        assertTrue(model.lifted().getFirst().by().startsWith("Lin Hua, "));
    }

    @Test
    void detailSaysArticleAndHowSureTheResearchIs() {
        model.show(Place.ChecklistPlace.BOOK);
        model.marketProperty().set(Optional.of("DE"));
        choose("basis.optin.named");

        String source = model.detailProperty().get().source();

        assertTrue(source.startsWith("Source: "), source);
        assertTrue(source.contains("confidence"), source);
    }

    @Test
    void languageIsThatOfTheCountryWhereNoneIsKnown() {
        model.show(Place.ChecklistPlace.BOOK);
        GroupLine line = choose("basis.optin.named");
        long[] people = line.group().peopleIn("DE");
        model.marketProperty().set(Optional.of("DE"));
        database.update("UPDATE contact SET language = NULL WHERE id = ?", people[0]);

        model.setLanguage(null);

        assertEquals("de", contacts.require(new ContactId(people[0])).language());
    }

    @Test
    void noticeGivenElsewhereIsNoted() {
        model.show(Place.ChecklistPlace.BOOK);
        GroupLine line = choose("data.notice14");
        ContactId first = new ContactId(line.group().peopleIn(null)[0]);

        model.noticeGiven(LocalDate.of(2026, 11, 20));

        assertEquals(
                Instant.parse("2026-11-20T01:00:00Z"), contacts.require(first).noticeAt());
        model.check();
        assertFalse(shows("data.notice14"));
    }
}
