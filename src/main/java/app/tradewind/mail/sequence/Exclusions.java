package app.tradewind.mail.sequence;

/// Who of the chosen people gets no letter of a mailing.
///
/// @param quietDays written to within the last so many days; 0 for nobody
/// @param customers whose stage is won, who bought before, or who is tagged as a customer
/// @param competitors who is tagged as a competitor
/// @param complained who complained, or whose company did
public record Exclusions(int quietDays, boolean customers, boolean competitors, boolean complained) {

    public static final Exclusions NONE = new Exclusions(0, false, false, false);

    /// What a new mailing of strangers begins with.
    public static final Exclusions CAREFUL = new Exclusions(30, true, true, true);
}
