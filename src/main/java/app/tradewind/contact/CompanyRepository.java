package app.tradewind.contact;

import app.tradewind.address.Domains;
import app.tradewind.market.LegalForms;
import app.tradewind.store.Database;
import app.tradewind.store.RowMapper;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Companies in the book. Every method blocks.
public final class CompanyRepository {

    private static final RowMapper<Company> COMPANY = row -> new Company(
            row.getLong("id"),
            row.getString("name"),
            LegalForm.valueOf(row.getString("legal_form")),
            CompanySize.valueOf(row.getString("size")),
            Tri.valueOf(row.getString("merchant")),
            ContactRowsRepository.place(row, ""),
            row.getString("website"),
            row.getString("domain"),
            row.getString("note"));

    private static final String STANDING = """
            SELECT DISTINCT stays.*
            FROM company JOIN company AS stays ON stays.id = coalesce(company.merged_into, company.id)
            """;

    private final Database database;
    private final CompaniesMet met = new CompaniesMet();

    public CompanyRepository(Database database) {
        this.database = database;
    }

    public Optional<Company> find(long id) {
        return database.find(COMPANY, "SELECT * FROM company WHERE id = ?", id);
    }

    Company ofContact(long contact) {
        return database.find(
                        COMPANY,
                        "SELECT company.* FROM company JOIN contact ON contact.company_id = company.id WHERE contact.id = ?",
                        contact)
                .orElse(Company.NONE);
    }

    /// Companies of the same folded name, whatever their legal form is called. One that was merged goes on under
    /// the
    /// one that stayed: whoever writes the old name means that.
    public List<Company> ofName(String name) {
        return database.list(
                COMPANY, STANDING + "WHERE company.name_key = ? AND company.name_key <> ''", LegalForms.folded(name));
    }

    /// The book's company for a contact: the one given by id; else one of equal folded name that is not in another
    /// country; else a new one with its seat where the contact is.
    Company resolve(Company company, Place contactPlace, Instant now) {
        if (company.id() != 0 || (company.name().isBlank() && company.website().isBlank())) {
            return company;
        }
        Place seat = company.seat().equals(Place.UNKNOWN) ? contactPlace : company.seat();
        Optional<Company> known = known(company).stream()
                .filter(other -> other.seat().country() == null
                        || seat.country() == null
                        || Objects.equals(other.seat().country(), seat.country()))
                .findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        return add(
                new Company(
                        0,
                        company.name().strip(),
                        company.legalForm() == LegalForm.UNKNOWN
                                ? legalForm(company.name(), seat.country())
                                : company.legalForm(),
                        company.size(),
                        company.merchant(),
                        seat,
                        company.website(),
                        company.domain(),
                        company.note()),
                now);
    }

    private List<Company> known(Company company) {
        if (!database.load().isLoading()) {
            return candidates(company);
        }
        return met.named(company.name(), () -> candidates(company));
    }

    /// Many companies will be made: what is known of them is kept in memory.
    void loading() {
        met.start(database.list(row -> row.getString(1), "SELECT name_key FROM company"));
    }

    private List<Company> candidates(Company company) {
        if (company.name().isBlank()) {
            database.load().need("company_by_domain");
        }
        return company.name().isBlank()
                ? database.list(
                        COMPANY,
                        STANDING + "WHERE company.domain = ? AND company.domain <> ''",
                        Domains.registrable(company.website()))
                : ofName(company.name());
    }

    /// The company after an edit: another name means another company, other facts change this one.
    Company settle(Company before, Company after, Place contactPlace, Instant now) {
        if (after.id() == 0) {
            return resolve(after, contactPlace, now);
        }
        if (!before.name().isBlank() && !before.name().equals(after.name())) {
            return after.name().isBlank() ? Company.NONE : resolve(moved(before, after), contactPlace, now);
        }
        if (!before.equals(after)) {
            update(after, now);
        }
        return after;
    }

    /// The company that a contact moved to: what was known of the former one does not go with it.
    private static Company moved(Company before, Company after) {
        String website = before.website().equals(after.website()) ? "" : after.website();
        return new Company(
                0, after.name(), LegalForm.UNKNOWN, CompanySize.UNKNOWN, Tri.UNKNOWN, Place.UNKNOWN, website, "", "");
    }

    public Company add(Company company, Instant now) {
        String domain = company.domain().isEmpty() ? Domains.registrable(company.website()) : company.domain();
        met.added(company.name());
        long id = database.insertNumbered(
                "company",
                """
                INSERT INTO company (id, name, name_key, legal_form, size, merchant, country, country_source, region, city,
                    postal_address, website, domain, note, created_at, updated_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                company.name(),
                LegalForms.folded(company.name()),
                company.legalForm(),
                company.size(),
                company.merchant(),
                company.seat().country(),
                company.seat().countrySource(),
                company.seat().region(),
                company.seat().city(),
                company.seat().postalAddress(),
                company.website(),
                domain,
                company.note(),
                now,
                now);
        return new Company(
                id,
                company.name(),
                company.legalForm(),
                company.size(),
                company.merchant(),
                company.seat(),
                company.website(),
                domain,
                company.note());
    }

    public void update(Company company, Instant now) {
        met.changed(company.name());
        database.update(
                """
                UPDATE company SET name = ?, name_key = ?, legal_form = ?, size = ?, merchant = ?, country = ?,
                    country_source = ?, region = ?, city = ?, postal_address = ?, website = ?, domain = ?, note = ?,
                    updated_at = ?
                WHERE id = ?
                """,
                company.name(),
                LegalForms.folded(company.name()),
                company.legalForm(),
                company.size(),
                company.merchant(),
                company.seat().country(),
                company.seat().countrySource(),
                company.seat().region(),
                company.seat().city(),
                company.seat().postalAddress(),
                company.website(),
                Domains.registrable(company.website()),
                company.note(),
                now,
                company.id());
    }

    private static LegalForm legalForm(String name, @org.jspecify.annotations.Nullable String country) {
        return LegalForm.valueOf(LegalForms.of(name, country).name());
    }
}
