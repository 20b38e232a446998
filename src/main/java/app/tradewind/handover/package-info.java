/// Giving contacts out: workbooks, CSV, vCards, JSON.
@NullMarked
package app.tradewind.handover;

import org.jspecify.annotations.NullMarked;
