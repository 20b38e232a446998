package app.tradewind.handover.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.FontSelector;

/// The fonts of a paper: those that stand on the system, embedded letter by letter, so that the paper looks the
/// same
/// everywhere. None is shipped: a Chinese font alone weighs more than the program. Every letter is set in the first
/// font that has it; without any that has it the base font of PDF stands in, which knows Western letters only.
final class PaperFonts {

    /// Latin, Greek and Cyrillic first, else quotation marks turn full-width; then Chinese, then what is left.
    private static final List<List<String>> WANTED = List.of(
            List.of(
                    "segoeui.ttf",
                    "arial.ttf",
                    "Arial.ttf",
                    "Inter-Regular.ttf",
                    "NotoSans-Regular.ttf",
                    "DejaVuSans.ttf",
                    "LiberationSans-Regular.ttf"),
            List.of(
                    "msyh.ttc,0",
                    "simsun.ttc,0",
                    "PingFang.ttc,0",
                    "Hiragino Sans GB.ttc,0",
                    "Songti.ttc,0",
                    "NotoSansCJK-Regular.ttc,2",
                    "NotoSansSC-Regular.otf",
                    "SourceHanSansCN-Regular.otf",
                    "wqy-microhei.ttc,0",
                    "DroidSansFallbackFull.ttf"),
            List.of("malgun.ttf", "AppleSDGothicNeo.ttc,0", "NotoSansKR-Regular.otf"),
            List.of("tahoma.ttf", "GeezaPro.ttc,0", "NotoSansArabic-Regular.ttf"),
            List.of("NotoSansHebrew-Regular.ttf", "ArialHB.ttc,0"),
            List.of("leelawui.ttf", "Thonburi.ttc,0", "NotoSansThai-Regular.ttf"),
            List.of("Nirmala.ttf", "Kohinoor.ttc,0", "NotoSansDevanagari-Regular.ttf"));

    private static final int DEPTH = 4;

    private final List<BaseFont> fonts = new ArrayList<>();

    PaperFonts() {
        this(folders());
    }

    PaperFonts(List<Path> folders) {
        List<Path> files = folders.stream().flatMap(PaperFonts::files).toList();
        for (List<String> names : WANTED) {
            names.stream()
                    .flatMap(name -> font(name, files).stream())
                    .findFirst()
                    .ifPresent(fonts::add);
        }
        fonts.add(western());
    }

    private static List<Path> folders() {
        Path home = Path.of(System.getProperty("user.home"));
        String windows = Objects.requireNonNullElse(System.getenv("WINDIR"), "C:\\Windows");
        return System.getProperty("os.name").startsWith("Windows")
                ? List.of(Path.of(windows).resolve("Fonts"), home.resolve("AppData/Local/Microsoft/Windows/Fonts"))
                : List.of(
                        Path.of("/System/Library/Fonts"),
                        Path.of("/Library/Fonts"),
                        home.resolve("Library/Fonts"),
                        Path.of("/usr/share/fonts"),
                        Path.of("/usr/local/share/fonts"),
                        home.resolve(".local/share/fonts"));
    }

    private static Stream<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (Stream<Path> found = Files.walk(folder, DEPTH)) {
            return found.toList().stream();
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            return Stream.of();
        }
    }

    /// @param name of the file; the number after a comma is that of the face within a collection
    private static Optional<BaseFont> font(String name, List<Path> files) {
        String file = name.replaceFirst(",\\d+$", "");
        return files.stream()
                .filter(path -> path.getFileName().toString().equals(file))
                .findFirst()
                .flatMap(path -> load(path + name.substring(file.length())));
    }

    private static Optional<BaseFont> load(String place) {
        try {
            return Optional.of(BaseFont.createFont(place, BaseFont.IDENTITY_H, BaseFont.EMBEDDED));
        } catch (IOException | DocumentException damagedOrForbidden) {
            return Optional.empty();
        }
    }

    private static BaseFont western() {
        try {
            return BaseFont.createFont(BaseFont.HELVETICA, BaseFont.CP1252, BaseFont.NOT_EMBEDDED);
        } catch (IOException | DocumentException absent) {
            throw new IllegalStateException("the base fonts are part of the library", absent);
        }
    }

    /// Sets text in this size and colour.
    FontSelector selector(float size, int style, java.awt.Color colour) {
        FontSelector selector = new FontSelector();
        fonts.forEach(font -> selector.addFont(new Font(font, size, style, colour)));
        return selector;
    }

    /// Whether every letter of a text can be set.
    boolean canSet(String text) {
        return text.codePoints()
                .filter(point -> !Character.isWhitespace(point))
                .allMatch(point -> fonts.stream().anyMatch(font -> font.charExists(point)));
    }
}
