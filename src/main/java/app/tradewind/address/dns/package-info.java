/// What DNS says of the domain of an address: whether it takes mail at all. Mailboxes are never asked.
@NullMarked
package app.tradewind.address.dns;

import org.jspecify.annotations.NullMarked;
