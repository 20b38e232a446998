package app.tradewind.ui.letters;

import app.tradewind.compliance.Finding;
import app.tradewind.compliance.Fix;
import app.tradewind.contact.ContactId;
import app.tradewind.letter.AdvertisingLabel;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.letters.CheckLine.Act;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What mends a finding, as something that can be done from the letter's page.
final class Fixes {

    private final LettersRoom room;
    private final Desk desk;

    /// The page on which the letter lies.
    interface Desk {

        /// Brings the user to a place of the letter.
        void show(LetterSpot spot);

        /// Puts a sentence that the law asks for at the end of the letter.
        void insert(Fix sentence);

        /// Puts the label that the law of a country asks for at the front of the subject.
        void label(AdvertisingLabel label);

        /// Makes a place for a personal line below the greeting.
        void addPersonalLine();

        /// Writes to these people no longer.
        void leaveOut(List<ContactId> people);

        /// Asks the rules anew.
        void refresh();

        /// Moves the letter to a time at which this rule is content; nothing for a letter that has no time yet.
        default Optional<Runnable> moving(String rule) {
            return Optional.empty();
        }
    }

    Fixes(LettersRoom room, Desk desk) {
        this.room = room;
        this.desk = desk;
    }

    void show(LetterSpot spot) {
        desk.show(spot);
    }

    void showPersonalLine() {
        desk.show(LetterSpot.PERSONAL_LINE);
    }

    void addPersonalLine() {
        desk.addPersonalLine();
    }

    /// What mends a finding of one letter.
    List<Act> of(Finding finding, List<ContactId> people, @Nullable LetterSpot spot) {
        Fix fix = finding.fix();
        List<Act> acts = new ArrayList<>();
        switch (fix) {
            case EDIT_SUBJECT, EDIT_BODY -> acts.add(act(fix, () -> desk.show(spot != null ? spot : spotOf(fix))));
            case INSERT_LABEL -> acts.add(act(fix, () -> label(finding)));
            case INSERT_OPT_OUT, INSERT_NOTICE -> acts.add(act(fix, () -> desk.insert(fix)));
            case ADD_POSTAL_ADDRESS, EDIT_IDENTITY -> acts.add(act(fix, () -> go(new Place.SettingsPlace("identity"))));
            case ANSWER_QUESTION -> acts.add(act(fix, () -> go(new Place.SettingsPlace("law"))));
            case CHECK_DOMAIN -> acts.add(act(fix, () -> go(new Place.CheckDomainPlace(finding.senderDomain()))));
            case EDIT_ACCOUNT -> acts.add(act(fix, () -> go(new Place.SettingsPlace("accounts"))));
            case ACKNOWLEDGE ->
                acts.add(new Acknowledging(room, desk::refresh)
                        .act(finding, people, room.ruleTexts().fix(fix)));
            case RESCHEDULE -> desk.moving(finding.rule()).ifPresent(move -> acts.add(act(fix, move)));
            case NONE -> {}
            case OTHER_WAYS ->
                acts.add(new OtherWays(room).to(people, room.messages().text("letters.ways")));
            default -> acts.add(act(fix, () -> go(new Place.ContactPlace(people.getFirst()))));
        }
        return acts;
    }

    /// What mends a finding about several people: to leave them out comes first where it blocks.
    List<Act> ofMany(Finding finding, List<ContactId> people) {
        List<Act> acts = new ArrayList<>();
        if (finding.isBlocking()) {
            acts.add(leaveOut(people));
        }
        acts.addAll(of(finding, people, null));
        return acts;
    }

    Act leaveOut(List<ContactId> people) {
        return new Act(room.messages().text("letters.checks.leave-out"), () -> desk.leaveOut(people));
    }

    private Act act(Fix fix, Runnable run) {
        return new Act(room.ruleTexts().fix(fix), run);
    }

    private void label(Finding finding) {
        AdvertisingLabel.of(finding.jurisdiction()).ifPresentOrElse(desk::label, () -> desk.show(LetterSpot.SUBJECT));
    }

    private static LetterSpot spotOf(Fix fix) {
        return fix == Fix.EDIT_SUBJECT ? LetterSpot.SUBJECT : LetterSpot.BODY;
    }

    private void go(Place place) {
        room.window().navigator().go(place);
    }
}
