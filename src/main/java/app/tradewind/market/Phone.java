package app.tradewind.market;

import org.jspecify.annotations.Nullable;

/// A phone number found in a text.
///
/// @param value E.164 where the number could be read, with `;ext=` before an extension (RFC 3966); else as written
/// @param valid whether the number fits its country's numbering plan
/// @param country ISO 3166 alpha-2 of the number's country, where it tells one
public record Phone(String value, boolean valid, @Nullable String country, Kind kind) {}
