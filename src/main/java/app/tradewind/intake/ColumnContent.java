package app.tradewind.intake;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Says of a column's cells what they are.
final class ColumnContent {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Pattern WEBSITE = Pattern.compile(
            "(?:https?://\\S+|www\\.\\S+|[\\p{L}0-9][\\p{L}0-9-]*(?:\\.[\\p{L}0-9-]+)*\\.(?:com|net|org|biz|info|[a-z]{2})"
                    + "(?:\\.[a-z]{2})?/?)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PHONE = Pattern.compile("(?:\\+|00|\\()?[0-9][0-9 ()./-]{5,22}[0-9]");
    private static final Pattern SALUTATION = Pattern.compile(
            "(?:mr|mrs|ms|miss|dr|prof|herr|frau|m|mme|sr|sra|dott|先生|女士|小姐|太太)\\.?", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMPANY = Pattern.compile(
            ".*(?:\\b(?:gmbh|ag|kg|ltda?|limited|inc|llc|llp|corp|corporation|co|company|s\\.?a\\.?|s\\.?l\\.?|s\\.?r\\.?l\\.?|"
                    + "b\\.?v\\.?|pty|plc|oy|ab|a/s|sarl|sas|spa|s\\.p\\.a|ooo|trading|import|imports|group|industries|"
                    + "factory|mills?|garments?|textiles?|fashions?|apparels?|international|enterprises?)\\b\\.?|"
                    + "公司|厂|集团|商行|株式会社|有限会社|주식회사|ООО|ЗАО|АО).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    private static final Pattern PERSON =
            Pattern.compile("(?:[\\p{Lu}][\\p{L}'’.-]*)(?: [\\p{L}][\\p{L}'’.-]*){1,3}|[\\p{IsHan}]{2,4}");

    /// Of a phone number without its country's code.
    private static final int FEWEST_DIGITS = 6;

    /// A name and an address have no more words; what has is a sentence or a command with one in it.
    private static final int WORDS_AN_ADDRESS = 8;

    private ColumnContent() {}

    static double addresses(List<String> cells) {
        return share(cells, ColumnContent::holdsAddresses);
    }

    private static boolean holdsAddresses(String cell) {
        long found = ADDRESS.matcher(cell).results().count();
        return found > 0 && cell.split("\\s+").length <= found * WORDS_AN_ADDRESS;
    }

    /// The share of web sites without those that are a page or a picture of one.
    static double homePages(List<String> cells) {
        return share(
                cells,
                cell -> WEBSITE.matcher(cell).matches()
                        && !cell.replaceFirst("^https?://", "").matches("[^/]+/.+/.+|[^?]+\\?.*"));
    }

    static double phones(List<String> cells) {
        return share(
                cells,
                cell -> PHONE.matcher(cell).matches()
                        && !DateText.isDate(cell)
                        && !cell.matches("\\d+[.,]\\d+")
                        && cell.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS
                        && (cell.startsWith("+")
                                || cell.matches(".*[ ()/-].*")
                                || cell.length() >= 10 && cell.length() <= 13));
    }

    static double salutations(List<String> cells) {
        return share(cells, cell -> SALUTATION.matcher(cell).matches());
    }

    static double companies(List<String> cells) {
        return share(cells, cell -> COMPANY.matcher(cell).matches());
    }

    static double people(List<String> cells) {
        return share(cells, cell -> PERSON.matcher(cell).matches());
    }

    /// Whether the cell is data rather than a heading: an address, a number, a date.
    static boolean isData(String cell) {
        return ADDRESS.matcher(cell).find()
                || PHONE.matcher(cell).matches()
                || WEBSITE.matcher(cell).matches()
                || cell.matches("[-+]?[0-9][0-9.,]*%?|[0-9]{4}-[0-9]{2}-[0-9]{2}.*");
    }

    /// Whether enough cells are filled to say anything of the column.
    static boolean speaks(List<String> cells) {
        long filled = cells.stream().filter(cell -> !cell.isBlank()).count();
        return filled > 0 && filled * 20 >= cells.size();
    }

    /// The share of the filled cells that fit, 0 where none is filled.
    static double share(List<String> cells, Predicate<String> fits) {
        int filled = 0;
        int fitting = 0;
        for (String cell : cells) {
            String text = cell.strip();
            if (!text.isEmpty() && text.length() < 200 && !TextCleaning.isNothing(text)) {
                filled++;
                fitting += fits.test(text) ? 1 : 0;
            }
        }
        return filled == 0 ? 0 : (double) fitting / filled;
    }
}
