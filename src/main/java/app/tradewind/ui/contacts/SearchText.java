package app.tradewind.ui.contacts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The text of the search box as terms that a click adds and takes away.
final class SearchText {

    private static final Pattern TERM = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\"?)+");

    private SearchText() {}

    static boolean holds(String search, String term) {
        return terms(search).stream().anyMatch(term::equalsIgnoreCase);
    }

    /// Without the term if it is there, else with it at the end.
    static String toggled(String search, String term) {
        List<String> terms = new ArrayList<>(terms(search));
        if (!terms.removeIf(term::equalsIgnoreCase)) {
            terms.add(term);
        }
        return String.join(" ", terms);
    }

    /// A value as one term takes it: in quotation marks where a blank or a bracket would end it.
    static String quoted(String value) {
        return value.matches("[^\\s()]+") ? value : "\"" + value + "\"";
    }

    static List<String> terms(String search) {
        List<String> terms = new ArrayList<>();
        Matcher matcher = TERM.matcher(search);
        while (matcher.find()) {
            terms.add(matcher.group());
        }
        return terms;
    }
}
