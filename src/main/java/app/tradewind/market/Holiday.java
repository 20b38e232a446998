package app.tradewind.market;

import java.time.LocalDate;

/// A public holiday of a country.
public record Holiday(LocalDate date, String name) {}
