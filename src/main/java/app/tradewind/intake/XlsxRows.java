package app.tradewind.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads the rows of a sheet part.
///
/// Source: ECMA-376 Part 1, sections 18.3.1.73 (row), 18.3.1.4 (c) and 18.18.11 (ST_CellType).
final class XlsxRows {

    private static final Set<String> ERRORS = Set.of(
            "#N/A",
            "#REF!",
            "#VALUE!",
            "#DIV/0!",
            "#NAME?",
            "#NUM!",
            "#NULL!",
            "#GETTING_DATA",
            "#SPILL!",
            "#CALC!",
            "#FIELD!",
            "#BLOCKED!");

    private final SharedTexts shared;
    private final CellStyles styles;
    private final CellText texts;
    private final StringBuilder value = new StringBuilder();
    private int rowOfCell;

    XlsxRows(SharedTexts shared, CellStyles styles, CellText texts) {
        this.shared = shared;
        this.styles = styles;
        this.texts = texts;
    }

    void read(Xml xml, RowSink sink, Content content) throws IOException {
        int number = 0;
        int count = 0;
        while (xml.next()) {
            if (xml.ends("sheetData")) {
                return;
            }
            if (!xml.starts("row")) {
                continue;
            }
            if (++count > CellPlace.MOST_ROWS) {
                throw GuardedStream.tooLarge(content);
            }
            int stated = xml.number("r", 0);
            boolean hidden = xml.isTrue("hidden");
            rowOfCell = 0;
            List<String> cells = row(xml);
            number = stated > 0 ? stated : rowOfCell > 0 ? rowOfCell : number + 1;
            if (!sink.take(new SheetRow(number, cells, hidden))) {
                return;
            }
        }
    }

    private List<String> row(Xml xml) throws IOException {
        List<String> cells = new ArrayList<>();
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.starts("c")) {
                String place = xml.attribute("r");
                int column = place == null ? cells.size() : column(place);
                String text = cell(xml);
                if (column < CellPlace.MOST_COLUMNS && (place == null || !text.isEmpty())) {
                    put(cells, column, text);
                }
            }
        }
        return cells;
    }

    private int column(String place) throws IOException {
        int column = CellPlace.column(place);
        if (column < 0) {
            throw new IOException("no cell has the place " + place);
        }
        if (rowOfCell == 0) {
            rowOfCell = CellPlace.row(place);
        }
        return column;
    }

    private static void put(List<String> cells, int column, String text) {
        while (cells.size() < column) {
            cells.add("");
        }
        if (column == cells.size()) {
            cells.add(text);
        } else {
            cells.set(column, text);
        }
    }

    private String cell(Xml xml) throws IOException {
        String type = xml.attribute("t", "n");
        int style = xml.number("s", 0);
        int outside = xml.depth() - 1;
        boolean formula = false;
        boolean wanted = false;
        String inline = "";
        value.setLength(0);
        while (xml.depth() > outside && xml.next()) {
            if (xml.isText()) {
                if (wanted) {
                    xml.addTo(value);
                }
            } else if (xml.starts("is")) {
                inline = XlsxText.read(xml);
            } else {
                formula |= xml.starts("f");
                wanted = xml.starts("v");
            }
        }
        return value.isEmpty() ? inline : text(type, style, formula);
    }

    private String text(String type, int style, boolean formula) {
        return switch (type) {
            case "s" -> shared.at(index());
            case "b" -> value.toString().strip().matches("1|true") ? "TRUE" : "FALSE";
            case "e" -> "";
            case "str", "inlineStr" -> {
                String text = XlsxText.unescaped(value);
                yield formula && ERRORS.contains(text) ? "" : text;
            }
            case "d" -> day(value.toString());
            default -> texts.number(value.toString(), styles.format(style));
        };
    }

    private int index() {
        try {
            return Integer.parseInt(value, 0, value.length(), 10);
        } catch (NumberFormatException damaged) {
            return -1;
        }
    }

    /// A date of the strict form without the midnight that nobody wrote.
    static String day(String iso) {
        String day = iso.strip();
        return day.replaceFirst("T00:00(?::00(?:\\.0+)?)?Z?$", "")
                .replaceFirst("(T\\d\\d:\\d\\d):\\d\\d(?:\\.\\d+)?Z?$", "$1");
    }
}
