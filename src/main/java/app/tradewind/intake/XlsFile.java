package app.tradewind.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/// An `.xls` workbook of Excel 97 to 2003, read record by record.
///
/// Source: [MS-XLS], sections 2.1.7.20 (substreams) and 2.4 (records).
final class XlsFile implements SheetFile {

    private final Content content;
    private final @Nullable String password;
    private final List<BoundSheetRecord> bound = new ArrayList<>();
    private final List<SheetInfo> sheets = new ArrayList<>();

    XlsFile(Content content, @Nullable String password) throws IOException {
        this.content = content;
        this.password = password;
        walk(new Globals());
        for (BoundSheetRecord sheet : bound) {
            sheets.add(new SheetInfo(sheets.size(), sheet.getSheetname(), sheet.isHidden() || sheet.isVeryHidden()));
        }
    }

    @Override
    public FileFormat format() {
        return FileFormat.XLS;
    }

    @Override
    public List<SheetInfo> sheets() {
        return sheets;
    }

    /// The substreams stand in the order of the file, which may differ from that of the tabs.
    @Override
    public void read(int index, RowSink sink) throws IOException {
        BoundSheetRecord[] inFile = BoundSheetRecord.orderByBofPosition(bound);
        int substream = List.of(inFile).indexOf(bound.get(index));
        XlsMarks marks = new XlsMarks();
        walk(new OneSheet(substream, marks));
        MergedCells merged = marks.merged();
        walk(new OneSheet(substream, row -> sink.take(marks.notes().on(merged.over(row)))));
    }

    private void walk(AbortableHSSFListener listener) throws IOException {
        HSSFRequest request = new HSSFRequest();
        request.addListenerForAllRecords(listener);
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try (POIFSFileSystem file = new POIFSFileSystem(content.file().toFile(), true)) {
            String name = file.getRoot().getEntryNames().stream()
                    .filter(entry -> entry.equalsIgnoreCase("Workbook") || entry.equalsIgnoreCase("Book"))
                    .max(String.CASE_INSENSITIVE_ORDER)
                    .orElse("Workbook");
            try (InputStream records = file.createDocumentInputStream(name)) {
                new HSSFEventFactory().abortableProcessEvents(request, records);
            }
        } catch (HSSFUserException damaged) {
            throw new IOException(damaged);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    /// Reads the list of sheets and stops.
    private final class Globals extends AbortableHSSFListener {

        @Override
        public short abortableProcessRecord(Record record) {
            if (record instanceof BoundSheetRecord sheet) {
                bound.add(sheet);
            }
            return (short) (record instanceof EOFRecord ? 1 : 0);
        }
    }

    /// Counts substreams (charts nest in them) and hands the records of one to [XlsRows].
    private static final class OneSheet extends AbortableHSSFListener {

        private final int wanted;
        private final FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(record -> {});
        private final XlsRows rows;
        private final @Nullable XlsMarks marks;
        private int substream = -2;
        private int depth;

        OneSheet(int wanted, RowSink sink) {
            this.wanted = wanted;
            rows = new XlsRows(formats, sink);
            marks = null;
        }

        /// Reads the marks alone, which stand behind the rows.
        OneSheet(int wanted, XlsMarks marks) {
            this.wanted = wanted;
            rows = new XlsRows(formats, row -> true);
            this.marks = marks;
        }

        @Override
        public short abortableProcessRecord(Record record) {
            formats.processRecord(record);
            if (record instanceof BOFRecord) {
                if (depth == 0) {
                    substream++;
                }
                depth++;
            } else if (record instanceof EOFRecord) {
                depth--;
                if (depth == 0 && substream == wanted) {
                    rows.end();
                    return 1;
                }
            } else if (substream == -1) {
                rows.global(record);
            } else if (marks != null) {
                if (substream == wanted && depth == 1) {
                    marks.take(record);
                }
            } else if (substream == wanted && depth == 1) {
                return (short) (rows.cell(record) ? 0 : 1);
            }
            return 0;
        }
    }
}
