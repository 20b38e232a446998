package app.tradewind.contact;

import app.tradewind.address.AddressKind;
import app.tradewind.address.Verdict;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An e-mail address of a contact with what is known of it. `id` 0 is an address that is not in the book yet.
public record ContactAddress(
        long id,
        String value,
        AddressKind kind,
        Verdict verdict,
        List<String> reasons,
        Source source,
        Bounces bounces,
        Checks checks) {

    /// How this address came into the book (compliance.md 2.1, address.*).
    ///
    /// @param copyId the evidence that holds a copy of the page or card
    public record Source(
            SourceType type,
            String url,
            @Nullable Instant obtainedAt,
            @Nullable Long copyId,
            Tri publishedForContact,
            NoSolicitNote noSolicitNote) {

        public static final Source UNKNOWN =
                new Source(SourceType.UNKNOWN, "", null, null, Tri.UNKNOWN, NoSolicitNote.NOT_LOOKED);
    }

    /// What came back from this address. `code` is an enhanced status code (RFC 3463).
    public record Bounces(
            BounceClass last, String code, @Nullable Instant at, int softStreak) {

        public static final Bounces NONE = new Bounces(BounceClass.NONE, "", null, 0);
    }

    /// What was found out about it beyond its form.
    ///
    /// @param at when it was last checked; null where only an import or an older Tradewind looked at its form
    /// @param imported what a verifier or finder said of it, null where none did
    public record Checks(@Nullable Instant at, @Nullable Imported imported) {

        public static final Checks NONE = new Checks(null, null);
    }

    /// A verdict of somebody else.
    ///
    /// @param by the program or service, or the file, that said so
    /// @param at when it was checked there, null where the file does not tell
    public record Imported(
            Verdict verdict, String by, @Nullable Instant at) {}

    /// An address that was looked at for its form only.
    public ContactAddress(
            long id,
            String value,
            AddressKind kind,
            Verdict verdict,
            List<String> reasons,
            Source source,
            Bounces bounces) {
        this(id, value, kind, verdict, reasons, source, bounces, Checks.NONE);
    }

    public ContactAddress {
        reasons = List.copyOf(reasons);
    }

    /// This address with another account of how it came into the book.
    public ContactAddress withSource(Source other) {
        return new ContactAddress(id, value, kind, verdict, reasons, other, bounces, checks);
    }

    /// This address with another verdict, and the reasons for it.
    public ContactAddress withVerdict(Verdict other, List<String> why, Checks found) {
        return new ContactAddress(id, value, kind, other, why, source, bounces, found);
    }
}
