package app.tradewind.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingTest {

    @TempDir
    Path folder;

    @Test
    void isAskedForByTheFlagAndAFolderOnly() {
        assertTrue(Training.isAsked("--train", "folder"));
        assertFalse(Training.isAsked("--train"));
        assertFalse(Training.isAsked("contacts", "--train"));
    }

    @Test
    void goesOnWhenACommandFails() throws IOException {
        List<String> names = new ArrayList<>();

        new Training(arguments -> failing(names, arguments), folder).run();

        assertTrue(names.containsAll(List.of("demo", "import", "contacts", "mailing", "lint")), names::toString);
    }

    @Test
    void namesItsBookAndNeverItsPassphrase() throws IOException {
        List<List<String>> lines = new ArrayList<>();

        new Training(arguments -> failing(new ArrayList<>(), keep(lines, arguments)), folder).run();

        assertEquals(14, lines.stream().filter(line -> line.contains("--book")).count());
        assertTrue(lines.stream().flatMap(List::stream).noneMatch(word -> word.contains("pass-phrase for")));
    }

    private static String[] keep(List<List<String>> lines, String... arguments) {
        lines.add(List.of(arguments));
        return arguments;
    }

    private static int failing(List<String> names, String... arguments) {
        names.add(arguments[0]);
        return 2;
    }
}
