package app.tradewind.ui.today;

import app.tradewind.contact.InteractionKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is shown beside a line for an act outside the program: numbers to dial, a text to copy, a site to look at.
///
/// @param hint what to know before, such as the buyer’s time; may be empty
/// @param copies texts that a click copies
/// @param log what is written into the timeline when it was done; null where nothing is
/// @param site an address to open in the browser, or null
/// @param ways whether it offers to wait for a fair or an enquiry
record TodayCard(
        TodayLine line,
        String title,
        String hint,
        List<String> copies,
        @Nullable InteractionKind log,
        @Nullable String site,
        boolean ways) {

    TodayCard {
        copies = List.copyOf(copies);
    }

    /// Whether an address could be guessed by the pattern of the firm: the pane of the contact shows it with its
    /// evidence.
    boolean mayGuess() {
        TodayLine.About about = line.about();
        return log == InteractionKind.CHAT
                && about != null
                && about.contact().addresses().isEmpty()
                && !about.contact().name().display().isEmpty()
                && !about.contact().company().domain().isEmpty();
    }
}
