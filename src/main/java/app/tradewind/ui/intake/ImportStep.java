package app.tradewind.ui.intake;

/// The four steps of an import, in their order.
enum ImportStep {
    CHOOSE,
    COLUMNS,
    PLAN,
    DONE
}
