package app.tradewind.contact;

import app.tradewind.address.AddressCheck;
import app.tradewind.address.AddressKind;
import app.tradewind.address.CheckedAddress;
import app.tradewind.address.MailboxKey;
import app.tradewind.address.Verdict;
import app.tradewind.market.Phones;
import app.tradewind.store.Database;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Writes contacts and what is derived from them. Runs inside a transaction of [ContactRepository].
final class ContactWriterRepository {

    private final Database database;
    private final CompanyRepository companies;
    private final SuppressionRepository suppressions;
    private final AddressCheck check = new AddressCheck();
    private final Phones phones = new Phones();
    private final SortKeys sortKeys = new SortKeys();
    private final SearchIndexRepository search;

    /// What an import has made so far, beside what was there before.
    private long made;

    private long before;
    /// The contact that is being made, 0 where one is changed.
    private long making;

    ContactWriterRepository(Database database, SearchIndexRepository search) {
        this.database = database;
        this.search = search;
        companies = new CompanyRepository(database);
        suppressions = new SuppressionRepository(database);
    }

    /// @param importRun the import that makes the contact, or null
    ContactId add(Contact contact, @Nullable Long importRun, Instant now) {
        Company company = companies.resolve(contact.company(), contact.place(), now);
        noteMade(importRun);
        long id = database.insertNumbered(
                "contact",
                """
                INSERT INTO contact (id, company_id, name, given_name, family_name, title, country, country_source, region,
                    city, postal_address, language, time_zone, grade, grade_reason, stage, channel, channel_detail,
                    occasion, obtained_at, role_relevance, role_reason, note, first_contact_at, last_contact_at,
                    notice_at, deleted_at, import_run_id, created_at, updated_at, name_sort, company_sort)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                with(own(contact, company), importRun, now, now, nameKey(contact), sortKey(company.name())));
        making = id;
        for (int i = 0; i < contact.addresses().size(); i++) {
            insertAddress(id, contact.addresses().get(i), i);
        }
        for (int i = 0; i < contact.phones().size(); i++) {
            insertPhone(id, contact.phones().get(i), i);
        }
        for (int i = 0; i < contact.socialLinks().size(); i++) {
            insertLink(id, contact.socialLinks().get(i), i);
        }
        contact.interests().forEach(name -> insertTag(id, "INTEREST", name));
        contact.tags().forEach(name -> insertTag(id, "TAG", name));
        contact.custom().forEach((name, value) -> insertCustom(id, name, value));
        LawfulBasis basis = contact.basis();
        if (basis != null) {
            insertBasis(id, basis);
        }
        search.add(id, texts(contact, company, List.of()));
        making = 0;
        return new ContactId(id);
    }

    private void noteMade(@Nullable Long importRun) {
        if (importRun == null || database.load().isLoading()) {
            return;
        }
        if (made == 0) {
            before = database.count("SELECT count(*) FROM contact");
        }
        made++;
        if (database.load().isWorthwhile(made, before)) {
            database.load().begin();
            companies.loading();
        }
    }

    /// The import is through: the book is whole again.
    void loaded() {
        made = 0;
        database.load().end();
    }

    void update(Contact before, Contact after, Instant now) {
        long id = after.id().value();
        Company company = companies.settle(before.company(), after.company(), after.place(), now);
        database.update("""
                UPDATE contact SET company_id = ?, name = ?, given_name = ?, family_name = ?, title = ?, country = ?,
                    country_source = ?, region = ?, city = ?, postal_address = ?, language = ?, time_zone = ?, grade = ?,
                    grade_reason = ?, stage = ?, channel = ?, channel_detail = ?, occasion = ?, obtained_at = ?,
                    role_relevance = ?, role_reason = ?, note = ?, first_contact_at = ?, last_contact_at = ?,
                    notice_at = ?, deleted_at = ?, updated_at = ?, name_sort = ?, company_sort = ?
                WHERE id = ?
                """, with(own(after, company), now, nameKey(after), sortKey(company.name()), id));
        updateAddresses(id, before.addresses(), after.addresses());
        updatePhones(id, before.phones(), after.phones());
        updateLinks(id, before.socialLinks(), after.socialLinks());
        updateTags(id, "INTEREST", before.interests(), after.interests());
        updateTags(id, "TAG", before.tags(), after.tags());
        updateCustom(id, before.custom(), after.custom());
        LawfulBasis basis = after.basis();
        if (!Objects.equals(before.basis(), basis)) {
            if (basis == null) {
                database.update(
                        "UPDATE lawful_basis SET withdrawn_at = ? WHERE contact_id = ? AND withdrawn_at IS NULL",
                        now,
                        id);
            } else {
                insertBasis(id, basis);
            }
        }
        search.replace(id, texts(after, company, happened(id)));
        if (company.id() != 0 && !company.name().equals(before.company().name())) {
            deriveColleagues(company);
        }
    }

    /// Makes the sort keys, the search tokens and the suppression marks of a stored contact anew.
    void derive(Contact contact) {
        long id = contact.id().value();
        Company company = companies.ofContact(id);
        database.update(
                "UPDATE contact SET name_sort = ?, company_sort = ? WHERE id = ?",
                nameKey(contact),
                sortKey(company.name()),
                id);
        for (ContactAddress address : contact.addresses()) {
            String key = AddressCheck.keyOf(address.value()).key();
            boolean suppressed = suppressions.covers(key);
            database.update(
                    "UPDATE address SET suppressed = ? WHERE contact_id = ? AND key = ? AND suppressed <> ?",
                    suppressed,
                    id,
                    key,
                    suppressed);
        }
        search.replace(id, texts(contact, company, happened(id)));
    }

    private List<String> happened(long id) {
        return database.list(
                row -> row.getString(1), "SELECT summary FROM interaction WHERE contact_id = ? AND summary <> ''", id);
    }

    private void deriveColleagues(Company company) {
        database.update(
                "UPDATE contact SET company_sort = ? WHERE company_id = ?", sortKey(company.name()), company.id());
    }

    private byte[] nameKey(Contact contact) {
        return sortKey(contact.displayName().startsWith("(") ? "" : contact.displayName());
    }

    private synchronized byte[] sortKey(String text) {
        return sortKeys.of(text);
    }

    private static @Nullable Object[] with(List<@Nullable Object> values, @Nullable Object... more) {
        for (Object value : more) {
            values.add(value);
        }
        return values.toArray();
    }

    /// The values of the contact's own columns, from `company_id` to `deleted_at`.
    private static List<@Nullable Object> own(Contact contact, Company company) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(company.id() == 0 ? null : company.id());
        values.add(contact.name().display());
        values.add(contact.name().given());
        values.add(contact.name().family());
        values.add(contact.title());
        values.add(contact.place().country());
        values.add(contact.place().countrySource());
        values.add(contact.place().region());
        values.add(contact.place().city());
        values.add(contact.place().postalAddress());
        values.add(contact.language());
        values.add(contact.timeZone());
        values.add(contact.grade());
        values.add(contact.gradeReason());
        values.add(contact.stage());
        values.add(contact.origin().channel());
        values.add(contact.origin().detail());
        values.add(contact.origin().occasion());
        values.add(contact.origin().obtainedAt());
        values.add(contact.roleRelevance());
        values.add(contact.roleReason());
        values.add(contact.note());
        values.add(contact.firstContactAt());
        values.add(contact.lastContactAt());
        values.add(contact.noticeAt());
        values.add(contact.deletedAt());
        return values;
    }

    private void insertPart(String table, long contact, String sql, @Nullable Object... values) {
        long id = database.insertNumbered(table, sql, values);
        if (contact != making && database.load().isLoading()) {
            database.journal().added(table, id, contact);
        }
    }

    private void insertAddress(long contact, ContactAddress address, int position) {
        insertPart(
                "address",
                contact,
                """
                INSERT INTO address (id, contact_id, key, domain, suppressed, position, value, kind, verdict, verdict_reasons,
                    source_type, source_url, obtained_at, evidence_id, published_for_contact, no_solicit_note, bounce,
                    bounce_code, bounce_at, soft_streak, checked_at, imported_verdict, imported_by, imported_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                addressValues(contact, address, position).toArray());
    }

    /// An address that somebody has checked is not checked again.
    private List<@Nullable Object> addressValues(long contact, ContactAddress address, int position) {
        boolean unchecked = address.verdict() == Verdict.UNKNOWN;
        boolean unknown = unchecked || address.kind() == AddressKind.UNKNOWN;
        CheckedAddress checked = unknown ? check.check(address.value()) : null;
        MailboxKey mailbox = AddressCheck.keyOf(address.value());
        List<@Nullable Object> values = new ArrayList<>();
        values.add(contact);
        values.add(mailbox.key());
        values.add(mailbox.domain());
        values.add(suppressions.covers(mailbox.key()));
        values.add(position);
        values.add(address.value());
        values.add(checked != null && address.kind() == AddressKind.UNKNOWN ? checked.kind() : address.kind());
        values.add(checked != null && unchecked ? checked.verdict() : address.verdict());
        values.add(String.join(" ", checked != null && unchecked ? checked.reasons() : address.reasons()));
        ContactAddress.Source source = address.source();
        values.add(source.type());
        values.add(source.url());
        values.add(source.obtainedAt());
        values.add(source.copyId());
        values.add(source.publishedForContact());
        values.add(source.noSolicitNote());
        values.add(address.bounces().last());
        values.add(address.bounces().code());
        values.add(address.bounces().at());
        values.add(address.bounces().softStreak());
        ContactAddress.Imported imported = address.checks().imported();
        values.add(address.checks().at());
        values.add(imported == null ? null : imported.verdict());
        values.add(imported == null ? null : imported.by());
        values.add(imported == null ? null : imported.at());
        return values;
    }

    private void updateAddresses(long contact, List<ContactAddress> before, List<ContactAddress> after) {
        if (before.equals(after)) {
            return;
        }
        Set<Long> staying = new HashSet<>();
        after.forEach(address -> staying.add(address.id()));
        for (ContactAddress old : before) {
            if (!staying.contains(old.id())) {
                database.update("DELETE FROM address WHERE id = ?", old.id());
            }
        }
        for (int i = 0; i < after.size(); i++) {
            ContactAddress address = after.get(i);
            if (address.id() == 0) {
                insertAddress(contact, address, i);
            } else if (i >= before.size() || !before.get(i).equals(address)) {
                List<@Nullable Object> values = addressValues(contact, address, i);
                values.add(address.id());
                database.update("""
                        UPDATE address SET contact_id = ?, key = ?, domain = ?, suppressed = ?, position = ?, value = ?,
                            kind = ?, verdict = ?, verdict_reasons = ?, source_type = ?, source_url = ?,
                            obtained_at = ?, evidence_id = ?, published_for_contact = ?, no_solicit_note = ?, bounce = ?,
                            bounce_code = ?, bounce_at = ?, soft_streak = ?, checked_at = ?, imported_verdict = ?,
                            imported_by = ?, imported_at = ?
                        WHERE id = ?
                        """, values.toArray());
            }
        }
    }

    private void insertPhone(long contact, ContactPhone phone, int position) {
        insertPart(
                "phone",
                contact,
                "INSERT INTO phone (id, contact_id, value, kind, position) VALUES (?, ?, ?, ?, ?)",
                contact,
                phone.value(),
                phone.kind(),
                position);
    }

    /// Rows that stay are not written anew: what a merge brought here can go back from here.
    private void updatePhones(long contact, List<ContactPhone> before, List<ContactPhone> after) {
        before.stream()
                .filter(phone -> !after.contains(phone))
                .forEach(gone -> database.update(
                        "DELETE FROM phone WHERE contact_id = ? AND value = ? AND kind = ?",
                        contact,
                        gone.value(),
                        gone.kind()));
        for (int i = 0; i < after.size(); i++) {
            ContactPhone phone = after.get(i);
            if (!before.contains(phone)) {
                insertPhone(contact, phone, i);
            } else if (before.indexOf(phone) != i) {
                database.update(
                        "UPDATE phone SET position = ? WHERE contact_id = ? AND value = ? AND kind = ?",
                        i,
                        contact,
                        phone.value(),
                        phone.kind());
            }
        }
    }

    private void updateLinks(long contact, List<String> before, List<String> after) {
        before.stream()
                .filter(link -> !after.contains(link))
                .forEach(gone ->
                        database.update("DELETE FROM social_link WHERE contact_id = ? AND value = ?", contact, gone));
        for (int i = 0; i < after.size(); i++) {
            String link = after.get(i);
            if (!before.contains(link)) {
                insertLink(contact, link, i);
            } else if (before.indexOf(link) != i) {
                database.update(
                        "UPDATE social_link SET position = ? WHERE contact_id = ? AND value = ?", i, contact, link);
            }
        }
    }

    private void insertLink(long contact, String link, int position) {
        insertPart(
                "social_link",
                contact,
                "INSERT INTO social_link (id, contact_id, value, position) VALUES (?, ?, ?, ?)",
                contact,
                link,
                position);
    }

    private void insertTag(long contact, String kind, String name) {
        insertPart(
                "contact_tag",
                contact,
                "INSERT OR IGNORE INTO contact_tag (id, contact_id, kind, name) VALUES (?, ?, ?, ?)",
                contact,
                kind,
                name);
    }

    private void updateTags(long contact, String kind, List<String> before, List<String> after) {
        for (String gone : before) {
            if (!after.contains(gone)) {
                database.update(
                        "DELETE FROM contact_tag WHERE contact_id = ? AND kind = ? AND name = ?", contact, kind, gone);
            }
        }
        after.stream().filter(name -> !before.contains(name)).forEach(name -> insertTag(contact, kind, name));
    }

    private void insertCustom(long contact, String name, String value) {
        insertPart(
                "custom_value",
                contact,
                "INSERT INTO custom_value (id, contact_id, name, value) VALUES (?, ?, ?, ?)",
                contact,
                name,
                value);
    }

    private void updateCustom(long contact, Map<String, String> before, Map<String, String> after) {
        before.forEach((name, value) -> {
            if (!value.equals(after.get(name))) {
                database.update("DELETE FROM custom_value WHERE contact_id = ? AND name = ?", contact, name);
            }
        });
        after.forEach((name, value) -> {
            if (!value.equals(before.get(name))) {
                insertCustom(contact, name, value);
            }
        });
    }

    private void insertBasis(long contact, LawfulBasis basis) {
        LawfulBasis.Proof proof = basis.proof();
        LawfulBasis.Relation relation = basis.relation();
        insertPart(
                "lawful_basis",
                contact,
                """
                INSERT INTO lawful_basis (id, contact_id, kind, recorded_at, expires_at, given_at, person, how, wording,
                    scope, evidence, evidence_id, last_purchase_at, last_enquiry_at, similar_goods, refusal_offered,
                    assessment, assessed_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                contact,
                basis.kind(),
                basis.recordedAt(),
                basis.expiresAt(),
                proof.givenAt(),
                proof.person(),
                proof.how(),
                proof.wording(),
                proof.scope(),
                proof.evidence(),
                proof.evidenceId(),
                relation.lastPurchaseAt(),
                relation.lastEnquiryAt(),
                relation.similarGoods(),
                relation.refusalOffered(),
                basis.assessment(),
                basis.assessedAt());
    }

    /// Everything of a contact that is searched.
    private List<String> texts(Contact contact, Company company, List<String> happened) {
        List<String> texts = new ArrayList<>();
        texts.add(contact.name().display());
        texts.add(contact.name().given());
        texts.add(contact.name().family());
        texts.add(contact.title());
        texts.add(company.name());
        texts.add(company.website());
        texts.add(contact.where().region());
        texts.add(contact.where().city());
        texts.add(contact.place().postalAddress());
        texts.add(contact.origin().detail());
        texts.add(contact.origin().occasion());
        texts.add(contact.note());
        contact.addresses().forEach(address -> texts.add(address.value()));
        for (ContactPhone phone : contact.phones()) {
            texts.add(phone.value());
            // in groups, so that the local number is found without its country code
            texts.add(phones.shown(phone.value()));
        }
        texts.addAll(contact.socialLinks());
        texts.addAll(contact.interests());
        texts.addAll(contact.tags());
        texts.addAll(contact.custom().values());
        texts.addAll(happened);
        return texts;
    }
}
