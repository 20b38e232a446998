package app.tradewind.compliance;

import app.tradewind.contact.SuppressionReason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What happened before with a contact, in a mailing, through an account. The letter that is checked is not
/// counted.
public record History(Letters letters, Campaign campaign, Account account, List<Suppressed> suppressed, Events events) {

    /// What came from the contact, and what else concerns it.
    ///
    /// @param today letters to the contact within the last 24 hours
    /// @param waitingElsewhere letters that wait for another address of the contact
    /// @param twin whether another contact has the same address, or the same name at the same firm
    /// @param refusedAt the first refusal in the timeline that nothing was done about; null for none
    /// @param automatic the newest answer of a machine, if nothing of a person came after it
    /// @param leftAt when an answer said that the person has left the firm
    /// @param requests what the person asked for and has not got
    /// @param shortReasons written reasons of fewer than ten characters
    public record Events(
            int today,
            int waitingElsewhere,
            boolean twin,
            @Nullable Instant refusedAt,
            @Nullable Automatic automatic,
            @Nullable Instant leftAt,
            List<Request> requests,
            int shortReasons) {

        public static final Events NONE = new Events(0, 0, false, null, null, null, List.of(), 0);

        public Events {
            requests = List.copyOf(requests);
        }
    }

    /// An answer of a machine.
    ///
    /// @param back the day of return that it names, null where it names none
    public record Automatic(Instant at, @Nullable LocalDate back) {}

    /// A right that the person makes use of (GDPR arts 15 and 17).
    public record Request(Kind kind, Instant at) {

        public enum Kind {
            ACCESS,
            ERASURE
        }
    }

    public History(Letters letters, Campaign campaign, Account account, List<Suppressed> suppressed) {
        this(letters, campaign, account, suppressed, Events.NONE);
    }

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
            int monthBounces,
            Signs signs) {

        public static final Account NONE = new Account(0, 0, 0, null, null, 0, 0);

        public Account(
                int sentDay,
                int sentHour,
                int strangersToday,
                @Nullable Instant firstSentAt,
                @Nullable Instant lastSentAt,
                int monthLetters,
                int monthBounces) {
            this(sentDay, sentHour, strangersToday, firstSentAt, lastSentAt, monthLetters, monthBounces, Signs.NONE);
        }
    }

    /// Signs of trouble of an account.
    ///
    /// @param weekLetters letters of the seven days before today
    /// @param consumerDay letters of the last 24 hours to the one of Google, Yahoo and Microsoft that got the most
    /// @param bouncedInRow how many of the last letters came back for good, one after the other
    /// @param monthReplies letters of the last 30 days that were answered
    /// @param monthComplaints complaints of the last 30 days, of the whole book
    /// @param refusals the last answers that were no success, the newest first, none from before the last success
    ///     or test
    public record Signs(
            int weekLetters,
            int consumerDay,
            int bouncedInRow,
            int monthReplies,
            int monthComplaints,
            List<Refusal> refusals) {

        public static final Signs NONE = new Signs(0, 0, 0, 0, 0, List.of());

        public Signs {
            refusals = List.copyOf(refusals);
        }
    }

    /// What a server answered instead of taking a letter.
    public record Refusal(Instant at, String answer) {}

    /// An entry of the suppression list that concerns the recipient.
    ///
    /// @param returned whether the contact came into the book after the entry
    /// @param readable whether the entry still holds the address in clear text
    public record Suppressed(
            Hit hit, SuppressionReason reason, Instant at, String proof, boolean returned, boolean readable) {

        public Suppressed(Hit hit, SuppressionReason reason, Instant at, String proof) {
            this(hit, reason, at, proof, false, true);
        }

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
