/// What can go wrong, as the user needs to know it.
@NullMarked
package app.tradewind.failure;

import org.jspecify.annotations.NullMarked;
