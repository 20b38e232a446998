package app.tradewind.intake;

import app.tradewind.intake.Headings.Meaning;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Finds the row with the headings below title rows and notes, and joins a row of groups with the row below it.
final class HeaderFinder {

    /// Rows of titles and notes above the headings are rarely more than a few.
    private static final int DEEPEST = 30;
    /// What a row gains that has the headings of a known export: more than any other row can have.
    private static final double KNOWN_EXPORT = 1000;

    private static final double MOST = 0.6;
    /// So many columns may a table have of which one alone is known.
    private static final int FEW = 5;

    /// @param row the lower of two rows
    record Header(int row, List<String> names, double certainty) {}

    private final Headings headings;
    private final Profiles profiles;

    HeaderFinder(Headings headings, Profiles profiles) {
        this.headings = headings;
        this.profiles = profiles;
    }

    /// @param rows the first rows of the sheet
    /// @param file the file's name
    Optional<Header> find(List<SheetRow> rows, String file) {
        SheetRow header = null;
        double best = 0;
        for (SheetRow row : deepest(rows)) {
            double score = score(row, file);
            if (score > best && (isAboveFilled(rows, row) || score > 2)) {
                best = score;
                header = row;
            }
        }
        return Optional.ofNullable(header).map(row -> joined(row, rows));
    }

    /// The row that has most of what a profile knows.
    Optional<Header> findOf(String profile, List<SheetRow> rows) {
        return deepest(rows).stream()
                .max(Comparator.comparingDouble(row -> profiles.known(profile, row.cells())))
                .filter(row -> profiles.known(profile, row.cells()) > 0)
                .map(row -> new Header(row.number(), row.cells(), 1));
    }

    /// The header that the user points at.
    Header at(SheetRow row, List<SheetRow> rows) {
        return above(row, rows)
                .filter(group -> isGroup(group, row))
                .map(group -> joined(group, row))
                .orElseGet(() -> new Header(row.number(), row.cells(), score(row, "")));
    }

    private static List<SheetRow> deepest(List<SheetRow> rows) {
        return rows.subList(0, Math.min(DEEPEST, rows.size()));
    }

    /// Whether something stands below one of its cells: the line for a signature has nothing.
    private static boolean isAboveFilled(List<SheetRow> rows, SheetRow header) {
        return rows.stream()
                .anyMatch(row -> row.number() > header.number()
                        && IntStream.range(0, header.cells().size())
                                .anyMatch(i -> !header.cell(i).isBlank()
                                        && !row.cell(i).isBlank()));
    }

    /// One point for each column whose heading is known; a row that holds data or whose headings all say the same
    /// is none.
    private double score(SheetRow row, String file) {
        double points = 0;
        int filled = 0;
        Set<String> targets = new HashSet<>();
        for (String cell : row.cells()) {
            if (cell.isBlank()) {
                continue;
            }
            filled++;
            if (ColumnContent.isData(cell.strip())) {
                points -= 2;
            }
            Meaning meaning = headings.of(cell);
            if (meaning.isKnown()) {
                boolean another = targets.add(meaning.target());
                points += meaning.target().equals(Headings.IGNORE) ? 0.3 : another ? meaning.certainty() : 0.2;
            }
        }
        targets.remove(Headings.IGNORE);
        boolean telling = targets.size() >= 2 || targets.size() == 1 && filled <= FEW && points >= 0.95;
        double known = telling ? points + points / Math.max(filled, 1) : 0;
        return profiles.of(row.cells(), file).isPresent() ? known + KNOWN_EXPORT : known;
    }

    private Header joined(SheetRow row, List<SheetRow> rows) {
        Optional<SheetRow> below = neighbour(rows, row.number() + 1);
        return below.filter(second -> isSecond(row, second))
                .map(second -> joined(row, second))
                .orElseGet(() -> at(row, rows));
    }

    private static Optional<SheetRow> above(SheetRow row, List<SheetRow> rows) {
        return neighbour(rows, row.number() - 1);
    }

    private static Optional<SheetRow> neighbour(List<SheetRow> rows, int number) {
        return rows.stream().filter(row -> row.number() == number).findFirst();
    }

    /// Whether the lower row has headings too, some of them below gaps of the upper: a merged cell's columns.
    private boolean isSecond(SheetRow upper, SheetRow lower) {
        int filled = 0;
        int known = 0;
        int inGaps = 0;
        for (int i = 0; i < lower.cells().size(); i++) {
            String cell = lower.cell(i);
            if (cell.isBlank()) {
                continue;
            }
            if (ColumnContent.isData(cell.strip())) {
                return false;
            }
            filled++;
            known += headings.of(cell).isKnown() ? 1 : 0;
            inGaps += upper.cell(i).isBlank() ? 1 : 0;
        }
        return filled >= 2 && inGaps > 0 && known >= filled * MOST;
    }

    /// Whether the upper row names columns that the lower leaves without a name, or tells equal names apart.
    private boolean isGroup(SheetRow upper, SheetRow lower) {
        if (hasData(upper) || hasData(lower)) {
            return false;
        }
        List<String> names =
                lower.cells().stream().filter(cell -> !cell.isBlank()).toList();
        boolean repeated = new HashSet<>(names).size() < names.size();
        long filled = upper.cells().stream().filter(cell -> !cell.isBlank()).count();
        boolean fillsGap = false;
        for (int i = 0; i < upper.cells().size(); i++) {
            fillsGap |= lower.cell(i).isBlank() && headings.of(upper.cell(i)).isKnown();
        }
        return fillsGap || repeated && filled >= 2 && filled < names.size();
    }

    private static boolean hasData(SheetRow row) {
        return row.cells().stream().anyMatch(cell -> ColumnContent.isData(cell.strip()));
    }

    private Header joined(SheetRow upper, SheetRow lower) {
        List<String> names = new ArrayList<>();
        String group = "";
        int width = Math.max(upper.cells().size(), lower.cells().size());
        for (int i = 0; i < width; i++) {
            group = upper.cell(i).isBlank() ? group : upper.cell(i).strip();
            names.add(lower.cell(i).isBlank() ? upper.cell(i) : name(group, lower.cell(i), lower));
        }
        return new Header(lower.number(), names, Math.max(score(upper, ""), score(lower, "")));
    }

    private String name(String group, String heading, SheetRow row) {
        long times = row.cells().stream().filter(heading::equals).count();
        Meaning alone = headings.of(heading);
        boolean speaks = alone.isKnown() && !Headings.isOpen(alone.target());
        return group.isEmpty() || speaks && times == 1 && !headings.isOtherParty(group)
                ? heading
                : group + " " + heading.strip();
    }
}
