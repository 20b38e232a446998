package app.tradewind.contact;

import app.tradewind.store.Database;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Companies with their people, and who of those is the main one. Every method blocks.
public final class CompanyPortraitRepository {

    private static final int MOST = 200;

    /// The main person, also where it was merged into another since.
    private static final String MAIN = """
            SELECT coalesce(contact.merged_into, contact.id)
            FROM company JOIN contact ON contact.id = company.main_contact_id
            WHERE company.id = ?
            """;

    private record Facts(
            String trade, long number, @Nullable Instant lastContactAt) {}

    private final Database database;
    private final ContactRepository contacts;
    private final CompanyRepository companies;

    public CompanyPortraitRepository(Database database, ContactRepository contacts) {
        this.database = database;
        this.contacts = contacts;
        companies = new CompanyRepository(database);
    }

    /// The company with this number or, where it was merged, the one that stands for it.
    public Optional<CompanyPortrait> find(long id) {
        long stands =
                database.count("SELECT coalesce((SELECT coalesce(merged_into, id) FROM company WHERE id = ?), 0)", id);
        return stands == 0 ? Optional.empty() : companies.find(stands).map(this::portrait);
    }

    private CompanyPortrait portrait(Company company) {
        long main = main(company.id());
        long[] ids = database.ids("""
                SELECT id FROM contact WHERE company_id = ?1 AND deleted_at IS NULL
                ORDER BY id <> ?2, grade IS NULL, grade, name_sort, id LIMIT ?3
                """, company.id(), main, MOST);
        List<CompanyPerson> people = contacts.lines(ids).stream()
                .map(line -> new CompanyPerson(line, line.id().value() == main))
                .toList();
        Facts facts = database.find(
                        row -> new Facts(
                                row.getString("trade_summary"),
                                row.getLong("number"),
                                ContactRowsRepository.instant(row, "last_contact_at")),
                        """
                        SELECT trade_summary,
                            (SELECT count(*) FROM contact WHERE company_id = ?1 AND deleted_at IS NULL) AS number,
                            (SELECT max(last_contact_at) FROM contact
                                WHERE company_id = ?1 AND deleted_at IS NULL) AS last_contact_at
                        FROM company WHERE id = ?1
                        """,
                        company.id())
                .orElseThrow();
        return new CompanyPortrait(
                company, TradeSummary.read(facts.trade()), people, facts.number(), facts.lastContactAt());
    }

    private long main(long company) {
        long[] main = database.ids(MAIN, company);
        return main.length == 0 ? 0 : main[0];
    }

    /// Writes what was changed of the company; its people are found and ordered by its new name at once.
    public void update(Company company, Instant now) {
        database.transaction(() -> {
            companies.update(company, now);
            contacts.refresh(database.ids("SELECT id FROM contact WHERE company_id = ?", company.id()));
        });
    }

    /// Makes one of its people the main one; null takes the choice back.
    public void setMain(long company, @Nullable ContactId person, Instant now) {
        database.update(
                "UPDATE company SET main_contact_id = ?, updated_at = ? WHERE id = ?",
                person == null ? null : person.value(),
                now,
                company);
    }

    /// The timelines of all its people together, newest first.
    ///
    /// @param most how many lines at most
    public List<Interaction> timeline(long company, int most) {
        return database.list(InteractionRepository.INTERACTION, """
                SELECT interaction.* FROM interaction JOIN contact ON contact.id = interaction.contact_id
                WHERE contact.company_id = ? AND contact.deleted_at IS NULL
                ORDER BY interaction.at DESC, interaction.id DESC LIMIT ?
                """, company, most);
    }

    /// The company of a contact, 0 for none.
    public long of(ContactId contact) {
        return Arrays.stream(database.ids(
                        "SELECT company_id FROM contact WHERE id = ? AND company_id IS NOT NULL", contact.value()))
                .findFirst()
                .orElse(0);
    }
}
