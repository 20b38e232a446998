package app.tradewind.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.failure.TradewindException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The shared sheets against what somebody read in their cells (`shared-tables.txt`).
class SharedTablesTest {

    private record Table(
            String file, String sheet, int headerRow, String profile, Map<String, String> fields, Set<String> any) {

        boolean isNone() {
            return profile.equals("none");
        }
    }

    @Test
    void tablesOfContactsAreUnderstoodAsAReaderOfTheirCellsDoes(@TempDir Path folder) throws IOException {
        List<String> wrong = new ArrayList<>();
        int contacts = 0;
        int none = 0;
        int columns = 0;
        try (IntakeBook book = new IntakeBook(folder)) {
            for (Table table : tables()) {
                Path path = SharedSheets.named(table.file());
                List<String> faults = faults(book, path, table);
                faults.forEach(fault -> wrong.add(table.file() + ": " + fault));
                contacts += table.isNone() ? 0 : 1;
                none += table.isNone() ? 1 : 0;
                columns += table.fields().size();
            }
        }
        System.getLogger("intake")
                .log(
                        System.Logger.Level.INFO,
                        "{0} tables of contacts with {1} columns and {2} of other things compared",
                        contacts,
                        columns,
                        none);

        assertTrue(contacts >= 60 && none >= 25);
        assertEquals(List.of(), wrong);
    }

    private static List<String> faults(IntakeBook book, Path path, Table table) {
        IntakeFile file;
        try {
            file = book.intake.open(path, null);
        } catch (TradewindException refused) {
            return table.isNone() ? List.of() : List.of(refused.failure().name());
        }
        if (table.isNone()) {
            return file.mapping().makesContacts()
                    ? List.of("is no table of contacts, but " + file.mapping().columns())
                    : List.of();
        }
        List<String> faults = new ArrayList<>();
        if (!table.sheet().isEmpty() && !file.sheet().name().strip().equals(table.sheet())) {
            faults.add("sheet " + file.sheet().name());
        }
        if (file.layout().headerRow() != table.headerRow()) {
            faults.add("headings in row " + file.layout().headerRow());
        }
        if (!file.layout().profile().equals(table.profile())) {
            faults.add("taken for " + file.layout().profile());
        }
        for (String heading : file.mapping().headings()) {
            String found = file.mapping().columns().get(heading);
            String expected = table.fields().get(heading);
            boolean free = found == null || found.startsWith("custom.");
            boolean any = expected == null
                    && (table.any().contains(heading) || table.any().contains("*"));
            if (!any && !(expected == null ? free : expected.equals(found))) {
                faults.add("“" + heading + "” is " + found + ", not " + Objects.toString(expected, "left out"));
            }
        }
        long there = table.fields().keySet().stream()
                .filter(file.mapping().headings()::contains)
                .count();
        if (there == 0) {
            faults.add("has none of the headings");
        }
        return faults;
    }

    private static List<Table> tables() throws IOException {
        List<Table> tables = new ArrayList<>();
        for (String line : VendorHeaders.lines("shared-tables.txt")) {
            if (line.startsWith("[")) {
                String[] name = line.substring(1, line.lastIndexOf(']')).split("\\|");
                String profile = line.substring(line.lastIndexOf(']') + 1).strip();
                tables.add(new Table(
                        name[0].strip(),
                        name[1].strip(),
                        Integer.parseInt(name[2].strip()),
                        profile,
                        new HashMap<>(),
                        new HashSet<>()));
            } else {
                String[] pair = line.split(" = ", 2);
                for (String heading : pair[1].split(" \\| ")) {
                    if (pair[0].equals("any")) {
                        tables.getLast().any().add(heading);
                    } else {
                        tables.getLast().fields().put(heading, pair[0]);
                    }
                }
            }
        }
        return tables;
    }
}
