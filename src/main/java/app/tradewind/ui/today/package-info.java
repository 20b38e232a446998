/// The board of the day: whom to turn to now, and why.
@NullMarked
package app.tradewind.ui.today;

import org.jspecify.annotations.NullMarked;
