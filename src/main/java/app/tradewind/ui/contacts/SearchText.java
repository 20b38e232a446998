package app.tradewind.ui.contacts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The text of the search box as terms that a click adds and takes away.
final class SearchText {

    private static final Pattern TERM = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\"?)+");

    private static final Pattern FIELDED = Pattern.compile("-?[\\p{L}.]+[:：>＞<＜].");

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

    /// The terms that name a field, such as `country:de`, each to be taken away by itself. Of a search with
    /// brackets
    /// or `OR`, none: there no term stands by itself.
    static List<String> fielded(String search) {
        List<String> terms = terms(search);
        boolean nested = terms.stream()
                .anyMatch(term ->
                        term.equals("OR") || term.replaceAll("\"[^\"]*\"?", "").matches(".*[()].*"));
        return nested
                ? List.of()
                : terms.stream()
                        .filter(term -> FIELDED.matcher(term).lookingAt())
                        .toList();
    }

    /// With the term turned into its opposite.
    static String negated(String search, String term) {
        String other = term.startsWith("-") ? term.substring(1) : "-" + term;
        return String.join(
                " ",
                terms(search).stream()
                        .map(one -> one.equalsIgnoreCase(term) ? other : one)
                        .toList());
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
