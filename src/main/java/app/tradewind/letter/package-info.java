/// Templates, merge fields, the merged letter, and the measures of a good one.
@NullMarked
package app.tradewind.letter;

import org.jspecify.annotations.NullMarked;
