/// The screen of insights: what the figures of the book say, in charts and in words.
@NullMarked
package app.tradewind.ui.insights;

import org.jspecify.annotations.NullMarked;
