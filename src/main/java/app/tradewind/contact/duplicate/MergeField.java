package app.tradewind.contact.duplicate;

import java.util.List;

/// What is chosen of, line by line, when two records become one; with the columns that go together.
public enum MergeField {
    NAME(DuplicateKind.CONTACT, Kind.ONE, "name", "given_name", "family_name"),
    TITLE(DuplicateKind.CONTACT, Kind.ONE, "title", "role_relevance", "role_reason"),
    COMPANY(DuplicateKind.CONTACT, Kind.ONE, "company_id"),
    ADDRESS(DuplicateKind.CONTACT, Kind.UNITED),
    PHONE(DuplicateKind.CONTACT, Kind.UNITED),
    PLACE(DuplicateKind.CONTACT, Kind.ONE, "country", "country_source", "region", "city", "postal_address"),
    LANGUAGE(DuplicateKind.CONTACT, Kind.ONE, "language"),
    TIME_ZONE(DuplicateKind.CONTACT, Kind.ONE, "time_zone"),
    ORIGIN(DuplicateKind.CONTACT, Kind.ONE_OR_BOTH, "channel", "channel_detail", "occasion", "obtained_at"),
    GRADE(DuplicateKind.CONTACT, Kind.ONE, "grade", "grade_reason"),
    STAGE(DuplicateKind.CONTACT, Kind.ONE, "stage"),
    BASIS(DuplicateKind.CONTACT, Kind.UNITED),
    INTERESTS(DuplicateKind.CONTACT, Kind.UNITED),
    TAGS(DuplicateKind.CONTACT, Kind.UNITED),
    SOCIAL(DuplicateKind.CONTACT, Kind.UNITED),
    CUSTOM(DuplicateKind.CONTACT, Kind.UNITED),
    NOTE(DuplicateKind.CONTACT, Kind.ONE_OR_BOTH, "note"),
    FIRM_NAME(DuplicateKind.COMPANY, Kind.ONE, "name", "name_key", "legal_form"),
    FIRM_WEBSITE(DuplicateKind.COMPANY, Kind.ONE, "website", "domain"),
    FIRM_PLACE(DuplicateKind.COMPANY, Kind.ONE, "country", "country_source", "region", "city", "postal_address"),
    FIRM_SIZE(DuplicateKind.COMPANY, Kind.ONE, "size"),
    FIRM_MERCHANT(DuplicateKind.COMPANY, Kind.ONE, "merchant"),
    FIRM_PEOPLE(DuplicateKind.COMPANY, Kind.UNITED),
    FIRM_NOTE(DuplicateKind.COMPANY, Kind.ONE_OR_BOTH, "note");

    /// Whether one value is kept, one or both, or always everything; there the side says who comes first.
    enum Kind {
        ONE,
        ONE_OR_BOTH,
        UNITED
    }

    private final DuplicateKind of;
    private final Kind kind;
    private final List<String> columns;

    MergeField(DuplicateKind of, Kind kind, String... columns) {
        this.of = of;
        this.kind = kind;
        this.columns = List.of(columns);
    }

    public DuplicateKind of() {
        return of;
    }

    /// Whether nothing of either side is lost; the side says whose comes first.
    public boolean isUnited() {
        return kind == Kind.UNITED;
    }

    public boolean mayBeBoth() {
        return kind != Kind.ONE;
    }

    List<String> columns() {
        return columns;
    }
}
