package app.tradewind.mail;

import java.time.Instant;

/// A template for a selection of contacts, sent by one account: it yields one letter a contact.
///
/// @param expression the search that chose the contacts; empty for all
public record Mailing(
        long id,
        String name,
        long templateId,
        int templateVersion,
        long accountId,
        String expression,
        Instant createdAt) {}
