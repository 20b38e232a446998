package app.tradewind.intake;

/// What the user decides about an import besides the columns.
public record ImportChoices(Policy policy, Occasion occasion) {

    /// Fills gaps of known contacts and says nothing of where the file came from.
    public static final ImportChoices USUAL = new ImportChoices(Policy.MERGE, Occasion.UNKNOWN);
}
