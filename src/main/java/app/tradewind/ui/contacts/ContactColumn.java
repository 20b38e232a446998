package app.tradewind.ui.contacts;

import app.tradewind.contact.ContactOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A column of the table of contacts.
public enum ContactColumn {
    STATE(34, null),
    NAME(146, ContactOrder.Column.NAME),
    COMPANY(184, ContactOrder.Column.COMPANY),
    COUNTRY(56, ContactOrder.Column.COUNTRY),
    GRADE(48, ContactOrder.Column.GRADE),
    STAGE(96, ContactOrder.Column.STAGE),
    LAST_CONTACT(68, ContactOrder.Column.LAST_CONTACT),
    ADDRESS(220, ContactOrder.Column.ADDRESS),
    TITLE(140, ContactOrder.Column.TITLE),
    CITY(110, ContactOrder.Column.CITY),
    CHANNEL(110, ContactOrder.Column.CHANNEL),
    VERDICT(90, null);

    /// Which columns give way first when the table is narrow.
    static final List<ContactColumn> GIVING_WAY =
            List.of(VERDICT, CHANNEL, CITY, TITLE, ADDRESS, LAST_CONTACT, GRADE, COUNTRY, STAGE);

    private static final int NAME_AT_LEAST = 132;
    private static final int COMPANY_AT_LEAST = 160;

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

    /// How far it shrinks before other columns give way.
    double narrowest(double wanted) {
        return switch (this) {
            case NAME -> Math.min(wanted, NAME_AT_LEAST);
            case COMPANY -> Math.min(wanted, COMPANY_AT_LEAST);
            default -> wanted;
        };
    }

    /// What a click on its head sorts by, or null.
    public ContactOrder.@Nullable Column order() {
        return order;
    }
}
