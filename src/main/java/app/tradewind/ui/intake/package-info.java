/// The screen of imports: choose a file, check its columns, see the plan, done.
@NullMarked
package app.tradewind.ui.intake;

import org.jspecify.annotations.NullMarked;
