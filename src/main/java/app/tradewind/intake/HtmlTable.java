package app.tradewind.intake;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The tables of a web page, which some programs write under the name of a workbook. Each table is a sheet.
final class HtmlTable implements SheetFile {

    private final Charset encoding;
    private final List<Element> tables = new ArrayList<>();

    HtmlTable(Document page) {
        encoding = page.charset();
        page.select("table").stream()
                .filter(table ->
                        table.select("table").size() == 1 && !table.select("tr").isEmpty())
                .forEach(tables::add);
    }

    @Override
    public FileFormat format() {
        return FileFormat.HTML;
    }

    @Override
    public String encoding() {
        return encoding.name();
    }

    @Override
    public List<SheetInfo> sheets() {
        List<SheetInfo> sheets = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            sheets.add(new SheetInfo(i, Integer.toString(i + 1), false));
        }
        return sheets;
    }

    @Override
    public void read(int index, RowSink sink) {
        int number = 0;
        for (Element row : tables.get(index).select("tr")) {
            number++;
            List<String> cells = new ArrayList<>();
            for (Element cell : row.children()) {
                cells.add(cell.text());
                int span = cell.attr("colspan").matches("[1-9][0-9]?") ? Integer.parseInt(cell.attr("colspan")) : 1;
                for (int i = 1; i < span; i++) {
                    cells.add("");
                }
            }
            if (!sink.take(new SheetRow(number, cells, false))) {
                return;
            }
        }
    }
}
