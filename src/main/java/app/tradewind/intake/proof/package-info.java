/// Copies of pages as proof that an address was published, taken one by one.
@NullMarked
package app.tradewind.intake.proof;

import org.jspecify.annotations.NullMarked;
