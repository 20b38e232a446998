package app.tradewind.handover.paper;

import java.awt.Color;
import java.io.OutputStream;
import java.text.Bidi;
import java.util.List;
import java.util.Map;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.FontSelector;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/// A PDF under way: headings, texts, facts and tables on A4 pages with numbers at their foot.
final class Paper implements AutoCloseable {

    /// What is longer may go on on the next page.
    private static final int SHORT = 500;

    static final float MILLIMETRE = 72 / 25.4f;

    private static final Color INK = new Color(0x16, 0x21, 0x2b);
    private static final Color MUTED = new Color(0x50, 0x5e, 0x6a);
    private static final Color LINE = new Color(0xd3, 0xda, 0xde);
    private static final float SIDE = 20 * MILLIMETRE;

    private final Document document;
    private final PdfWriter writer;
    private final FontSelector plain;
    private final FontSelector strong;
    private final FontSelector small;
    private final FontSelector title;

    /// @param name in the head of the file
    Paper(OutputStream out, String name, PaperFonts fonts) {
        plain = fonts.selector(9.5f, Font.NORMAL, INK);
        strong = fonts.selector(9.5f, Font.BOLD, INK);
        small = fonts.selector(8, Font.NORMAL, MUTED);
        title = fonts.selector(15, Font.BOLD, INK);
        document = new Document(PageSize.A4, SIDE, SIDE, SIDE, SIDE);
        writer = PdfWriter.getInstance(document, out);
        document.addTitle(name);
        document.addCreator("Tradewind");
        document.open();
    }

    /// Numbers the pages from here on.
    Paper numbered() {
        writer.setPageEvent(new PdfPageEventHelper() {
            @Override
            public void onEndPage(PdfWriter pdf, Document page) {
                ColumnText.showTextAligned(
                        pdf.getDirectContent(),
                        Element.ALIGN_RIGHT,
                        small.process(String.valueOf(pdf.getPageNumber())),
                        page.right(),
                        page.bottom() - 16,
                        0);
            }
        });
        return this;
    }

    void title(String text) {
        add(paragraph(title, text, 6));
    }

    void heading(String text) {
        Paragraph heading = paragraph(strong, text, 4);
        heading.setSpacingBefore(10);
        add(heading);
    }

    void text(String text) {
        add(column(plain, text));
    }

    void small(String text) {
        add(column(small, text));
    }

    void newPage() {
        document.newPage();
    }

    /// Two columns: what it is, and what it says; without the ones that say nothing.
    void facts(Map<String, String> facts) {
        PdfPTable table = table(new float[] {1, 3.4f});
        table.setKeepTogether(facts.values().stream().mapToInt(String::length).sum() < SHORT);
        facts.forEach((what, says) -> {
            if (!says.isBlank()) {
                table.addCell(cell(small, what, false));
                table.addCell(cell(plain, says, false));
            }
        });
        table.setSpacingAfter(6);
        add(table);
    }

    /// A table whose head stands on every page.
    void table(float[] widths, List<String> head, List<List<String>> rows) {
        PdfPTable table = table(widths);
        head.forEach(text -> table.addCell(cell(small, text, true)));
        table.setHeaderRows(1);
        rows.forEach(row -> row.forEach(text -> table.addCell(cell(plain, text, true))));
        add(table);
    }

    /// A text at a place of the page, in millimetres from its left upper corner.
    void at(float left, float top, float width, float height, String text, boolean secondary) {
        ColumnText column = new ColumnText(writer.getDirectContent());
        float upper = PageSize.A4.getHeight() - top * MILLIMETRE;
        column.setSimpleColumn(left * MILLIMETRE, upper - height * MILLIMETRE, (left + width) * MILLIMETRE, upper);
        column.setRunDirection(direction(text));
        Paragraph paragraph = new Paragraph(secondary ? 10 : 13);
        paragraph.add((secondary ? small : plain).process(text));
        column.addElement(paragraph);
        column.go();
    }

    /// Lets the text begin lower on this page.
    void skip(float millimetres) {
        Paragraph gap = new Paragraph(" ");
        gap.setLeading(millimetres * MILLIMETRE);
        add(gap);
    }

    private static PdfPTable table(float[] widths) {
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSpacingBefore(4);
        return table;
    }

    private PdfPTable column(FontSelector font, String text) {
        PdfPTable one = table(new float[] {1});
        one.setSplitLate(false);
        PdfPCell cell = cell(font, text, false);
        cell.setPaddingLeft(0);
        one.addCell(cell);
        return one;
    }

    private static PdfPCell cell(FontSelector font, String text, boolean ruled) {
        PdfPCell cell = new PdfPCell(new Phrase(font.process(text)));
        cell.setRunDirection(direction(text));
        cell.setBorder(ruled ? Rectangle.BOTTOM : Rectangle.NO_BORDER);
        cell.setBorderColor(LINE);
        cell.setPadding(3);
        cell.setLeading(0, 1.35f);
        return cell;
    }

    private static int direction(String text) {
        return !text.isEmpty() && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()
                ? PdfWriter.RUN_DIRECTION_RTL
                : PdfWriter.RUN_DIRECTION_LTR;
    }

    private static Paragraph paragraph(FontSelector font, String text, float after) {
        Paragraph paragraph = new Paragraph();
        paragraph.add(font.process(text));
        paragraph.setSpacingAfter(after);
        return paragraph;
    }

    private void add(Element element) {
        document.add(element);
    }

    @Override
    public void close() {
        document.close();
    }
}
