package app.tradewind.compliance;

import app.tradewind.address.AddressKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/// What one country asks of a business letter by e-mail, as last reviewed. Research, not legal advice.
///
/// @param code ISO 3166-1 alpha-2, or `EEA`, `ELSEWHERE` or `UNKNOWN` for the defaults
/// @param named what holds for a named person, `role` for a mailbox such as info@
/// @param reviewed the ISO date of the last review
public record Profile(
        String code,
        String name,
        Region region,
        Regime named,
        Regime role,
        CustomerException customerException,
        String reviewed,
        Law law,
        Duties duties) {

    /// Whether the rules that the EU and the EEA share hold too.
    public enum Region {
        EEA,
        OTHER
    }

    /// Whether an own customer may be written to about similar goods without a consent.
    public enum CustomerException {
        YES,
        NO,
        UNKNOWN
    }

    /// The law in words, quoted in English.
    ///
    /// @param sources keys of the list of sources
    /// @param confidence `H`, `M` or `L`, or a range of these
    public record Law(
            String act,
            String may,
            String note,
            String customerException,
            String penalty,
            List<String> sources,
            String confidence) {}

    /// What the letter owes, quoted in English.
    ///
    /// @param deadlineDays days to act on a refusal; 0 is at once
    /// @param contactLiveDays days for which the sender's contact must stay alive; 0 where no number is given
    public record Duties(
            String identity,
            String unsubscribe,
            String deadline,
            int deadlineDays,
            boolean deadlineInBusinessDays,
            int contactLiveDays,
            String label,
            String records) {}

    public static final String UNKNOWN = "UNKNOWN";
    static final String ELSEWHERE = "ELSEWHERE";
    static final String EEA = "EEA";

    public LocalDate reviewedOn() {
        return LocalDate.parse(reviewed);
    }

    /// Whether nobody but a seller’s list stands behind it: the confidence begins with `L`.
    public boolean isUncertain() {
        return law.confidence().startsWith("L");
    }

    /// Whether a year has passed since somebody read the law.
    public boolean isOld(Instant now) {
        return reviewedOn().plusYears(1).isBefore(LocalDate.ofInstant(now, ZoneOffset.UTC));
    }

    /// This profile as somebody else reads the law.
    public Profile corrected(Regime newNamed, Regime newRole, Law newLaw, LocalDate day) {
        return new Profile(code, name, region, newNamed, newRole, customerException, day.toString(), newLaw, duties);
    }

    /// Whether this stands for a country without a row of its own.
    public boolean isDefault() {
        return code.equals(UNKNOWN) || code.equals(ELSEWHERE) || code.equals(EEA);
    }

    /// Whether a card that was handed over can be the reason for a first letter to an address of this kind: not
    /// where consent has to come first, nor where the law is unsettled.
    public boolean letsCardsCount(AddressKind kind) {
        Regime regime = kind == AddressKind.ROLE || kind == AddressKind.AUTOMATED ? role : named;
        return regime != Regime.OI && regime != Regime.OI_ASK && regime != Regime.GREY;
    }

    boolean is(String... codes) {
        return List.of(codes).contains(code);
    }

    boolean isEea() {
        return region == Region.EEA;
    }

    /// Where the GDPR or its British copy protects the recipient.
    boolean isEeaOrUk() {
        return isEea() || code.equals("GB");
    }
}
