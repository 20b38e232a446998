package app.tradewind.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Real tables in old character sets, by what a person reads in them.
class EncodingsSharedTest {

    @ParameterizedTest
    @CsvSource({
        "zh_template.big5.csv, Big5, 名",
        "zh_template.gb18030.tsv, GB18030, 客户名称",
        "zh_template.utf8bom.csv, UTF-8, 客户名称",
        "encoding.utf16le.csv, UTF-16LE, Å",
        "encoding.utf32be.csv, UTF-32BE, Å",
        "encoding.utf32le.csv, UTF-32LE, Å",
        "premiere.utf32be.csv, UTF-32BE, première",
        "premiere.utf8bom.csv, UTF-8, première",
        "utf16be.line_break_in_enclosure.csv, UTF-16BE, This",
        "all_latin1.csv, windows-1252, ä",
        "shift_jis.csv, Shift_JIS, 名前",
        "horror/characters.csv, Big5, 系統",
        "spanish_chars.csv, windows-1252, ñ",
    })
    void characterSetIsFound(String end, String set, String word) throws IOException {
        Path file = SharedSheets.named(end);

        assertEquals(set, Encodings.of(file).name());
        assertTrue(new String(Files.readAllBytes(file), Encodings.of(file)).contains(word), () -> read(file));
    }

    private static String read(Path file) {
        try {
            List<SheetRow> rows = new ArrayList<>();
            new TextTable(file, null).read(0, row -> {
                rows.add(row);
                return rows.size() < 10;
            });
            return rows.toString();
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}
