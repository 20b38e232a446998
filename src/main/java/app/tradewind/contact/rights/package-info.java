/// The rights of a person: what the book holds on one, erasing it, and requests with their deadlines.
@NullMarked
package app.tradewind.contact.rights;

import org.jspecify.annotations.NullMarked;
