package app.tradewind.intake;

/// Takes the rows of a sheet one by one.
@FunctionalInterface
interface RowSink {

    /// Returns whether it wants the next row.
    boolean take(SheetRow row);
}
