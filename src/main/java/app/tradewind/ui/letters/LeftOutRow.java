package app.tradewind.ui.letters;

import app.tradewind.contact.ContactId;

/// Somebody who gets no letter of a mailing, and why.
record LeftOutRow(ContactId contact, String name, String why) {}
