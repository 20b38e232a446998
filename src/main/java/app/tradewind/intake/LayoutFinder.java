package app.tradewind.intake;

import app.tradewind.contact.Field;
import app.tradewind.intake.Headings.Meaning;
import app.tradewind.market.Countries;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the row with the headings below title rows, and what each column holds: by its heading first, then by its
/// cells.
final class LayoutFinder {

    /// Rows of titles and notes above the headings are rarely more than a few.
    private static final int DEEPEST = 30;

    private static final double MOST = 0.5;

    private final Headings headings = new Headings();
    private final Profiles profiles = new Profiles(headings);
    private final Countries countries = new Countries();
    private final OwnTable own = new OwnTable();

    /// @param rows the first rows of the sheet
    TableLayout find(List<SheetRow> rows) {
        Optional<TableLayout> written = own.find(rows.subList(0, Math.min(DEEPEST, rows.size())));
        return written.isPresent() ? written.get() : understood(rows);
    }

    private TableLayout understood(List<SheetRow> rows) {
        SheetRow header = null;
        double best = 0;
        for (SheetRow row : rows.subList(0, Math.min(DEEPEST, rows.size()))) {
            double score = score(row);
            if (score > best && (isBelowFilled(rows, row) || score >= 2)) {
                best = score;
                header = row;
            }
        }
        return header == null ? withoutHeader(rows) : at(header, rows, best);
    }

    /// The layout when the user says which row holds the headings; 0 for none.
    TableLayout at(int headerRow, List<SheetRow> rows) {
        return rows.stream()
                .filter(row -> row.number() == headerRow)
                .findFirst()
                .map(row -> own.find(List.of(row)).orElseGet(() -> at(row, rows, score(row))))
                .orElseGet(() -> withoutHeader(rows));
    }

    /// Whether this program wrote the table.
    boolean isOwn(ColumnMapping mapping) {
        return own.isHeader(mapping.headings());
    }

    /// One point for each column whose heading is known; a row that holds data or whose headings all say the same
    /// is none.
    private double score(SheetRow row) {
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
        boolean telling = targets.size() >= 2 || targets.size() == 1 && filled <= 3 && (points >= 0.95);
        return telling ? points + points / Math.max(filled, 1) : 0;
    }

    private static boolean isBelowFilled(List<SheetRow> rows, SheetRow header) {
        return rows.stream().anyMatch(row -> row.number() > header.number() && !row.isEmpty());
    }

