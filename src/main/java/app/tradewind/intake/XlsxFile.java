package app.tradewind.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/// An `.xlsx` workbook, read as a stream: only the table of shared texts is held in memory.
///
/// Source: ECMA-376 Part 1, sections 18.2 (workbook) and 18.3 (worksheets).
final class XlsxFile implements SheetFile {

    private static final ReadingOptions OPTIONS = new ReadingOptions(true, true);

    private final Content content;
    private final List<SheetInfo> sheets;

    XlsxFile(Content content) throws IOException {
        this.content = content;
        try (ReadableWorkbook workbook = open()) {
            sheets = workbook.getSheets()
                    .map(sheet -> new SheetInfo(
                            sheet.getIndex(), sheet.getName(), sheet.getVisibility() != SheetVisibility.VISIBLE))
                    .toList();
        }
    }

    private ReadableWorkbook open() throws IOException {
        byte[] bytes = content.bytes();
        return bytes == null
                ? new ReadableWorkbook(content.file().toFile(), OPTIONS)
                : new ReadableWorkbook(new ByteArrayInputStream(bytes), OPTIONS);
    }

    @Override
    public FileFormat format() {
        return FileFormat.XLSX;
    }

    @Override
    public String encoding() {
        return "";
    }

    @Override
    public List<SheetInfo> sheets() {
        return sheets;
    }

    @Override
    public void read(int index, RowSink sink) throws IOException {
        try (ReadableWorkbook workbook = open()) {
            Sheet sheet = workbook.getSheet(index).orElseThrow(() -> new IOException("no sheet " + index));
            CellText texts = new CellText(workbook.isDate1904());
            try (Stream<Row> rows = sheet.openStream()) {
                for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                    Row row = each.next();
                    if (!sink.take(new SheetRow(row.getRowNum(), cells(row, texts), row.isHidden()))) {
                        return;
                    }
                }
            }
        }
    }

    private static List<String> cells(Row row, CellText texts) {
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (Cell cell : row) {
            cells.add(cell == null ? "" : text(cell, texts));
        }
        return cells;
    }

    private static String text(Cell cell, CellText texts) {
        CellType type = cell.getType();
        Object value = cell.getValue();
        if (type == CellType.ERROR || type == CellType.EMPTY || value == null) {
            return "";
        }
        if (value instanceof Number) {
            Integer index = cell.getDataFormatId();
            String raw = cell.getRawValue();
            return texts.number(
                    raw == null ? value.toString() : raw, index == null ? 0 : index, cell.getDataFormatString());
        }
        if (value instanceof Boolean truth) {
            return truth ? "TRUE" : "FALSE";
        }
        String text = value.toString();
        return type == CellType.FORMULA && text.startsWith("#") && isError(text) ? "" : text;
    }

    /// A formula's cached error is text like any other to the library.
    private static boolean isError(String text) {
        return text.matches("#(?:N/A|REF!|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!|GETTING_DATA|SPILL!|CALC!)");
    }
}
