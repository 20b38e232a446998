/// The book as a board: a column for each stage, a card for each contact.
@NullMarked
package app.tradewind.contact.board;

import org.jspecify.annotations.NullMarked;
