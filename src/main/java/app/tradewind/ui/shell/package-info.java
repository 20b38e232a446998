/// The window around the screens: rail, title bar, status bar, toasts, first run.
@NullMarked
package app.tradewind.ui.shell;

import org.jspecify.annotations.NullMarked;
