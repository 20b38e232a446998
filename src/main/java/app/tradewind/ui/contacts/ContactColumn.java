package app.tradewind.ui.contacts;

import app.tradewind.contact.ContactOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A column of the table of contacts.
public enum ContactColumn {
    STATE(36, null),
    NAME(150, ContactOrder.Column.NAME),
    COMPANY(184, ContactOrder.Column.COMPANY),
    COUNTRY(60, ContactOrder.Column.COUNTRY),
    GRADE(52, ContactOrder.Column.GRADE),
    STAGE(96, ContactOrder.Column.STAGE),
    LAST_CONTACT(92, ContactOrder.Column.LAST_CONTACT),
    ADDRESS(220, ContactOrder.Column.ADDRESS),
    TITLE(140, ContactOrder.Column.TITLE),
    CITY(110, ContactOrder.Column.CITY),
    CHANNEL(110, ContactOrder.Column.CHANNEL),
    VERDICT(90, null);

    /// Which columns give way first when the table is narrow.
    static final List<ContactColumn> GIVING_WAY =
            List.of(VERDICT, CHANNEL, CITY, TITLE, ADDRESS, LAST_CONTACT, STAGE, GRADE);

    private final int width;
    private final ContactOrder.@Nullable Column order;

    ContactColumn(int width, ContactOrder.@Nullable Column order) {
        this.width = width;
        this.order = order;
    }

    /// The width that it begins with, in pixels at 100 %.
    int width() {
        return width;
    }

    /// What a click on its head sorts by, or null.
    public ContactOrder.@Nullable Column order() {
        return order;
    }
}
