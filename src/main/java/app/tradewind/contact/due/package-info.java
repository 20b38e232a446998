/// What is due with whom, by rules and by hand: the questions behind the board of the day.
@NullMarked
package app.tradewind.contact.due;

import org.jspecify.annotations.NullMarked;
