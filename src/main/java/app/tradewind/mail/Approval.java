package app.tradewind.mail;

import app.tradewind.contact.ContactId;
import java.util.ArrayList;
import java.util.List;

/// What approving the letters of a mailing came to.
public record Approval(int approved, List<Blocked> blocked) {

    /// A letter that stayed a draft.
    public record Blocked(long letter, ContactId contact, List<SendGate.Objection> objections) {}

    public Approval {
        blocked = List.copyOf(blocked);
    }

    /// Both together.
    public Approval plus(Approval other) {
        List<Blocked> all = new ArrayList<>(blocked);
        all.addAll(other.blocked);
        return new Approval(approved + other.approved, all);
    }
}
