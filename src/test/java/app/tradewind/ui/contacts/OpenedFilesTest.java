package app.tradewind.ui.contacts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenedFilesTest {

    @Test
    void fileStandsInAFolderThatOnlyTheUserMayRead() throws IOException {
        Path file = OpenedFiles.write("price list.pdf", new byte[] {1, 2, 3});

        assertArrayEquals(new byte[] {1, 2, 3}, Files.readAllBytes(file));
        assertEquals("price list.pdf", file.getFileName().toString());
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())));
        }
        Files.delete(file);
        Files.delete(file.getParent());
    }

    @ParameterizedTest
    @CsvSource({
        "../../home/x.pdf, _.._home_x.pdf",
        "价格表.xlsx, 价格表.xlsx",
        "'a:b?.pdf', a_b_.pdf",
        "'...', file",
        "trailing.pdf., trailing.pdf"
    })
    void nameCannotLeaveTheFolder(String name, String plain) {
        assertEquals(plain, OpenedFiles.plain(name));
    }

    @ParameterizedTest
    @CsvSource({"setup.EXE, true", "invoice.pdf.js, true", "noending, true", "price list.pdf, false", "a.xlsx, false"})
    void programsAreKnownByTheirEnding(String name, boolean program) {
        assertEquals(program, OpenedFiles.isProgram(name));
    }
}
