/// The figures behind the charts: how far people came, which channel brings answers, when they answer, how the
/// sender and the book stand.
@NullMarked
package app.tradewind.insight;

import org.jspecify.annotations.NullMarked;
