package app.tradewind.ui.duplicates;

import app.tradewind.contact.duplicate.DuplicateGroup;

/// One line of the list of groups.
///
/// @param stays the member that is suggested to stay
record GroupRow(DuplicateGroup group, String title, String facts, long stays) {}
