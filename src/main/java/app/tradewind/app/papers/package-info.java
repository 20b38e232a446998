/// Gathers what stands on papers: proof sheets, letters for the post, call lists, the record of processing.
@NullMarked
package app.tradewind.app.papers;

import org.jspecify.annotations.NullMarked;
