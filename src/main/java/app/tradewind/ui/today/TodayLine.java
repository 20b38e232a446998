package app.tradewind.ui.today;

import app.tradewind.contact.Contact;
import app.tradewind.contact.due.Due;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.control.Tone;
import org.jspecify.annotations.Nullable;

/// One line of the board: about a person, or about the letters of a mailing.
///
/// @param key tells it from all others, also after the next reading
/// @param because company and reason
/// @param when how long it waits, or when it is due
/// @param late whether it should have been done before
/// @param about null for letters that wait
/// @param place what Enter opens
record TodayLine(
        String key,
        SectionKind section,
        Tone tone,
        String name,
        String because,
        When when,
        @Nullable About about,
        Place place,
        TodayAct act) {

    /// @param words short, `whole` for the tooltip
    record When(String words, String whole, boolean late) {

        static final When NONE = new When("", "", false);
    }

    /// The person, and what is due with them.
    record About(Contact contact, Due due) {}
}
