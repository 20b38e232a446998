/// Papers: everything held on a person, proof sheets, letters for the post, the record of processing activities.
@NullMarked
package app.tradewind.handover.paper;

import org.jspecify.annotations.NullMarked;
