package app.tradewind.ui.intake;

/// What can be corrected before the plan: each has a card and an editor.
enum ImportPart {
    FILE,
    COLUMNS,
    OCCASION,
    CONTACTS
}
