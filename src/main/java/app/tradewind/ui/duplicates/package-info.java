/// The page of duplicates: who stands in the book twice, side by side, and the merge.
@NullMarked
package app.tradewind.ui.duplicates;

import org.jspecify.annotations.NullMarked;
