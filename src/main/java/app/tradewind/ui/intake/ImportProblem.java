package app.tradewind.ui.intake;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.text.Messages;

/// Why the import cannot go on, and what to do.
///
/// @param password whether the workbook's own password mends it
record ImportProblem(String title, String advice, boolean password) {

    static ImportProblem of(Throwable failure, Messages messages) {
        if (failure instanceof TradewindException known) {
            return new ImportProblem(
                    messages.title(known), messages.advice(known), known.failure() == Failure.WORKBOOK_NEEDS_PASSWORD);
        }
        String kind = failure.getClass().getSimpleName();
        return new ImportProblem(
                messages.text(Failure.FAULT.key() + ".title", kind),
                messages.text(Failure.FAULT.key() + ".advice", kind),
                false);
    }
}
