/// The front door: everything is put together here.
@NullMarked
package app.tradewind.app;

import org.jspecify.annotations.NullMarked;
