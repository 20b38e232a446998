/// The grade that points propose for a contact, with its reasons.
@NullMarked
package app.tradewind.contact.grading;

import org.jspecify.annotations.NullMarked;
