package app.tradewind.handover;

import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactId;
import java.util.List;
import java.util.Map;

/// Says who may not be written to. Declared here and answered by the checklist above.
///
/// Putting somebody into a mailing service is the first step of writing to them, so what blocks a letter blocks it.
@FunctionalInterface
public interface MailingGate {

    /// What stands against a letter.
    ///
    /// @param rule the id of the rule
    /// @param text the finding in words
    record Objection(String rule, String text) {}

    /// The contacts among these that something stands against.
    Map<ContactId, Objection> objections(List<Contact> contacts);
}