    private TableLayout at(SheetRow header, List<SheetRow> rows, double score) {
        List<List<String>> columns =
                columns(rows, header.number(), header.cells().size());
        List<String> names = new ArrayList<>(header.cells());
        while (names.size() < columns.size()) {
            names.add("");
        }
        boolean buyers = names.stream().anyMatch(name -> headings.of(name).isKnown() && !headings.isOtherParty(name));
        List<String> targets = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            boolean other = buyers && headings.isOtherParty(names.get(i)) && hasBuyer(names);
            targets.add(other ? Headings.IGNORE : target(headings.of(names.get(i)), columns.get(i)));
        }
        settle(targets, columns);
        ColumnMapping mapping = mapping(ColumnMapping.unique(names), targets);
        return new TableLayout(header.number(), mapping, profiles.of(header.cells()), score);
    }

    private boolean hasBuyer(List<String> names) {
        return names.stream().anyMatch(name -> {
            String folded = headings.folded(name);
            return folded.startsWith("consignee")
                    || folded.startsWith("importer")
                    || folded.startsWith("buyer")
                    || folded.startsWith("收货人")
                    || folded.startsWith("进口商");
        });
    }

    private static List<List<String>> columns(List<SheetRow> rows, int below, int width) {
        int widest = width;
        for (SheetRow row : rows) {
            widest = row.number() > below ? Math.max(widest, row.cells().size()) : widest;
        }
        List<List<String>> columns = new ArrayList<>();
        for (int i = 0; i < widest; i++) {
            List<String> cells = new ArrayList<>();
            for (SheetRow row : rows) {
                if (row.number() > below) {
                    cells.add(row.cell(i));
                }
            }
            columns.add(cells);
        }
        return columns;
    }

    private static String target(Meaning meaning, List<String> cells) {
        boolean addresses = ColumnContent.addresses(cells) > MOST;
        return switch (meaning.target()) {
            case "" ->
                addresses ? Field.ADDRESS.key() : ColumnContent.websites(cells) > MOST ? Field.WEBSITE.key() : "";
            case Headings.PLACE -> addresses ? Field.ADDRESS.key() : Field.POSTAL_ADDRESS.key();
            case Headings.PERSON ->
                addresses
                        ? Field.ADDRESS.key()
                        : ColumnContent.phones(cells) > MOST ? Field.PHONE.key() : Field.NAME.key();
            case "title" -> ColumnContent.salutations(cells) > MOST ? Headings.IGNORE : Field.TITLE.key();
            case "phone", "name", "website" -> addresses ? Field.ADDRESS.key() : meaning.target();
            case "company" -> addresses ? Field.ADDRESS.key() : meaning.target();
            default -> meaning.target();
        };
    }

    /// A column called just “name” is a company's where persons have columns of their own, or where it reads like
    /// one.
    private static void settle(List<String> targets, List<List<String>> columns) {
        for (int i = 0; i < targets.size(); i++) {
            if (targets.get(i).equals(Headings.NAME_OR_COMPANY)) {
                boolean persons = targets.contains(Field.NAME.key())
                        || targets.contains(Field.GIVEN_NAME.key())
                        || targets.contains(Field.FAMILY_NAME.key());
                boolean companies = targets.contains(Field.COMPANY.key());
                boolean reads = ColumnContent.companies(columns.get(i)) > 0.3;
                boolean company = companies ? false : reads || persons && !isWholeName(targets);
                targets.set(i, company ? Field.COMPANY.key() : Field.NAME.key());
            }
        }
    }

    /// Google and Outlook list the whole name beside its parts.
    private static boolean isWholeName(List<String> targets) {
        return targets.contains(Field.GIVEN_NAME.key()) && targets.contains(Field.FAMILY_NAME.key());
    }

    private TableLayout withoutHeader(List<SheetRow> rows) {
        List<List<String>> columns = columns(rows, 0, 0);
        List<String> targets = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (List<String> cells : columns) {
            names.add("");
            targets.add(byContent(cells, targets));
        }
        if (!targets.contains(Field.ADDRESS.key())) {
            targets.replaceAll(target -> "");
        }
        double certainty = targets.contains(Field.ADDRESS.key()) ? 1 : 0;
        return new TableLayout(0, mapping(ColumnMapping.unique(names), targets), "", certainty);
    }

    private String byContent(List<String> cells, List<String> before) {
        if (ColumnContent.addresses(cells) > MOST) {
            return Field.ADDRESS.key();
        }
        if (ColumnContent.websites(cells) > MOST) {
            return Field.WEBSITE.key();
        }
        if (ColumnContent.phones(cells) > MOST) {
            return Field.PHONE.key();
        }
        List<String> filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
        long lands = filled.stream()
                .filter(cell -> countries.find(cell.strip()).isPresent())
                .count();
        if (lands * 2 > filled.size()) {
            return Field.COUNTRY.key();
        }
        if (!before.contains(Field.COMPANY.key()) && ColumnContent.companies(cells) > MOST) {
            return Field.COMPANY.key();
        }
        return !before.contains(Field.NAME.key()) && ColumnContent.people(cells) > MOST ? Field.NAME.key() : "";
    }

    private static ColumnMapping mapping(List<String> names, List<String> targets) {
        List<Optional<Target>> found = targets.stream().map(Target::find).toList();
        return new ColumnMapping(names, found);
    }
}
