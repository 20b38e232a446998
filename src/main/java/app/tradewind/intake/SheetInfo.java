package app.tradewind.intake;

/// A sheet of a file. `index` counts from 0 over all sheets, hidden ones too.
public record SheetInfo(int index, String name, boolean hidden) {}
