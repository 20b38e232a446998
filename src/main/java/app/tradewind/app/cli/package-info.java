/// The command line: the same services without the window.
@NullMarked
package app.tradewind.app.cli;

import org.jspecify.annotations.NullMarked;
