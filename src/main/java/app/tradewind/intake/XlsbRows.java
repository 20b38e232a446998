package app.tradewind.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Reads the rows of a sheet of an `.xlsb` workbook.
///
/// Source: [MS-XLSB], sections 2.4.714 (BrtRowHdr) and 2.5.19 (Cell).
final class XlsbRows {

    private static final int ROW = 0;
    private static final int BLANK = 1;
    private static final int PACKED = 2;
    private static final int TRUTH = 4;
    private static final int REAL = 5;
    private static final int TEXT = 6;
    private static final int SHARED = 7;
    private static final int FORMULA_TEXT = 8;
    private static final int FORMULA_REAL = 9;
    private static final int FORMULA_TRUTH = 10;
    private static final int FORMULA_ERROR = 11;
    private static final int SHORT_BLANK = 12;
    private static final int SHORT_SHARED = 18;
    private static final int RICH_TEXT = 62;
    private static final int ROWS_END = 146;

    /// The height flag of a row that is not shown.
    private static final int HIDDEN = 0x10;

    private final SharedTexts shared;
    private final CellStyles styles;
    private final CellText texts;
    private final List<String> cells = new ArrayList<>();
    private int row = -1;
    private boolean hidden;
    private int column = -1;

    XlsbRows(SharedTexts shared, CellStyles styles, CellText texts) {
        this.shared = shared;
        this.styles = styles;
        this.texts = texts;
    }

    void read(XlsbRecords records, RowSink sink, Content content) throws IOException {
        int count = 0;
        while (records.next() && records.type() != ROWS_END) {
            if (records.type() == ROW) {
                if (++count > CellPlace.MOST_ROWS) {
                    throw GuardedStream.tooLarge(content);
                }
                if (!handOut(sink)) {
                    return;
                }
                row = records.intAt(0);
                hidden = (records.octetAt(11) & HIDDEN) != 0;
                column = -1;
            } else if (row >= 0) {
                cell(records);
            }
        }
        boolean _ = handOut(sink);
    }

    private boolean handOut(RowSink sink) {
        boolean more = row < 0 || sink.take(new SheetRow(row + 1, List.copyOf(cells), hidden));
        cells.clear();
        return more;
    }

    /// A short cell leaves its column out: it stands right of the one before.
    private void cell(XlsbRecords records) throws IOException {
        int type = records.type();
        if (type >= BLANK && type <= FORMULA_ERROR || type == RICH_TEXT) {
            column = records.intAt(0);
            put(value(records, type, styles.format(style(records, 4)), 8));
        } else if (type >= SHORT_BLANK && type <= SHORT_SHARED) {
            column++;
            put(value(records, type - SHORT_BLANK + BLANK, styles.format(style(records, 0)), 4));
        }
    }

    private static int style(XlsbRecords records, int at) {
        return records.intAt(at) & 0xffffff;
    }

    private void put(String text) throws IOException {
        if (column < 0 || column >= CellPlace.MOST_COLUMNS) {
            throw new IOException("no column " + column);
        }
        if (!text.isEmpty()) {
            while (cells.size() <= column) {
                cells.add("");
            }
            cells.set(column, text);
        }
    }

    private String value(XlsbRecords records, int type, CellText.Format format, int at) throws IOException {
        return switch (type) {
            case PACKED -> texts.number(records.packedAt(at), format);
            case REAL, FORMULA_REAL -> texts.number(records.realAt(at), format);
            case TRUTH, FORMULA_TRUTH -> records.octetAt(at) == 0 ? "FALSE" : "TRUE";
            case TEXT, FORMULA_TEXT -> records.textAt(at);
            case SHARED -> shared.at(records.intAt(at));
            case RICH_TEXT -> records.textAt(at + 1);
            default -> "";
        };
    }
}
