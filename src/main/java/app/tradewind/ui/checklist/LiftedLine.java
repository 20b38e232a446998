package app.tradewind.ui.checklist;

/// A finding that a written reason lifts.
///
/// @param person whose letter it is about
/// @param by who gave the reason, and when
record LiftedLine(String finding, String person, String reason, String by) {}
