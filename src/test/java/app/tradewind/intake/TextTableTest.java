package app.tradewind.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTableTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|", "^", "~", "¦", "，", "；"})
    void signBetweenTheFieldsIsFound(String sign) throws IOException {
        String line = String.join(sign, "Anna Schmidt", "anna@nord.example", "Köln");

        assertEquals(
                List.of("Anna Schmidt", "anna@nord.example", "Köln"),
                read((line + "\n").repeat(4)).getLast());
    }

    @Test
    void hintOfTheFirstLineIsObeyedAndLeftOut() throws IOException {
        assertEquals(List.of(List.of("a,b", "c"), List.of("d", "e")), read("sep=;\na,b;c\nd;e\n"));
    }

    @Test
    void oneColumnStaysOne() throws IOException {
        assertEquals(List.of(List.of("email"), List.of("a@b.example")), read("email\na@b.example\n"));
    }

    @Test
    void singleQuotesAreTakenOff() throws IOException {
        assertEquals(
                List.of("Smith, Ltd", "O'Brien"),
                read("'name','who'\n'Smith, Ltd','O''Brien'\n").getLast());
    }

    @Test
    void apostropheBeforeANumberIsNoQuote() throws IOException {
        assertEquals(
                List.of("Bo", "'+4612345"),
                read("name,phone\nAl,'+4611111\nBo,'+4612345\n").getLast());
    }

    @Test
    void cellKeepsItsLineBreaks() throws IOException {
        assertEquals(
                List.of("Anna", "first\nsecond, third"),
                read("name,note\nAnna,\"first\nsecond, third\"\n").getLast());
    }

    @Test
    void quoteThatNeverClosesSwallowsNoRow() throws IOException {
        String rows = "name,note\nAnna,\"3\" pipe\nBo,\"open here\nCleo,plain\nDora,plain\n";

        List<List<String>> read = read(rows);

        assertEquals(5, read.size(), read::toString);
        assertEquals(List.of("Bo", "\"open here"), read.get(2));
        assertEquals(List.of("Dora", "plain"), read.getLast());
    }

    @Test
    void quoteThatNeverClosesInALongTableSwallowsNoRow() throws IOException {
        String rows = "name,note\nBo,\"open here\n" + "Cleo,plain\n".repeat(500) + "Dora,\"closed\"\n";

        List<List<String>> read = read(rows);

        assertEquals(503, read.size());
        assertEquals(List.of("Bo", "\"open here"), read.get(1));
        assertEquals(List.of("Dora", "closed"), read.getLast());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "csv-spectrum/csvs/comma_in_quotes.csv | 2 | John, Doe, 120 any st., 'Anytown, WW', 08123",
                "csv-spectrum/csvs/newlines.csv | 4 | 7, 8, 9",
                "csv-spectrum/csvs/newlines_crlf.csv | 4 | 7, 8, 9",
                "horror/simple.psv | 29 | 2013, 240000, 251000, 251000, 190000, 292000",
                "horror/simple.ssv | 7 | 2011-01-03, 5, Berkeley",
                "auto/semicolon_delim.csv | 3 |",
            })
    void sharedTableIsCutAsAPersonWould(String end, int rows, String last) throws IOException {
        List<List<String>> read = read(SharedSheets.named(end));

        assertEquals(rows, read.size(), read::toString);
        if (last != null) {
            assertEquals(last.replace("'", ""), String.join(", ", read.getLast()));
        }
    }

    private List<List<String>> read(String text) throws IOException {
        Path file = folder.resolve("table.csv");
        Files.writeString(file, text);
        return read(file);
    }

    private static List<List<String>> read(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        new TextTable(file, null).read(0, row -> rows.add(row.cells()));
        return rows;
    }
}
