package app.tradewind.ui.today;

/// What is found out about a line after it is shown: the buyer’s own time, and what the law says.
///
/// @param there the buyer’s city and time, or empty
/// @param closed why nobody is there now: a weekend, a holiday; or empty
/// @param holiday the next holiday within a week, or empty
/// @param against why no letter may go there, or empty
/// @param act what can be done instead, or as before
record LineFacts(String there, String closed, String holiday, String against, TodayAct act) {}
