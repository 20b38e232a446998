package app.tradewind.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Reads the rows of a table of Excel 2002 and 2003. Rows and cells that are empty are left out of the file; an
/// index says where it goes on.
final class Xml2003Rows {

    private final Xml xml;
    private final RowSink sink;
    private final MergedCells merged = new MergedCells(List.of());
    private final CellText texts = new CellText(false);
    private int number;

    /// @param xml at the start of the table
    Xml2003Rows(Xml xml, RowSink sink) {
        this.xml = xml;
        this.sink = sink;
    }

    void read() throws IOException {
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next() && number <= CellPlace.MOST_ROWS) {
            if (xml.starts("Row")) {
                number = xml.number("Index", number + 1);
                int span = Math.clamp(xml.number("Span", 0), 0, CellPlace.MOST_ROWS);
                boolean hidden = xml.isTrue("Hidden");
                List<String> cells = new ArrayList<>();
                List<String> notes = new ArrayList<>();
                cells(cells, notes);
                if (!sink.take(merged.over(new SheetRow(number, cells, hidden)).withNotes(notes))) {
                    return;
                }
                number += span;
            }
        }
    }

    private void cells(List<String> cells, List<String> notes) throws IOException {
        int outside = xml.depth() - 1;
        int column = 0;
        while (xml.depth() > outside && xml.next()) {
            if (!xml.starts("Cell")) {
                continue;
            }
            column = xml.number("Index", column + 1) - 1;
            if (column < 0 || column >= CellPlace.MOST_COLUMNS) {
                throw new IOException("no column " + column);
            }
            int down = Math.clamp(xml.number("MergeDown", 0), 0, CellPlace.MOST_ROWS);
            merged.add(new MergedCells.Range(number, number + down, column));
            int across = Math.clamp(xml.number("MergeAcross", 0), 0, CellPlace.MOST_COLUMNS);
            String text = cell(notes);
            while (cells.size() < column) {
                cells.add("");
            }
            if (cells.size() == column) {
                cells.add(text);
            }
            column += 1 + across;
        }
    }

    private String cell(List<String> notes) throws IOException {
        int outside = xml.depth() - 1;
        String text = "";
        while (xml.depth() > outside && xml.next()) {
            if (xml.starts("Comment")) {
                String note = data().strip();
                if (!note.isEmpty()) {
                    notes.add(note);
                }
            } else if (xml.starts("Data")) {
                String type = xml.attribute("Type", "String");
                String data = data();
                text = switch (type) {
                    case "Error" -> "";
                    case "Number" -> texts.number(data, CellText.GENERAL);
                    case "DateTime" -> XlsxRows.day(data);
                    case "Boolean" -> data.strip().equals("1") ? "TRUE" : "FALSE";
                    default -> data;
                };
            }
        }
        return text;
    }

    /// All text to the end of the element that starts here, without readings.
    private String data() throws IOException {
        StringBuilder text = new StringBuilder();
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.starts("PhoneticText")) {
                xml.skip();
            } else if (xml.isText()) {
                xml.addTo(text);
            }
        }
        return text.toString();
    }
}
