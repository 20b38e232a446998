/// Bringing contacts in: readers, headings, cleaning, the plan, the run and its undo.
@NullMarked
package app.tradewind.intake;

import org.jspecify.annotations.NullMarked;
