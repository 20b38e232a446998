package app.tradewind.ui.contacts;

import java.util.List;

/// Rows of the table as other programs take them from the clipboard: tab-separated text, and a table of HTML, which
/// spreadsheets prefer.
///
/// A cell that a spreadsheet would take for a formula must not run there: as text it is led by an apostrophe, in
/// the
/// HTML its format says that it is text.
final class CopiedTable {

    private static final String TEXT_CELL = "<td style=\"mso-number-format:'\\@'\">";

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder("<table><thead><tr>");

    CopiedTable(List<String> heads) {
        text.append(String.join("\t", heads)).append("\r\n");
        heads.forEach(head -> html.append("<th>").append(escaped(head)).append("</th>"));
        html.append("</tr></thead><tbody>");
    }

    void row(List<String> cells) {
        List<String> lines = cells.stream().map(CopiedTable::oneLine).toList();
        text.append(String.join("\t", lines.stream().map(CopiedTable::harmless).toList()))
                .append("\r\n");
        html.append("<tr>");
        lines.forEach(cell -> html.append(TEXT_CELL).append(escaped(cell)).append("</td>"));
        html.append("</tr>");
    }

    String text() {
        return text.toString();
    }

    String html() {
        return html + "</tbody></table>";
    }

    private static String oneLine(String cell) {
        return cell.replaceAll("\\s+", " ").strip();
    }

    private static String harmless(String cell) {
        return cell.isEmpty() || "=+-@".indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }

    private static String escaped(String cell) {
        return cell.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
