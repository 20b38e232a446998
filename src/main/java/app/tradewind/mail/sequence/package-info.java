/// Mailings of several steps: who gets which letter when, and who gets none any more.
@NullMarked
package app.tradewind.mail.sequence;

import org.jspecify.annotations.NullMarked;
