/// Companies and contacts, their addresses, lawful basis, interactions and follow-ups.
@NullMarked
package app.tradewind.contact;

import org.jspecify.annotations.NullMarked;
