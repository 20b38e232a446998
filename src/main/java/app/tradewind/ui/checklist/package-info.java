/// The checklist: what stands against letters to the whole book, to a mailing or to one contact, and what mends it.
@NullMarked
package app.tradewind.ui.checklist;

import org.jspecify.annotations.NullMarked;
