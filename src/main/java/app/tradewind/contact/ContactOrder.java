package app.tradewind.contact;

/// In which order contacts are listed; each has its ORDER BY.
///
/// @param column what decides
/// @param descending from the other end; contacts that have nothing there come last both ways
public record ContactOrder(Column column, boolean descending) {

    /// By name, as a new list starts.
    public static final ContactOrder USUAL = new ContactOrder(Column.NAME, false);

    /// What a list can be ordered by. The SQL stands here and nowhere else.
    public enum Column {
        NAME("contact.name_sort", ""),
        COMPANY("contact.company_sort", ""),
        TITLE("contact.title COLLATE NOCASE", "contact.title = ''"),
        COUNTRY(Column.SHOWN_COUNTRY, Column.SHOWN_COUNTRY + " IS NULL"),
        CITY("contact.city COLLATE NOCASE", "contact.city = ''"),
        GRADE("contact.grade", "contact.grade IS NULL"),
        STAGE("(SELECT position FROM stage WHERE code = contact.stage)", ""),
        CHANNEL("contact.channel", "contact.channel = 'UNKNOWN'"),
        LAST_CONTACT("contact.last_contact_at", "contact.last_contact_at IS NULL"),
        FIRST_CONTACT("contact.first_contact_at", "contact.first_contact_at IS NULL"),
        OBTAINED("contact.obtained_at", "contact.obtained_at IS NULL"),
        ADDRESS(Column.MAIN_ADDRESS, Column.MAIN_ADDRESS + " IS NULL"),
        ADDED("contact.id", "");

        /// A contact without a country of its own shows its company’s.
        private static final String SHOWN_COUNTRY =
                "coalesce(contact.country, (SELECT country FROM company WHERE id = contact.company_id))";

        private static final String MAIN_ADDRESS =
                "(SELECT key FROM address WHERE contact_id = contact.id ORDER BY position LIMIT 1)";

        private final String key;
        private final String absent;

        Column(String key, String absent) {
            this.key = key;
            this.absent = absent;
        }
    }

    /// The terms after ORDER BY.
    String sql() {
        String turn = descending ? " DESC" : "";
        String last = column.absent.isEmpty() ? "" : column.absent + ", ";
        return last + column.key + turn + ", contact.id" + turn;
    }
}
