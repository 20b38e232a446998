/// The user's mailbox: accounts, mailings, the outbox, the ledger, sending.
@NullMarked
package app.tradewind.mail;

import org.jspecify.annotations.NullMarked;
