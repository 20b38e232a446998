/// What stands beside a letter while it is written: its files, its spelling, snippets, versions, help with words.
@NullMarked
package app.tradewind.ui.letters.writing;

import org.jspecify.annotations.NullMarked;
