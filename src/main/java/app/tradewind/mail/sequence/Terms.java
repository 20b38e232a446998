package app.tradewind.mail.sequence;

/// What holds for all letters of a mailing.
///
/// @param stopCompany whether an answer of one stops everybody of the company
/// @param paused whether follow-ups wait until the user says so
public record Terms(boolean stopCompany, boolean paused, Exclusions exclusions) {

    /// Of a mailing that says nothing else.
    public static final Terms USUAL = new Terms(true, false, Exclusions.NONE);

    public Terms stoppingCompany(boolean stops) {
        return new Terms(stops, paused, exclusions);
    }

    public Terms pausing(boolean pauses) {
        return new Terms(stopCompany, pauses, exclusions);
    }

    public Terms excluding(Exclusions others) {
        return new Terms(stopCompany, paused, others);
    }
}
