package app.tradewind.contact.table;

import java.util.regex.Pattern;

/// Cells that no spreadsheet takes for a formula, and what they meant before they were made safe.
///
/// Source: OWASP, CSV Injection: a cell must not begin with `=`, `+`, `-`, `@`, their full-width forms, a tab or
/// the end of a line.
public final class SafeCell {

    private static final Pattern RISKY = Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    private SafeCell() {}

    /// The cell as it may stand in a text table: an apostrophe leads what would run.
    public static String inText(String cell) {
        return RISKY.matcher(cell).matches() ? "'" + cell : cell;
    }

    /// The cell as it may stand where texts are marked as texts, in a workbook or JSON: as it is, but for one that
    /// would be mistaken for a cell made safe.
    public static String inMarkedText(String cell) {
        return cell.startsWith("'") ? inText(cell) : cell;
    }

    /// The cell as it was before one of the above.
    public static String meant(String cell) {
        return cell.startsWith("'") && RISKY.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
