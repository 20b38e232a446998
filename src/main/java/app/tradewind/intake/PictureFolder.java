package app.tradewind.intake;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.market.LegalForms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A folder with pictures of cards, each called as its person or firm, or as a column of the table says.
///
/// “Anna Meier.jpg”, “meier_anna-back.png”, “Hinge World GmbH 2.jpg”: case, accents, signs, a number at the end and
/// words for the two sides of a card do not count. What fits two rows is left out: a wrong card is worse than none.
final class PictureFolder {

    private static final int MOST = 20_000;
    private static final Pattern ENDING = Pattern.compile("(?i)\\.(?:jpe?g|png|gif|bmp)$");
    private static final Pattern SIDE = Pattern.compile(
            "(?i)(?:front|back|side|recto|verso|vorne|vorderseite|rückseite|hinten|正面|反面|背面|[ _.(-]*\\d{1,2}[)]?|[ _.-])+$");
    private static final Pattern PATH = Pattern.compile(".*[/\\\\]");

    /// A row that a picture may belong to.
    ///
    /// @param cell what the table itself says of its picture, mostly empty
    record Wanted(int row, RowOutcome.Shown shown, String cell) {}

    private final List<Path> pictures;

    private PictureFolder(List<Path> pictures) {
        this.pictures = pictures;
    }

    /// @throws TradewindException with [Failure#FILE_MISSING] if the folder is not there
    static PictureFolder of(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return new PictureFolder(
                    files.filter(file -> ENDING.matcher(name(file)).find())
                            .limit(MOST)
                            .sorted()
                            .toList());
        } catch (IOException absent) {
            throw new TradewindException(Failure.FILE_MISSING, absent, folder);
        }
    }

    int size() {
        return pictures.size();
    }

    /// The pictures with the number of the row that each belongs to, in the order of their names.
    Map<Path, Integer> of(List<Wanted> rows) {
        Map<String, Integer> byCell = new HashMap<>();
        for (Wanted row : rows) {
            if (!row.cell().isBlank()) {
                byCell.merge(bare(row.cell()), row.row(), (one, other) -> 0);
            }
        }
        List<Map<String, Integer>> byWords = new ArrayList<>(List.of(
                keys(rows, shown -> shown.name() + shown.company()),
                keys(rows, shown -> shown.company() + shown.name()),
                keys(rows, RowOutcome.Shown::name),
                keys(rows, shown -> turned(shown.name())),
                keys(rows, RowOutcome.Shown::address),
                keys(rows, RowOutcome.Shown::company),
                keys(rows, shown -> LegalForms.folded(shown.company()))));
        Map<Path, Integer> found = new LinkedHashMap<>();
        for (Path picture : pictures) {
            row(picture, byCell, byWords).ifPresent(row -> found.put(picture, row));
        }
        return found;
    }

    private static Optional<Integer> row(
            Path picture, Map<String, Integer> byCell, List<Map<String, Integer>> byWords) {
        @Nullable Integer named = byCell.get(bare(name(picture)));
        if (named != null) {
            return Optional.of(named).filter(row -> row != 0);
        }
        String whole = ENDING.matcher(name(picture)).replaceFirst("");
        String bare = SIDE.matcher(whole).replaceFirst("");
        List<String> words =
                List.of(MatchKeys.fold(whole), MatchKeys.fold(bare), MatchKeys.fold(LegalForms.folded(bare)));
        return byWords.stream()
                .flatMap(keys -> words.stream()
                        .map(word -> keys.getOrDefault(word, 0))
                        .filter(row -> row != 0)
                        .limit(1))
                .findFirst();
    }

    /// 0 where several rows have the same.
    private static Map<String, Integer> keys(List<Wanted> rows, Function<RowOutcome.Shown, String> text) {
        Map<String, Integer> keys = new HashMap<>();
        for (Wanted row : rows) {
            String key = MatchKeys.fold(text.apply(row.shown()));
            if (!key.isEmpty()) {
                keys.merge(key, row.row(), (one, other) -> 0);
            }
        }
        return keys;
    }

    /// The last word first, as names stand in lists.
    private static String turned(String name) {
        int last = name.strip().lastIndexOf(' ');
        return last < 0 ? "" : name.strip().substring(last) + name.strip().substring(0, last);
    }

    /// The name of a file without its folders and ending.
    private static String bare(String cell) {
        String name = PATH.matcher(cell.strip()).replaceFirst("");
        return ENDING.matcher(name).replaceFirst("").toLowerCase(Locale.ROOT);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
