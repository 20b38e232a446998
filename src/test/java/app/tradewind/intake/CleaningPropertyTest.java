package app.tradewind.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class CleaningPropertyTest {

    @Property
    void cleaningTwiceIsCleaningOnce(@ForAll @StringLength(max = 40) String text) {
        String once = TextCleaning.clean(text, EnumSet.noneOf(Cleaning.class));

        assertEquals(once, TextCleaning.clean(once, EnumSet.noneOf(Cleaning.class)));
    }

    @Property
    void aNameNeverFailsAndNeverGrowsParts(@ForAll @StringLength(max = 40) String text) {
        Set<Cleaning> done = EnumSet.noneOf(Cleaning.class);
        String clean = TextCleaning.clean(text, done);

        assertTrue(NameCleaning.read(clean, "", "", null, done).name().display().length() <= clean.length() + 1);
    }

    @Property(tries = 200)
    void whatACsvWriterWritesIsRead(@ForAll @Size(min = 1, max = 5) List<@StringLength(max = 12) String> cells)
            throws IOException {
        List<String> plain = cells.stream()
                .map(cell -> cell.replaceAll("[^\\x20-\\x7e\\u4e00-\\u9fff\\n]", "x"))
                .toList();
        StringWriter text = new StringWriter();
        CsvWriter writer = CsvWriter.builder().build(text);
        for (int i = 0; i < 3; i++) {
            writer.writeRecord(List.of("邮箱", "公司", "国家", "电话", "备注"));
        }
        writer.writeRecord(plain);
        writer.close();
        Path file = Files.createTempFile("cells", ".csv");
        Files.writeString(file, text.toString());

        List<SheetRow> rows = new ArrayList<>();
        new TextTable(file, null).read(0, rows::add);
        Files.delete(file);

        assertEquals(plain, rows.getLast().cells());
    }
}
