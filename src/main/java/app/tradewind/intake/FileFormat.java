package app.tradewind.intake;

/// What kind of table a file holds, found by its content.
public enum FileFormat {
    XLSX,
    XLS,
    XLSB,
    ODS,
    OLD_XLS,
    XML_2003,
    CSV,
    TSV,
    HTML,
    MAIL,
    VCARD,
    LDIF,
    JSON,
    PICTURE,
    PASTED
}
