package app.tradewind.ui.contacts;

import app.tradewind.contact.ContactId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What the rules say of contacts. Declared here and made above, so that the screen need not know the rules.
///
/// Every method blocks: it is called from a background task.
public interface MayWriteSource {

    /// The states of these contacts; those that it does not know are left out.
    Map<ContactId, MayWrite> states(List<ContactId> contacts);

    /// What stands against a letter to this contact, the weightiest first.
    List<ContactFinding> findings(ContactId contact);

    /// How many of `contacts` are in each state; empty where counting all of them takes too long.
    default Map<MayWrite, Long> counts(long[] contacts) {
        return new EnumMap<>(MayWrite.class);
    }

    /// Those of `contacts` that are in this state, in their order.
    default long[] only(MayWrite state, long[] contacts) {
        return contacts;
    }

    /// Knows nothing; the table then shows what the addresses alone tell.
    MayWriteSource NONE = new MayWriteSource() {
        @Override
        public Map<ContactId, MayWrite> states(List<ContactId> contacts) {
            return Map.of();
        }

        @Override
        public List<ContactFinding> findings(ContactId contact) {
            return List.of();
        }
    };
}
