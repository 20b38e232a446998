package app.tradewind.intake;

/// What kind of table a file holds, found by its content.
public enum FileFormat {
    XLSX,
    XLS,
    XML_2003,
    CSV,
    TSV,
    HTML
}
