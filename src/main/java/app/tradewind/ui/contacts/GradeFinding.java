package app.tradewind.ui.contacts;

import app.tradewind.contact.Grade;
import app.tradewind.contact.grading.GradeProposal;
import app.tradewind.contact.grading.GradeRepository;
import app.tradewind.contact.grading.GradeScale;
import app.tradewind.ui.control.Tone;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The grade that points propose for the contact that is looked at. Against a grade of the user's own will it says
/// nothing, unless it is asked.
final class GradeFinding {

    private final GradeRepository grades;
    private final ContactWords words;
    private final GradeWords said;
    private final Set<Long> asked = ConcurrentHashMap.newKeySet();

    GradeFinding(GradeRepository grades, ContactWords words) {
        this.grades = grades;
        this.words = words;
        said = new GradeWords(words);
    }

    /// From now on proposes for this contact against its grade too.
    void ask(long contact) {
        asked.add(contact);
    }

    /// Blocks.
    Optional<ContactFinding> of(long contact, Instant now) {
        return grades.proposals(new long[] {contact}, now).stream()
                .filter(this::isWorthSaying)
                .map(this::found)
                .findFirst();
    }

    /// That somebody of whom little is known would be a C helps nobody.
    private boolean isWorthSaying(GradeProposal proposal) {
        if (asked.contains(proposal.contact())) {
            return proposal.grade() != proposal.was();
        }
        return proposal.isNews() && (proposal.was() != null || proposal.grade() != Grade.C);
    }

    private ContactFinding found(GradeProposal proposal) {
        GradeScale scale = grades.scale();
        return new ContactFinding(
                Tone.ADVICE,
                said.proposal(proposal),
                words.text("contacts.grading.points", proposal.points(), scale.fromA(), scale.fromB()),
                List.of(
                        new ContactFinding.Mend(
                                words.text(
                                        "contacts.grading.take",
                                        proposal.grade().name()),
                                new ContactFinding.TakeGrade(proposal)),
                        new ContactFinding.Mend(
                                words.text("contacts.grading.keep"), new ContactFinding.KeepGrade(proposal))));
    }
}
