package app.tradewind.ui.contacts;

import app.tradewind.contact.Field;
import app.tradewind.contact.FollowUpWay;
import app.tradewind.contact.grading.GradeProposal;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.control.Tone;
import java.util.List;

/// What stands against a letter to one contact, in the user's words, with what mends it.
///
/// @param tone its severity
/// @param text one sentence with its reason
/// @param source the article or standard, and when it was last looked at
public record ContactFinding(Tone tone, String text, String source, List<Mend> mends) {

    public ContactFinding {
        mends = List.copyOf(mends);
    }

    /// A button under the finding.
    public record Mend(String label, Way way) {}

    /// How the screen mends it.
    public sealed interface Way {}

    /// The field is opened for editing.
    public record EditField(Field field) implements Way {}

    /// The form of the lawful basis is opened.
    public record EditBasis() implements Way {}

    /// The form that says how the main address was obtained is opened.
    public record EditSource() implements Way {}

    /// The form that takes a page as the proof of a published address is opened.
    public record TakePage() implements Way {}

    /// The address that was meant takes the place of the mistyped one.
    public record UseProposal() implements Way {}

    /// A follow-up by another way than mail is offered.
    public record FollowUpBy(FollowUpWay way) implements Way {}

    /// The proposed grade is taken.
    public record TakeGrade(GradeProposal proposal) implements Way {}

    /// The grade stays as it is, for good.
    public record KeepGrade(GradeProposal proposal) implements Way {}

    /// Another place of the program mends it.
    public record GoTo(Place place) implements Way {}
}
