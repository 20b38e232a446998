package app.tradewind.handover;

import app.tradewind.contact.table.SafeCell;
import app.tradewind.contact.table.TableTime;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A workbook of one sheet: the first row fixed, coloured and with filters, times as times, everything else
/// marked as text, so that a phone number or a postal code stays what it is, also when it is edited. Streams into
/// the file: nothing readable is laid down in a temporary one.
///
/// Source: ECMA-376 Part 1, sections 18.3 (worksheets), 18.8.30 (number formats), 22.9.2.19 (signs that XML lacks).
final class WorkbookSheet implements ContactSheet {

    private static final int FLUSH_ROWS = 500;
    private static final int LONGEST = 32_767;
    private static final int FIRST_YEAR = 1901;
    private static final int LAST_YEAR = 9999;
    private static final String TEXT = "@";
    private static final String DAY = "yyyy-mm-dd";
    private static final String SECOND = "yyyy-mm-dd hh:mm:ss";
    private static final Pattern NEEDS_WORDS =
            Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]|_x[0-9A-Fa-f]{4}_");

    private final Workbook workbook;
    private final Worksheet sheet;
    private final List<Column> columns;
    private int row;
    private long shortened;

    WorkbookSheet(OutputStream out, String name, List<Column> columns, int rows) {
        this.columns = columns;
        workbook = new Workbook(out, "Tradewind", null);
        sheet = workbook.newWorksheet(name);
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, rows, columns.size() - 1);
    }

    @Override
    public void row(List<String> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            if (row == 0) {
                heading(column, cell);
            } else if (!cell.isEmpty()) {
                put(column, cell);
            }
        }
        row++;
        if (row % FLUSH_ROWS == 0) {
            sheet.flush();
        }
    }

    private void heading(int column, String heading) {
        sheet.inlineString(0, column, legal(heading));
        sheet.style(0, column)
                .bold()
                .fillColor("DCEBEA")
                .borderStyle("thin")
                .borderColor("9FBFBD")
                .format(TEXT)
                .set();
        sheet.width(column, columns.get(column).time() ? 12 : Math.clamp(heading.length() * 2L, 14, 28));
    }

    private void put(int column, String cell) {
        Optional<LocalDateTime> time = columns.get(column).time() ? time(cell) : Optional.empty();
        if (time.isPresent()) {
            boolean day = time.get().toLocalTime().equals(LocalTime.MIDNIGHT);
            sheet.value(row, column, time.get());
            sheet.style(row, column).format(day ? DAY : SECOND).set();
        } else {
            sheet.inlineString(row, column, legal(SafeCell.inMarkedText(cell)));
            sheet.style(row, column).format(TEXT).set();
        }
    }

    /// Excel knows no days before 1900, and not all of that year as others do.
    private static Optional<LocalDateTime> time(String cell) {
        return TableTime.read(cell)
                .map(WorkbookSheet::second)
                .filter(time -> time.getYear() >= FIRST_YEAR && time.getYear() <= LAST_YEAR);
    }

    private static LocalDateTime second(Instant time) {
        return LocalDateTime.ofInstant(time.truncatedTo(ChronoUnit.SECONDS), ZoneOffset.UTC);
    }

    /// Signs that XML has no room for are written in words, and what looks like such words, too; no cell is longer
    /// than it may be.
    private String legal(String cell) {
        String words = NEEDS_WORDS.matcher(cell).find()
                ? NEEDS_WORDS
                        .matcher(cell)
                        .replaceAll(found -> found.group().startsWith("_")
                                ? "_x005F_" + found.group().substring(1)
                                : String.format("_x%04X_", (int) found.group().charAt(0)))
                : cell;
        if (words.length() <= LONGEST) {
            return words;
        }
        shortened++;
        int end = Character.isHighSurrogate(words.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return words.substring(0, end);
    }

    @Override
    public long shortened() {
        return shortened;
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
