package app.tradewind.intake;

import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.SuppressionRepository;

/// The book as an import needs it.
///
/// @param further what follows from rows besides their contacts
/// @param keys every key of its contacts
/// @param anySuppressed whether anybody is suppressed at all
record KnownBook(
        ContactRepository contacts,
        SuppressionRepository suppressions,
        ConsequenceRepository further,
        LongKeys keys,
        boolean anySuppressed) {}
