package app.tradewind.ui.today;

import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactId;
import java.util.List;
import java.util.Map;

/// What the rules say of people. Made above, so that the board need not know the rules. Every method blocks.
public interface TodayLaw {

    /// @param barred whether they must not even be answered: they said no
    /// @param why the sentence of the rule
    record Against(boolean barred, String why) {}

    /// People who can’t be written to.
    ///
    /// @param consent for want of a lawful basis, `removed` because they said no, `unusable` for their address
    /// @param whole whether the whole book was asked, or only those for whom letters wait
    record Blocked(long people, long consent, long removed, long unusable, boolean whole) {

        public static final Blocked NONE = new Blocked(0, 0, 0, 0, true);
    }

    /// Who of these must not be written to, and why; the others are left out.
    Map<ContactId, Against> against(List<Contact> contacts);

    Blocked blocked();

    /// Knows no law.
    TodayLaw NONE = new TodayLaw() {
        @Override
        public Map<ContactId, Against> against(List<Contact> contacts) {
            return Map.of();
        }

        @Override
        public Blocked blocked() {
            return Blocked.NONE;
        }
    };
}
