package app.tradewind.insight;

/// A number, and the search that finds the contacts behind it.
///
/// @param name what is counted, such as a stage's code or [Health]'s name of a share
public record Figure(String name, long count, String search) {}
