package app.tradewind.contact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Why a contact may be written to, with its proof (compliance.md 2.1: basis.*, consent.*, relation.*, lia.*).
///
/// @param evidence what proves it: a message, a card, a page; `evidenceId` its copy in the book
/// @param person who agreed, `how` and in which `wording`, for which `scope`: for a consent
/// @param assessment the legitimate-interest assessment in words
public record LawfulBasis(
        BasisKind kind,
        Instant recordedAt,
        @Nullable Instant expiresAt,
        Proof proof,
        Relation relation,
        String assessment,
        @Nullable Instant assessedAt) {

    public record Proof(
            @Nullable Instant givenAt,
            String person,
            String how,
            String wording,
            String scope,
            String evidence,
            @Nullable Long evidenceId) {

        public static final Proof NONE = new Proof(null, "", "", "", "", "", null);
    }

    public record Relation(
            @Nullable Instant lastPurchaseAt, @Nullable Instant lastEnquiryAt, Tri similarGoods, Tri refusalOffered) {

        public static final Relation NONE = new Relation(null, null, Tri.UNKNOWN, Tri.UNKNOWN);
    }

    /// A basis of `kind` recorded at `when` with nothing but `evidence` known of it.
    public static LawfulBasis of(BasisKind kind, Instant when, String evidence) {
        Proof proof = new Proof(null, "", "", "", "", evidence, null);
        return new LawfulBasis(kind, when, null, proof, Relation.NONE, "", null);
    }
}
