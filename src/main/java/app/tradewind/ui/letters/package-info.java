/// The screen of letters: templates, the composer with its live checks, mailings, approval one by one.
@NullMarked
package app.tradewind.ui.letters;

import org.jspecify.annotations.NullMarked;
