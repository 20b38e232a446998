package app.tradewind.contact.duplicate;

import app.tradewind.store.Database;

/// Brings columns of the record that goes to the one that stays. Names of tables and columns are ours.
final class MergedColumns {

    private MergedColumns() {}

    /// Takes the columns of a field over.
    static void take(Database database, String table, MergeField field, MergePlan plan) {
        String columns = String.join(", ", field.columns());
        database.update(
                "UPDATE " + table + " SET (" + columns + ") = (SELECT " + columns + " FROM " + table
                        + " WHERE id = ?) WHERE id = ?",
                plan.goes(),
                plan.stays());
    }

    /// Writes the other’s text behind the own one, unless it says the same or nothing.
    static void join(Database database, String table, String column, String between, MergePlan plan) {
        database.update("""
                UPDATE %1$s SET %2$s = iif(%1$s.%2$s = '', '', %1$s.%2$s || ?3) || other.%2$s
                FROM (SELECT %2$s FROM %1$s WHERE id = ?2) AS other
                WHERE %1$s.id = ?1 AND other.%2$s <> '' AND instr(%1$s.%2$s, other.%2$s) = 0
                """.formatted(table, column), plan.stays(), plan.goes(), between);
    }
}
