/// The spelling of a letter, by dictionaries in Hunspell's format.
@NullMarked
package app.tradewind.letter.spelling;

import org.jspecify.annotations.NullMarked;
