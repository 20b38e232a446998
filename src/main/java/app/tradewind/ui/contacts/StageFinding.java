package app.tradewind.ui.contacts;

import app.tradewind.contact.Contact;
import app.tradewind.contact.FollowUpWay;
import app.tradewind.contact.due.StageDays;
import app.tradewind.contact.due.StageDaysRepository;
import app.tradewind.ui.control.Tone;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What is found of a contact whose stage lasts longer than the book bears: by the rule of the board of the day.
final class StageFinding {

    private final StageDaysRepository stages;
    private final ContactWords words;

    StageFinding(StageDaysRepository stages, ContactWords words) {
        this.stages = stages;
        this.words = words;
    }

    /// Blocks.
    Optional<ContactFinding> of(Contact contact, Instant now) {
        StageDays days = stages.days();
        return stages.moved(contact.id().value())
                .filter(moved -> contact.deletedAt() == null && days.isStill(contact.stage(), moved, now))
                .map(moved ->
                        found(contact.stage(), Duration.between(moved, now).toDays(), days));
    }

    private ContactFinding found(String stage, long still, StageDays days) {
        return new ContactFinding(
                Tone.ADVICE,
                words.text("contacts.finding.stage", words.stage(stage), still, days.days(stage)),
                words.text("contacts.finding.stage-source"),
                List.of(new ContactFinding.Mend(
                        words.text("contacts.finding.stage-mend"), new ContactFinding.FollowUpBy(FollowUpWay.ANY))));
    }
}
