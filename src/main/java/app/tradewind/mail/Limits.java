package app.tradewind.mail;

/// How fast an account may send. The gap between two letters is drawn at random between its ends, in seconds.
///
/// @param warm the mailbox has long been in use, so that no ramp lowers the limits
public record Limits(int perDay, int perHour, int gapMinSeconds, int gapMaxSeconds, boolean warm) {

    /// What a mailbox of unknown host may do (compliance.md 4.1 and 4.2).
    public static final Limits CAREFUL = new Limits(50, 12, 90, 420, false);

    /// Strangers at one firm, or at one mail host, an hour.
    private static final int STRANGERS_AT_A_DOMAIN = 4;

    /// How many letters an hour may go to strangers at one domain. An account whose owner chose a high pace on
    /// purpose, such as a test server, is not slowed at each.
    public int strangersAtADomain() {
        return Math.max(STRANGERS_AT_A_DOMAIN, perHour / 3);
    }
}
