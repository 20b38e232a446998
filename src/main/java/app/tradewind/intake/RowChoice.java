package app.tradewind.intake;

/// What the user says of one row by hand, whatever the matching found.
///
/// @param contact the contact of the book that the row goes into, 0 for the other ways
public record RowChoice(Way way, long contact) {

    public enum Way {
        /// A contact of its own, whomever it resembles.
        IMPORT_AS_NEW,
        /// Into a contact of the book, as the policy says; where it only creates, gaps are filled.
        MERGE_INTO,
        LEAVE_OUT
    }

    public static final RowChoice IMPORT_AS_NEW = new RowChoice(Way.IMPORT_AS_NEW, 0);
    public static final RowChoice LEAVE_OUT = new RowChoice(Way.LEAVE_OUT, 0);

    public static RowChoice mergeInto(long contact) {
        return new RowChoice(Way.MERGE_INTO, contact);
    }
}
