package app.tradewind.contact;

import app.tradewind.store.Journal;
import java.time.Instant;

/// A step of the book's history, as a list shows it.
///
/// @param undone whether it was taken back
/// @param redo the step that does it again when it is taken back in its turn; 0 where there is none
/// @param people how many contacts it changed
/// @param who the name of the one contact or company that it changed, else empty
public record HistoryStep(
        long id, Journal.Kind kind, String label, Instant at, boolean undone, long redo, long people, String who) {}
