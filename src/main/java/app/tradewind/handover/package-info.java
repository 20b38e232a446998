/// Giving contacts out: workbooks, CSV, JSON.
@NullMarked
package app.tradewind.handover;

import org.jspecify.annotations.NullMarked;
