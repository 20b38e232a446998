package app.tradewind.ui.checklist;

import app.tradewind.contact.BasisKind;
import app.tradewind.contact.Channel;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.LawfulBasis;
import app.tradewind.contact.NoSolicitNote;
import app.tradewind.contact.Origin;
import app.tradewind.contact.SourceType;
import app.tradewind.contact.Tri;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// What the forms below a group ask for.
final class MendForm {

    private MendForm() {}

    /// The same basis for all.
    ///
    /// @param when the day on which it was given, null where it is not known
    /// @param words what was agreed to; for a consent
    record Basis(BasisKind kind, String how, @Nullable LocalDate when, String evidence, Words words) {

        Basis(BasisKind kind, String how, @Nullable LocalDate when, String evidence) {
            this(kind, how, when, evidence, new Words("", ""));
        }

        LawfulBasis basis(Instant now) {
            LawfulBasis.Proof proof = new LawfulBasis.Proof(
                    instant(when),
                    "",
                    how.strip(),
                    words.wording().strip(),
                    words.scope().strip(),
                    evidence.strip(),
                    null);
            return new LawfulBasis(kind, now, null, proof, LawfulBasis.Relation.NONE, "", null);
        }
    }

    /// @param wording to which words was agreed
    /// @param scope for what
    record Words(String wording, String scope) {}

    /// The same source for all whose source is not known.
    record Source(
            Channel channel,
            SourceType type,
            String detail,
            @Nullable LocalDate when) {

        Origin origin() {
            return new Origin(channel, detail.strip(), "", instant(when));
        }

        ContactAddress.Source source() {
            return new ContactAddress.Source(type, "", instant(when), null, Tri.UNKNOWN, NoSolicitNote.NOT_LOOKED);
        }
    }

    private static @Nullable Instant instant(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
