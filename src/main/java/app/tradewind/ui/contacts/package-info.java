/// The screen of contacts: table, facets, detail pane.
@NullMarked
package app.tradewind.ui.contacts;

import org.jspecify.annotations.NullMarked;
