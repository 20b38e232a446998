package app.tradewind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormatTest {

    @Test
    void everySourceStandsInTheOneFormat() throws Exception {
        List<String> off = new java.util.ArrayList<>();
        for (Path file : SourceFormat.sources(Path.of(""))) {
            String text = Files.readString(file);
            if (!SourceFormat.format(text).equals(text)) {
                off.add(file.toString());
            }
        }
        assertEquals(List.of(), off, "mvn test-compile exec:exec@format mends these");
    }
}
