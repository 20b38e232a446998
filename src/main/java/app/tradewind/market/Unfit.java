package app.tradewind.market;

/// Why a day, or the part of it that is still to come, is passed over when a good time is looked for.
public enum Unfit {
    /// The weekly rest of the country.
    REST,
    /// A Saturday on which half of the offices are closed.
    HALF_CLOSED,
    HOLIDAY,
    /// One of the user's own closed days.
    OWN,
    /// A single working day between a holiday and another day off.
    BRIDGE,
    /// Nobody reads much: Christmas to New Year, Japan's Golden Week.
    SEASON,
    /// The day before a long holiday.
    EVE,
    /// The first morning of the week.
    FIRST_MORNING,
    /// The last afternoon of the week, or a half day's.
    LAST_AFTERNOON,
    /// Ramadan's afternoon.
    RAMADAN,
    /// The day's good hours are over.
    LATE
}
