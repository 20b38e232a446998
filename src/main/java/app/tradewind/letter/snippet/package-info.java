/// Words that are kept under an abbreviation and put into letters by it.
@NullMarked
package app.tradewind.letter.snippet;

import org.jspecify.annotations.NullMarked;
