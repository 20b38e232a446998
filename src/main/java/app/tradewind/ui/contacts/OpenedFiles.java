package app.tradewind.ui.contacts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/// Files of the book written out so that another program can show them: only when the user says so, into a folder
/// that only the user may read, gone when Tradewind ends.
final class OpenedFiles {

    /// What a double click would run instead of show. Such a file may be saved, and is then the user's own doing.
    private static final Set<String> PROGRAMS = Set.of(
            "exe",
            "com",
            "bat",
            "cmd",
            "scr",
            "pif",
            "msi",
            "msp",
            "lnk",
            "hta",
            "js",
            "jse",
            "vbs",
            "vbe",
            "wsf",
            "ps1",
            "sh",
            "bash",
            "zsh",
            "command",
            "app",
            "desktop",
            "jar",
            "jnlp",
            "reg",
            "cpl",
            "dll",
            "appimage",
            "py",
            "rb",
            "pl",
            "run",
            "deb",
            "rpm",
            "dmg",
            "pkg",
            "url",
            "html",
            "htm",
            "svg",
            "xhtml");

    private OpenedFiles() {}

    /// Whether opening it would run something.
    static boolean isProgram(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 || PROGRAMS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    /// Writes the bytes under their name. Blocks.
    static Path write(String name, byte[] bytes) throws IOException {
        Path folder = Files.createTempDirectory("tradewind");
        folder.toFile().deleteOnExit();
        Path file = folder.resolve(plain(name));
        Files.write(file, bytes);
        // in the reverse order of what is asked: the file goes before its folder
        file.toFile().deleteOnExit();
        return file;
    }

    /// The name as every system takes it, without the power to leave its folder.
    static String plain(String name) {
        String safe = name.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", "_").strip();
        while (safe.startsWith(".") || safe.endsWith(".")) {
            safe = safe.startsWith(".") ? safe.substring(1) : safe.substring(0, safe.length() - 1);
        }
        return safe.isEmpty() ? "file" : safe;
    }
}
