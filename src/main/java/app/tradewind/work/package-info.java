/// Work off the screen's thread: background tasks, progress, cancellation.
@NullMarked
package app.tradewind.work;

import org.jspecify.annotations.NullMarked;
