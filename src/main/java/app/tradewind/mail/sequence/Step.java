package app.tradewind.mail.sequence;

/// A follow-up of a mailing.
///
/// @param id 0 where it is not in the book yet
/// @param position 2 for the first follow-up
/// @param gapDays the recipient's working days since the letter before
/// @param sameThread whether it answers the letter before, under its subject with `Re:`
public record Step(long id, long mailing, int position, long template, int gapDays, boolean sameThread) {

    /// Fewer working days between two letters are refused by the checklist (rules time.gap and freq.recent).
    public static final int SHORTEST_GAP = 3;

    public static final int LONGEST_GAP = 60;

    /// The usual gaps: three to five, then seven to ten working days (compliance.md, section 4.4).
    public static int usualGap(int position) {
        return position <= 2 ? 4 : 8;
    }

    public Step {
        if (gapDays < SHORTEST_GAP || gapDays > LONGEST_GAP) {
            throw new IllegalArgumentException("a gap has " + SHORTEST_GAP + " to " + LONGEST_GAP + " working days");
        }
    }
}
