package app.tradewind.intake;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.intake.ColumnTargets.Found;
import app.tradewind.intake.HeaderFinder.Header;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds the row with the headings, the program that wrote the table, and what each column holds.
final class LayoutFinder {

    private final Headings headings = new Headings();
    private final Profiles profiles = new Profiles(headings.text());
    private final HeaderFinder headers = new HeaderFinder(headings, profiles);
    private final HeaderFinder plainHeaders = new HeaderFinder(headings, Profiles.none(headings.text()));
    private final ColumnTargets targets = new ColumnTargets(headings);
    private final OwnTable own = new OwnTable(profiles.export(OwnTable.PROFILE));

    /// @param rows the first rows of the sheet
    /// @param file the file's name, by which some lists of those who left are known
    TableLayout find(List<SheetRow> rows, String file) {
        return own.find(rows)
                .or(() -> headers.find(rows, file).map(header -> with(header, rows, profiles.of(header.names(), file))))
                .orElseGet(() -> withoutHeader(rows));
    }

    /// The layout when the user says which row holds the headings; 0 for none.
    TableLayout at(int headerRow, List<SheetRow> rows, String file) {
        return rows.stream()
                .filter(row -> row.number() == headerRow)
                .findFirst()
                .map(row -> own.find(List.of(row)).orElseGet(() -> {
                    Header header = headers.at(row, rows);
                    return with(header, rows, profiles.of(header.names(), file));
                }))
                .orElseGet(() -> withoutHeader(rows));
    }

    /// The layout when the user says that no program wrote the table.
    TableLayout plain(List<SheetRow> rows) {
        return plain(plainHeaders.find(rows, ""), rows);
    }

    /// The same with the headings in a row that the user says; 0 for none.
    TableLayout plainAt(int headerRow, List<SheetRow> rows) {
        Optional<Header> header = rows.stream()
                .filter(row -> row.number() == headerRow)
                .findFirst()
                .map(row -> plainHeaders.at(row, rows));
        return plain(header, rows);
    }

    private TableLayout plain(Optional<Header> header, List<SheetRow> rows) {
        return header.map(found -> with(found, rows, Optional.empty()))
                .orElseGet(() -> withoutHeader(rows))
                .withExport(ExportProfile.PLAIN);
    }

    /// The layout when the user says which export it is; `none` for no program's.
    ///
    /// @throws TradewindException with [Failure#PROFILE_UNKNOWN]
    TableLayout as(String profile, List<SheetRow> rows) {
        if (profile.equalsIgnoreCase(ExportProfile.PLAIN.id())) {
            return plain(rows);
        }
        if (profiles.ids().stream().noneMatch(profile::equalsIgnoreCase)) {
            throw new TradewindException(Failure.PROFILE_UNKNOWN, null, profile, String.join(", ", profiles.ids()));
        }
        return headers.findOf(profile, rows)
                .map(header -> with(header, rows, profiles.named(profile, header.names())))
                .orElseGet(() -> find(rows, "").withExport(profiles.export(profile)));
    }

    /// One profile for each program, by name.
    List<ExportProfile> exports() {
        return profiles.ids().stream()
                .map(profiles::export)
                .sorted(Comparator.comparing(ExportProfile::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private TableLayout with(Header header, List<SheetRow> rows, Optional<ProfileFile> profile) {
        List<List<String>> columns = columns(rows, header.row(), header.names().size());
        List<String> names = new ArrayList<>(header.names());
        names.addAll(Collections.nCopies(columns.size() - names.size(), ""));
        Found found = targets.find(names, columns, profile);
        ExportProfile export = profile.map(ProfileFile::profile).orElse(ExportProfile.NONE);
        ColumnMapping mapping = new ColumnMapping(ColumnMapping.unique(names), found.asTargets());
        int example = profile.map(ProfileFile::exampleRow).orElse(0);
        return new TableLayout(
                header.row(), example, mapping, export, found.guessed() || export.guessed(), header.certainty());
    }

    private TableLayout withoutHeader(List<SheetRow> rows) {
        List<List<String>> columns = columns(rows, 0, 0);
        Found found = targets.find(columns);
        List<String> names = ColumnMapping.unique(Collections.nCopies(columns.size(), ""));
        ColumnMapping mapping = new ColumnMapping(names, found.asTargets());
        return new TableLayout(
                0, 0, mapping, ExportProfile.NONE, true, mapping.columns().isEmpty() ? 0 : 1);
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
}
