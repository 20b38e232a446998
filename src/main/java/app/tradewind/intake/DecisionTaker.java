package app.tradewind.intake;

/// Takes what was decided of a row: a run writes it, a plan does not.
interface DecisionTaker {

    DecisionTaker PLAN = (draft, decision) -> decision.contactId();

    /// All rows are taken.
    ///
    /// @param buyers of the shipments among them
    default void done(Buyers buyers) {}

    /// The contact of the book that the row became, changed or resembles; 0 where there is none.
    long take(Draft draft, Decision decision);
}
