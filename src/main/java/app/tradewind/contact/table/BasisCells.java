package app.tradewind.contact.table;

import app.tradewind.contact.BasisKind;
import app.tradewind.contact.LawfulBasis;
import app.tradewind.contact.Tri;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads a lawful basis and its proof out of the cells of a row.
///
/// @param cell the text of a fact
/// @param time reads a time, null where there is none
record BasisCells(Function<Fact, String> cell, TimeReader time, Instant now) {

    /// Reads a time out of a text.
    @FunctionalInterface
    interface TimeReader {

        @Nullable
        Instant read(String text);
    }

    @Nullable
    LawfulBasis read(@Nullable BasisKind kind, String evidence) {
        if (kind == null) {
            return null;
        }
        Instant recorded = time(Fact.BASIS_RECORDED);
        return new LawfulBasis(
                kind,
                recorded == null ? now : recorded,
                time(Fact.BASIS_EXPIRES),
                new LawfulBasis.Proof(
                        time(Fact.CONSENT_GIVEN),
                        cell.apply(Fact.CONSENT_PERSON),
                        cell.apply(Fact.CONSENT_HOW),
                        cell.apply(Fact.CONSENT_WORDING),
                        cell.apply(Fact.CONSENT_SCOPE),
                        evidence,
                        null),
                new LawfulBasis.Relation(
                        time(Fact.LAST_PURCHASE),
                        time(Fact.LAST_ENQUIRY),
                        Statuses.orUnknown(Tri.values(), cell.apply(Fact.SIMILAR_GOODS)),
                        Statuses.orUnknown(Tri.values(), cell.apply(Fact.REFUSAL_OFFERED))),
                cell.apply(Fact.ASSESSMENT),
                time(Fact.ASSESSED_AT));
    }

    private @Nullable Instant time(Fact fact) {
        return time.read(cell.apply(fact));
    }
}
