package app.tradewind.intake;

import app.tradewind.contact.Field;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the name of a row, or the one beside its address; what is no name becomes the title where there is none.
final class NameCells {

    private static final Pattern NAMED_ADDRESS =
            Pattern.compile("\\s*\"?([^\"<>@]{2,80}?)\"?\\s*<[^<>@\\s]+@[^<>\\s]+>.*", Pattern.DOTALL);

    private NameCells() {}

    static NameCleaning.Read read(RowReading row, @Nullable String country) {
        String whole = row.text(Field.NAME);
        String given = row.text(Field.GIVEN_NAME);
        String family = row.text(Field.FAMILY_NAME);
        if (whole.isEmpty() && given.isEmpty() && family.isEmpty()) {
            whole = besideAddress(row);
        }
        return NameCleaning.read(whole, given, family, country, row.done());
    }

    private static String besideAddress(RowReading row) {
        String cell = row.values().first(Field.ADDRESS);
        if (cell.indexOf('<') < 0) {
            return "";
        }
        Matcher named = NAMED_ADDRESS.matcher(cell);
        if (!named.matches()) {
            return "";
        }
        row.did(Cleaning.NAME_FROM_ADDRESS);
        row.filled().add(Field.NAME);
        return named.group(1).strip();
    }

    /// The title of the row, else what stood behind or in place of the name.
    static String title(RowReading row, NameCleaning.Read name) {
        String title = row.line(Field.TITLE);
        String other = name.office().isEmpty() ? name.work() : name.office();
        if (!title.isEmpty() || other.isEmpty()) {
            return title;
        }
        row.did(Cleaning.TITLE_FROM_NAME);
        row.filled().add(Field.TITLE);
        return other;
    }
}
