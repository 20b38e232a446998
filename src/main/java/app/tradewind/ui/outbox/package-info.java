/// The outbox: what leaves when, what left, how much of the limits is used, and why nothing leaves.
@NullMarked
package app.tradewind.ui.outbox;

import org.jspecify.annotations.NullMarked;
