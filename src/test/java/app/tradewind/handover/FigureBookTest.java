package app.tradewind.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.tradewind.work.CancelledException;
import app.tradewind.work.Progress;
import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureBookTest {

    private static final Progress STOPPED = new Progress() {
        @Override
        public void at(long done, long total) {}

        @Override
        public boolean isCancelled() {
            return true;
        }
    };

    @TempDir
    private Path folder;

    private static List<FigureBook.Sheet> sheets() {
        return List.of(
                new FigureBook.Sheet(
                        "漏斗",
                        List.of("步骤", "客户", "占比"),
                        List.of(List.of("已去信", 3104L, 1.0), List.of("=1+1", 318L, 0.102))),
                new FigureBook.Sheet(
                        "Costs: a/b",
                        List.of("From", "Amount"),
                        List.of(List.of(LocalDate.of(2026, 11, 1), new BigDecimal("1200.50")))));
    }

    @Test
    void numbersAreNumbersAndWordsAreWords() throws Exception {
        Path file = folder.resolve("insights.xlsx");

        FigureBook.write(sheets(), file, Progress.none());

        try (InputStream in = Files.newInputStream(file);
                Workbook book = WorkbookFactory.create(in)) {
            assertEquals(2, book.getNumberOfSheets());
            Row first = book.getSheet("漏斗").getRow(1);
            assertEquals("已去信", first.getCell(0).getStringCellValue());
            assertEquals(3104, first.getCell(1).getNumericCellValue());
            Row second = book.getSheet("漏斗").getRow(2);
            assertEquals("=1+1", second.getCell(0).getStringCellValue());
            assertEquals(0.102, second.getCell(2).getNumericCellValue());
            assertEquals("0.0%", second.getCell(2).getCellStyle().getDataFormatString());
            Row cost = book.getSheetAt(1).getRow(1);
            assertEquals(
                    LocalDate.of(2026, 11, 1),
                    cost.getCell(0).getLocalDateTimeCellValue().toLocalDate());
            assertEquals(1200.5, cost.getCell(1).getNumericCellValue());
        }
    }

    @Test
    void aStopLeavesWhatWasThere() throws Exception {
        Path file = Files.writeString(folder.resolve("insights.xlsx"), "older");

        assertThrows(CancelledException.class, () -> FigureBook.write(sheets(), file, STOPPED));
        assertThrows(CancelledException.class, () -> PictureExport.write(1, 1, new int[] {-1}, file, STOPPED));

        assertEquals("older", Files.readString(file));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void aPictureIsAPngOfThesePixels() throws Exception {
        Path file = folder.resolve("funnel.png");

        PictureExport.write(2, 1, new int[] {0xFF0B7285, 0x00000000}, file, Progress.none());

        BufferedImage image = ImageIO.read(file.toFile());
        assertEquals(2, image.getWidth());
        assertEquals(0xFF0B7285, image.getRGB(0, 0));
        assertEquals(0, image.getRGB(1, 0) >>> 24);
        assertFalse(Files.exists(folder.resolve("funnel.png.part")));
    }
}
