package app.tradewind.compliance;

import app.tradewind.contact.SuppressionReason;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What happened before with a contact, in a mailing, through an account. The letter that is checked is not
/// counted.
public record History(Letters letters, Campaign campaign, Account account, List<Suppressed> suppressed) {

    /// Letters to the contact's addresses that left or may have left.
    ///
    /// @param unanswered letters since the last reply
    /// @param inYear letters of the last 365 days
    /// @param companyWeek people of the same firm who were written to in the last 7 days, this one not counted
    /// @param consentRequests requests for consent to the contact or its company
    /// @param repliedAt the last reply of a person
    public record Letters(
            @Nullable Instant lastAt,
            int unanswered,
            int inYear,
            int companyWeek,
            int consentRequests,
            @Nullable Instant repliedAt) {

        public static final Letters NONE = new Letters(null, 0, 0, 0, 0, null);
    }

    /// Letters of the same mailing: those that left within the time and those that wait, this one included.
    ///
    /// @param sameBodyToday letters that differ in their merge fields at most
    /// @param previousNames name and company of the contact before this one in the mailing
    public record Campaign(
            int sameBodyToday,
            int sameSubjectDay,
            int sameSubjectMonth,
            int sameSubjectYear,
            List<String> previousNames) {

        public static final Campaign NONE = new Campaign(0, 0, 0, 0, List.of());

        public Campaign {
            previousNames = List.copyOf(previousNames);
        }
    }

    /// What the account did.
    ///
    /// @param strangersToday people written to for the first time in the last 24 hours
    /// @param monthLetters letters of the last 30 days, `monthBounces` those that came back for good
    public record Account(
            int sentDay,
            int sentHour,
            int strangersToday,
            @Nullable Instant firstSentAt,
            @Nullable Instant lastSentAt,
            int monthLetters,
            int monthBounces) {

        public static final Account NONE = new Account(0, 0, 0, null, null, 0, 0);
    }

    /// An entry of the suppression list that concerns the recipient.
    public record Suppressed(Hit hit, SuppressionReason reason, Instant at, String proof) {

        /// What the entry names: this address, its domain, or another address of the same person.
        public enum Hit {
            ADDRESS,
            DOMAIN,
            OTHER_ADDRESS
        }
    }

    public static final History NONE = new History(Letters.NONE, Campaign.NONE, Account.NONE, List.of());

    public History {
        suppressed = List.copyOf(suppressed);
    }
}
