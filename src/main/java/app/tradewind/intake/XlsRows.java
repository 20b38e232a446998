package app.tradewind.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.jspecify.annotations.Nullable;

/// Gathers the cell records of an `.xls` sheet into rows.
final class XlsRows {

    private final FormatTrackingHSSFListener formats;
    private final RowSink sink;
    private final BitSet hidden = new BitSet();
    private final List<String> cells = new ArrayList<>();
    private CellText texts = new CellText(false);
    private @Nullable SSTRecord shared;
    private int row = -1;
    private boolean wanting = true;

    /// The column of a formula whose text follows in a record of its own, or -1.
    private int textOfFormula = -1;

    XlsRows(FormatTrackingHSSFListener formats, RowSink sink) {
        this.formats = formats;
        this.sink = sink;
    }

    void global(Record record) {
        if (record instanceof SSTRecord table) {
            shared = table;
        } else if (record instanceof DateWindow1904Record window) {
            texts = new CellText(window.getWindowing() == 1);
        }
    }

    /// Returns whether more records are wanted.
    boolean cell(Record record) {
        if (record instanceof RowRecord settings) {
            hidden.set(settings.getRowNumber() & 0xffff, settings.getZeroHeight());
        } else if (record instanceof StringRecord text) {
            if (textOfFormula >= 0) {
                put(textOfFormula, text.getString());
                textOfFormula = -1;
            }
        } else if (record instanceof CellValueRecordInterface value) {
            if (value.getRow() != row) {
                end();
                row = value.getRow();
            }
            put(value.getColumn(), text(record, value));
        }
        return wanting;
    }

    /// Hands the last row out.
    void end() {
        if (row >= 0 && wanting && !cells.isEmpty()) {
            wanting = sink.take(new SheetRow(row + 1, List.copyOf(cells), hidden.get(row)));
        }
        cells.clear();
        row = -1;
    }

    private void put(int column, String text) {
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }

    private String text(Record record, CellValueRecordInterface cell) {
        return switch (record) {
            case LabelSSTRecord label ->
                shared == null || label.getSSTIndex() >= shared.getNumUniqueStrings()
                        ? ""
                        : shared.getString(label.getSSTIndex()).getString();
            case LabelRecord label -> label.getValue();
            case NumberRecord number -> number(number.getValue(), cell);
            case RKRecord number -> number(number.getRKNumber(), cell);
            case BoolErrRecord truth when truth.isBoolean() -> truth.getBooleanValue() ? "TRUE" : "FALSE";
            case FormulaRecord formula -> formula(formula);
            default -> "";
        };
    }

    private String formula(FormulaRecord formula) {
        CellType type = formula.getCachedResultTypeEnum();
        return switch (type) {
            case STRING -> {
                textOfFormula = formula.getColumn();
                yield "";
            }
            case BOOLEAN -> formula.getCachedBooleanValue() ? "TRUE" : "FALSE";
            case NUMERIC -> number(formula.getValue(), formula);
            default -> "";
        };
    }

    private String number(double value, CellValueRecordInterface cell) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "";
        }
        int index = formats.getFormatIndex(cell);
        return texts.number(Double.toString(value), Math.max(0, index), formats.getFormatString(cell));
    }
}
