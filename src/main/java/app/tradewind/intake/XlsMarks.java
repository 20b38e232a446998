package app.tradewind.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.CommonObjectDataSubRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NoteRecord;
import org.apache.poi.hssf.record.ObjRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SubRecord;
import org.apache.poi.hssf.record.TextObjectRecord;
import org.apache.poi.ss.util.CellRangeAddress;

/// What an `.xls` sheet says of its cells behind their records: which are merged, and the notes pinned to them.
///
/// Source: [MS-XLS], sections 2.4.168 (MergeCells), 2.4.179 (Note), 2.4.181 (Obj) and 2.4.329 (TxO).
final class XlsMarks {

    private final List<MergedCells.Range> ranges = new ArrayList<>();
    private final CellNotes notes = new CellNotes();
    private final Map<Integer, String> textOfShape = new HashMap<>();
    private int shape = -1;

    void take(Record record) {
        switch (record) {
            case MergeCellsRecord merged -> {
                for (int i = 0; i < merged.getNumAreas() && ranges.size() < MergedCells.MOST; i++) {
                    add(merged.getAreaAt(i));
                }
            }
            case ObjRecord object -> shape = id(object);
            case TextObjectRecord text -> {
                if (text.getStr() != null) {
                    textOfShape.putIfAbsent(shape, text.getStr().getString());
                }
            }
            case NoteRecord note ->
                notes.put(note.getRow() + 1, note.getColumn(), textOfShape.getOrDefault(note.getShapeId(), ""));
            default -> {
                return;
            }
        }
    }

    private void add(CellRangeAddress area) {
        if (area.getLastRow() > area.getFirstRow()) {
            ranges.add(new MergedCells.Range(area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn()));
        }
    }

    private static int id(ObjRecord object) {
        for (SubRecord part : object.getSubRecords()) {
            if (part instanceof CommonObjectDataSubRecord data) {
                return data.getObjectId();
            }
        }
        return -1;
    }

    CellNotes notes() {
        return notes;
    }

    MergedCells merged() {
        return new MergedCells(ranges);
    }
}
