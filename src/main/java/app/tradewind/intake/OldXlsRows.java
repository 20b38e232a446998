package app.tradewind.intake;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Gathers the cells of one sheet of a workbook from before Excel 97. Such a sheet has at most 16,384 rows of 256
/// columns.
final class OldXlsRows {

    private static final int MOST_COLUMNS = 256;
    private static final int NOTE_GOES_ON = 0xffff;

    private final boolean first;
    private final CellStyles styles;
    private final CellText texts;
    private final Charset charset;
    private final TreeMap<Integer, List<String>> rows = new TreeMap<>();
    private final BitSet hidden = new BitSet();
    private final CellNotes notes = new CellNotes();
    private int row;
    private int textOfFormula = -1;

    /// Where a value stands in its record: Excel 2 has three bytes for the style, later ones two.
    private final int value;

    OldXlsRows(int version, CellStyles styles, CellText texts, Charset charset) {
        first = version == 2;
        this.styles = styles;
        this.texts = texts;
        this.charset = charset;
        value = first ? 7 : 6;
    }

    void read(BiffRecords records) {
        int depth = 0;
        while (records.next()) {
            if ((records.type() & 0xff) == 0x09 && records.type() < 0x0900) {
                depth++;
            } else if (records.type() == 0x0a) {
                depth--;
                if (depth <= 0) {
                    return;
                }
            } else if (depth == 1) {
                take(records);
            }
        }
    }

    void handOut(RowSink sink) {
        for (Map.Entry<Integer, List<String>> each : rows.entrySet()) {
            int index = each.getKey();
            if (!sink.take(notes.on(new SheetRow(index + 1, each.getValue(), hidden.get(index))))) {
                return;
            }
        }
    }

    private void take(BiffRecords records) {
        switch (records.type()) {
            case 0x0208 -> hidden.set(records.shortAt(0), (records.octetAt(12) & 0x20) != 0);
            case 0x0002 -> put(records, texts.number(records.shortAt(value), format(records)));
            case 0x0003, 0x0203 -> put(records, texts.number(records.realAt(value), format(records)));
            case 0x0004, 0x0204, 0x00d6 -> put(records, label(records));
            case 0x0005, 0x0205 -> put(records, truth(records));
            case 0x007e, 0x027e -> put(records, texts.number(records.packedAt(value), format(records)));
            case 0x00bd -> several(records);
            case 0x0006, 0x0206, 0x0406 -> put(records, formula(records));
            case 0x0007, 0x0207 -> textOfFormula(records);
            case 0x001c -> note(records);
            default -> {
                return;
            }
        }
    }

    private CellText.Format format(BiffRecords records) {
        return first ? styles.formatOfCode(records.octetAt(5) & 0x3f) : styles.format(records.shortAt(4));
    }

    private String label(BiffRecords records) {
        return first ? records.textAt(8, records.octetAt(7), charset) : records.textAt(8, records.shortAt(6), charset);
    }

    private String truth(BiffRecords records) {
        return records.octetAt(value + 1) != 0 ? "" : records.octetAt(value) == 0 ? "FALSE" : "TRUE";
    }

    /// What a formula came to when the workbook was saved; a text follows in a record of its own.
    private String formula(BiffRecords records) {
        if (records.shortAt(value + 6) != 0xffff) {
            return texts.number(records.realAt(value), format(records));
        }
        row = records.shortAt(0);
        textOfFormula = records.octetAt(value) == 0 ? records.shortAt(2) : -1;
        return records.octetAt(value) == 1 ? records.octetAt(value + 2) == 0 ? "FALSE" : "TRUE" : "";
    }

    private void textOfFormula(BiffRecords records) {
        if (textOfFormula >= 0) {
            String text = first
                    ? records.textAt(1, records.octetAt(0), charset)
                    : records.textAt(2, records.shortAt(0), charset);
            put(row, textOfFormula, text);
            textOfFormula = -1;
        }
    }

    private void several(BiffRecords records) {
        int column = records.shortAt(2);
        for (int at = 4; at + 6 <= records.size() - 2; at += 6) {
            put(
                    records.shortAt(0),
                    column++,
                    texts.number(records.packedAt(at + 2), styles.format(records.shortAt(at))));
        }
    }

    private void note(BiffRecords records) {
        if (records.shortAt(0) != NOTE_GOES_ON) {
            notes.put(records.shortAt(0) + 1, records.shortAt(2), records.textAt(6, records.shortAt(4), charset));
        }
    }

    private void put(BiffRecords records, String text) {
        put(records.shortAt(0), records.shortAt(2), text);
    }

    private void put(int row, int column, String text) {
        if (text.isEmpty() || column >= MOST_COLUMNS) {
            return;
        }
        List<String> cells = rows.computeIfAbsent(row, _ -> new ArrayList<>());
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }
}
