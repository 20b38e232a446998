package app.tradewind.contact;

import app.tradewind.address.AddressKind;
import app.tradewind.address.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reads a contact's parts from the rows of [ContactRepository]'s queries.
final class ContactRowsRepository {

    private ContactRowsRepository() {}

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }

    static @Nullable Long number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }

    static Place place(ResultSet row, String prefix) throws SQLException {
        return new Place(
                row.getString(prefix + "country"),
                CountrySource.valueOf(row.getString(prefix + "country_source")),
                row.getString(prefix + "region"),
                row.getString(prefix + "city"),
                row.getString(prefix + "postal_address"));
    }

    static Company company(ResultSet row) throws SQLException {
        if (row.getObject("company_id") == null) {
            return Company.NONE;
        }
        return new Company(
                row.getLong("company_id"),
                row.getString("company_name"),
                LegalForm.valueOf(row.getString("legal_form")),
                CompanySize.valueOf(row.getString("size")),
                Tri.valueOf(row.getString("merchant")),
                place(row, "seat_"),
                row.getString("website"),
                row.getString("domain"),
                row.getString("company_note"));
    }

    static ContactAddress address(ResultSet row) throws SQLException {
        String reasons = row.getString("verdict_reasons");
        return new ContactAddress(
                row.getLong("id"),
                row.getString("value"),
                AddressKind.valueOf(row.getString("kind")),
                Verdict.valueOf(row.getString("verdict")),
                reasons.isEmpty() ? List.of() : List.of(reasons.split(" ")),
                new ContactAddress.Source(
                        SourceType.valueOf(row.getString("source_type")),
                        row.getString("source_url"),
                        instant(row, "obtained_at"),
                        number(row, "evidence_id"),
                        Tri.valueOf(row.getString("published_for_contact")),
                        NoSolicitNote.valueOf(row.getString("no_solicit_note"))),
                new ContactAddress.Bounces(
                        BounceClass.valueOf(row.getString("bounce")),
                        row.getString("bounce_code"),
                        instant(row, "bounce_at"),
                        row.getInt("soft_streak")),
                checks(row));
    }

    private static ContactAddress.Checks checks(ResultSet row) throws SQLException {
        Instant at = instant(row, "checked_at");
        ContactAddress.Imported imported = imported(row);
        return at == null && imported == null ? ContactAddress.Checks.NONE : new ContactAddress.Checks(at, imported);
    }

    private static ContactAddress.@Nullable Imported imported(ResultSet row) throws SQLException {
        String verdict = row.getString("imported_verdict");
        return verdict == null
                ? null
                : new ContactAddress.Imported(
                        Verdict.valueOf(verdict),
                        Objects.requireNonNullElse(row.getString("imported_by"), ""),
                        instant(row, "imported_at"));
    }

    static LawfulBasis basis(ResultSet row) throws SQLException {
        return new LawfulBasis(
                BasisKind.valueOf(row.getString("kind")),
                Instant.ofEpochMilli(row.getLong("recorded_at")),
                instant(row, "expires_at"),
                new LawfulBasis.Proof(
                        instant(row, "given_at"),
                        row.getString("person"),
                        row.getString("how"),
                        row.getString("wording"),
                        row.getString("scope"),
                        row.getString("evidence"),
                        number(row, "evidence_id")),
                new LawfulBasis.Relation(
                        instant(row, "last_purchase_at"),
                        instant(row, "last_enquiry_at"),
                        Tri.valueOf(row.getString("similar_goods")),
                        Tri.valueOf(row.getString("refusal_offered"))),
                row.getString("assessment"),
                instant(row, "assessed_at"));
    }

    static ContactLine line(ResultSet row) throws SQLException {
        String grade = row.getString("grade");
        String kind = row.getString("kind");
        String name = row.getString("name");
        String address = row.getString("address") == null ? "" : row.getString("address");
        return new ContactLine(
                new ContactId(row.getLong("id")),
                !name.isEmpty() || address.isEmpty()
                        ? name
                        : "(" + address.substring(0, Math.max(0, address.lastIndexOf('@'))) + ")",
                row.getString("company") == null ? "" : row.getString("company"),
                row.getString("title"),
                row.getString("country"),
                row.getString("city"),
                address,
                kind == null ? AddressKind.UNKNOWN : AddressKind.valueOf(kind),
                kind == null ? Verdict.UNKNOWN : Verdict.valueOf(row.getString("verdict")),
                grade == null ? null : Grade.valueOf(grade),
                row.getString("stage"),
                Channel.valueOf(row.getString("channel")),
                instant(row, "last_contact_at"),
                row.getInt("suppressed") != 0);
    }
}
