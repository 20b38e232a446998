package app.tradewind.market;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Legal forms in the names of companies, and what is left of a name without them.
///
/// A form is read where it stands as a word of its own, at the end or the beginning of a name. Laws on advertising
/// treat partnerships and sole traders like persons in some countries, so *GmbH & Co. KG* is a partnership here.
public final class LegalForms {

    private static final LegalFormWords WORDS = LegalFormWords.read();
    private static final Pattern EAST_ASIAN_CORPORATE = Pattern.compile(
            "有限公司|有限责任|有限責任|股份|株式会社|株式會社|㈱|\\(株\\)|（株）|有限会社" + "|合同会社|주식회사|\\(주\\)|（주）|㈜|유한회사|集团|集團|总公司|公司$");
    private static final Pattern EAST_ASIAN_PARTNERSHIP = Pattern.compile("合伙|合夥|合名会社|合資会社|合资会社");
    private static final Pattern EAST_ASIAN_SOLE = Pattern.compile("个体|個體|工作室$|经营部$|商行$|门市部$|批发部$|个人独资");
    private static final Pattern PUBLIC = Pattern.compile("(?i)人民政府|委员会$|管理局|\\b(?:ministry|municipality|city council"
            + "|county council|department of|government of|embassy of|city of|state of|ministerio de|minist[eè]re d"
            + "|ministero d|bundesministerium|bundesamt|landratsamt|stadtverwaltung|gemeinde|kommune|gemeente"
            + "|ayuntamiento|prefeitura|mairie d|comune di|urz[aą]d|министерство|администрация)");
    private static final List<String> PIECES_OF_PUBLIC = List.of(
            "minist",
            "municip",
            "council",
            " of",
            "bundes",
            "landrat",
            "stadtv",
            "emeinde",
            "ommune",
            "emeente",
            "ayunt",
            "prefeit",
            "mairie",
            "comune",
            "urz",
            "министер",
            "админ");
    private static final Pattern LETTER_BY_LETTER =
            Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{L}) (?=\\p{L}(?![\\p{L}\\p{N}]))");
    private static final Set<String> NOISE = Set.of(
            "the",
            "co",
            "company",
            "group",
            "gruppe",
            "groupe",
            "grupo",
            "gruppo",
            "holding",
            "holdings",
            "and",
            "und",
            "et",
            "y",
            "e",
            "en",
            "och",
            "og",
            "ve",
            "firma",
            "fa",
            "messrs",
            "ms",
            "m s",
            "compagnie",
            "compania",
            "cia",
            "intl",
            "mfg");
    private static final Pattern EAST_ASIAN_FORM = Pattern.compile(
            "有限责任公司|有限責任公司|股份有限公司|集团有限公司|有限公司|集团公司|总公司" + "|股份公司|集团|集團|股份|公司|株式会社|株式會社|有限会社|合同会社|주식회사|유한회사");
    private static final Pattern UMLAUT_E = Pattern.compile("(?<=[aou])e+");

    /// The last names folded: a row of a sheet is folded several times on its way into
    /// the book, some thousands of rows after it was read.
    private static final Map<String, String> FOLDED = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > 8000;
        }
    };

    private LegalForms() {}

    /// The legal form that a company's name tells; `country` (ISO alpha-2) decides where a word means several.
    /// A public body is only found by its usual words.
    public static Form of(String companyName, @Nullable String country) {
        if (mayBePublic(companyName) && PUBLIC.matcher(companyName).find()) {
            return Form.PUBLIC_BODY;
        }
        Optional<Form> eastAsian = eastAsian(companyName);
        return eastAsian.or(() -> WORDS.of(words(companyName), country)).orElse(Form.UNKNOWN);
    }

    /// The key of a company's name for finding near-equal ones: case, accents, punctuation, legal forms and words
    /// such as *group* or *company* folded, `ue` as `ü`; Chinese and other scripts kept. Folding twice changes
    /// nothing; of a name that is nothing but form the words are kept.
    public static String folded(String companyName) {
        String known;
        synchronized (FOLDED) {
            known = FOLDED.get(companyName);
        }
        if (known != null) {
            return known;
        }
        // folded outside the lock, for reading and writing a sheet are two threads
        String folded = foldedToTheEnd(companyName);
        synchronized (FOLDED) {
            FOLDED.put(companyName, folded);
        }
        return folded;
    }

    private static String foldedToTheEnd(String companyName) {
        String before = "";
        String folded = companyName;
        while (!folded.equals(before)) {
            before = folded;
            folded = onceFolded(folded);
        }
        return folded;
    }

    private static String onceFolded(String name) {
        List<String> all =
                words(hasEastAsian(name) ? EAST_ASIAN_FORM.matcher(name).replaceAll(" ") : name);
        List<String> words = all.isEmpty() ? words(name) : all;
        List<String> bare = new ArrayList<>(words.size());
        for (String word : WORDS.without(words)) {
            if (!NOISE.contains(word)) {
                bare.add(word);
            }
        }
        String kept = String.join(" ", bare.isEmpty() ? words : bare);
        return mayHaveUmlaut(kept) ? UMLAUT_E.matcher(kept).replaceAll("") : kept;
    }

    private static boolean mayHaveUmlaut(String words) {
        return words.contains("ae") || words.contains("oe") || words.contains("ue");
    }

    /// Whether one of the words of public bodies may be in the name: looking for all of them is slow.
    private static boolean mayBePublic(String name) {
        if (hasEastAsian(name)) {
            return true;
        }
        String small = name.toLowerCase(java.util.Locale.ROOT);
        for (String piece : PIECES_OF_PUBLIC) {
            if (small.contains(piece)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasEastAsian(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x2e80) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Form> eastAsian(String name) {
        if (!hasEastAsian(name)) {
            return Optional.empty();
        }
        if (EAST_ASIAN_PARTNERSHIP.matcher(name).find()) {
            return Optional.of(Form.PARTNERSHIP);
        }
        if (EAST_ASIAN_SOLE.matcher(name.strip()).find()) {
            return Optional.of(Form.SOLE_TRADER);
        }
        return EAST_ASIAN_CORPORATE.matcher(name.strip()).find() ? Optional.of(Form.CORPORATE) : Optional.empty();
    }

    /// The folded words; single letters in a row are one abbreviation: `S. A.`, `d.o.o.`, `A/S`.
    private static List<String> words(String name) {
        String folded = Folding.words(name);
        if (folded.isEmpty()) {
            return List.of();
        }
        String joined =
                hasSingleLetter(folded) ? LETTER_BY_LETTER.matcher(folded).replaceAll("$1") : folded;
        return Arrays.asList(joined.split(" "));
    }

    private static boolean hasSingleLetter(String words) {
        for (int i = 0; i < words.length(); i++) {
            boolean first = i == 0 || words.charAt(i - 1) == ' ';
            if (first && (i + 1 == words.length() || words.charAt(i + 1) == ' ')) {
                return true;
            }
        }
        return false;
    }
}
