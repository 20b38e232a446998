package app.tradewind.contact.duplicate;

import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.TradeSummary;
import app.tradewind.store.Database;
import app.tradewind.store.Journal;
import java.time.Instant;

/// Merges one company into another: its people, and whatever else names it, go over. The company that goes stays as
/// a
/// row that leads to the other, so that an import which still writes its name finds the right one. Runs inside a
/// step
/// of the history.
final class CompanyMergeRepository {

    private final Database database;
    private final ContactRepository contacts;

    CompanyMergeRepository(Database database, ContactRepository contacts) {
        this.database = database;
        this.contacts = contacts;
    }

    void merge(MergePlan plan, Instant now) {
        for (Journal.Reference reference : database.journal().references("company")) {
            database.update(
                    "UPDATE OR IGNORE " + reference.table() + " SET " + reference.column() + " = ? WHERE "
                            + reference.column() + " = ?",
                    plan.stays(),
                    plan.goes());
        }
        for (MergeField field : MergeField.values()) {
            boolean taken = plan.side(field) == Side.RIGHT && !field.columns().isEmpty();
            if (field.of() == DuplicateKind.COMPANY && taken) {
                MergedColumns.take(database, "company", field, plan);
            }
        }
        if (plan.side(MergeField.FIRM_NOTE) == Side.BOTH) {
            MergedColumns.join(database, "company", "note", "\n", plan);
        }
        trade(plan);
        // one step leads from every old name to the company that stands
        database.update("UPDATE company SET merged_into = ? WHERE merged_into = ?", plan.stays(), plan.goes());
        database.update("UPDATE company SET updated_at = ? WHERE id = ?", now, plan.stays());
        database.update(
                "UPDATE company SET merged_into = ?, updated_at = ? WHERE id = ?", plan.stays(), now, plan.goes());
        // noted, so that taking it back makes their sort keys and search words anew
        database.update("UPDATE contact SET updated_at = ? WHERE company_id = ?", now, plan.stays());
        contacts.refresh(database.ids("SELECT id FROM contact WHERE company_id = ?", plan.stays()));
    }

    private void trade(MergePlan plan) {
        TradeSummary own = trade(plan.stays());
        TradeSummary all = own;
        for (TradeSummary.Part part : trade(plan.goes()).parts()) {
            all = all.with(part);
        }
        if (!all.equals(own)) {
            database.update("UPDATE company SET trade_summary = ? WHERE id = ?", all.json(), plan.stays());
        }
    }

    private TradeSummary trade(long company) {
        return database.find(
                        row -> TradeSummary.read(row.getString(1)),
                        "SELECT trade_summary FROM company WHERE id = ?",
                        company)
                .orElse(TradeSummary.NONE);
    }
}
