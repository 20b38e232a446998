package app.tradewind.intake.page;

import app.tradewind.market.Form;
import app.tradewind.market.LegalForms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells a person's name from a heading, a street or a firm.
final class Names {

    /// How far a text's form alone shows a name: `MAY_BE` needs a label, a title beside it or the address to agree.
    enum Likely {
        NO,
        MAY_BE,
        YES
    }

    private static final int LONGEST = 48;
    private static final int REMEMBERED = 5000;
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "der", "den", "de", "del", "della", "di", "da", "do", "dos", "das", "du", "la", "le", "ter",
            "zu", "zur", "bin", "ibn", "al", "el", "ben", "abu", "af", "av", "y", "e", "vom", "te", "ten", "d'", "und");
    private static final Pattern BRACKETS = Pattern.compile("\\s*[(（\\[][^)）\\]]{0,40}+[)）\\]]\\s*");
    private static final Pattern EDGES = Pattern.compile("^[\\s\"'“”„»«•*>✉☎,;:：–—|-]++|[\\s\"'“”„»«,;:：–—|*•<-]++$");
    private static final Pattern LATIN_WORD = Pattern.compile(
            "\\p{Lu}[\\p{L}\\p{M}'’.-]{0,24}+|(?:Mc|Mac|O'|O’|d'|D'|al-|Al-|el-)\\p{Lu}[\\p{L}'’-]{1,24}+");
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}{2,14}+(?: \\p{IsArabic}{2,14}+){1,3}+");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}{2,4}+");
    private static final Pattern JAPANESE =
            Pattern.compile("[\\p{IsHan}々]{1,3}+[ 　][\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}々]{1,5}+");
    private static final Pattern KATAKANA = Pattern.compile("[\\p{IsKatakana}ー]{2,8}+[・＝= ][\\p{IsKatakana}ー・]{2,16}+");
    private static final Pattern HANGUL =
            Pattern.compile("\\p{IsHangul}{2,4}+|\\p{IsHangul}{1,2}+ \\p{IsHangul}{1,3}+");

    private final Set<String> never;
    private final List<String> neverUnspaced;
    private final Set<String> neverArabic;
    private final Set<String> honorifics;
    private final List<String> honorificsBehind;
    private final List<String> hanSurnames;
    private final List<String> hangulSurnames;
    private final Titles titles;
    /// A line is asked about when the page is cut and again when its card is read.
    private final Map<String, Optional<Person>> read = new HashMap<>();
    private final Places places;

    Names(WordList words, Titles titles, Places places) {
        this.titles = titles;
        this.places = places;
        never = new HashSet<>(words.of("notName"));
        neverUnspaced = words.of("notName.unspaced");
        neverArabic = new HashSet<>(words.of("notName.arabic"));
        honorifics = new HashSet<>(words.of("honorific"));
        honorificsBehind = words.of("honorific.after");
        hanSurnames = words.of("surname.han");
        hangulSurnames = words.of("surname.hangul");
    }

    /// The name without its honorifics and quotes; empty where nothing like a name is left.
    String bare(String text) {
        if (text.length() > 2 * LONGEST) {
            return "";
        }
        String plain = EDGES.matcher(BRACKETS.matcher(text).replaceAll(" ").strip())
                .replaceAll("")
                .strip();
        for (int i = 0; i < 3; i++) {
            int space = plain.indexOf(' ');
            if (space > 0 && honorifics.contains(WordList.fold(plain.substring(0, space)))) {
                plain = plain.substring(space + 1).strip();
            }
        }
        String folded = WordList.fold(plain);
        for (String behind : honorificsBehind) {
            boolean unspaced = WordList.isUnspaced(behind);
            if (!folded.endsWith(behind)) {
                continue;
            }
            String ending = unspaced ? behind : " " + behind;
            if (plain.length() > ending.length() + 1 && WordList.fold(plain).endsWith(ending)) {
                plain = plain.substring(0, plain.length() - ending.length());
                plain = EDGES.matcher(plain).replaceAll("").strip();
            }
        }
        return plain;
    }

    Likely judge(String text) {
        String name = bare(text);
        if (name.length() < 2 || name.length() > LONGEST || hasStranger(name)) {
            return Likely.NO;
        }
        int first = name.codePointAt(0);
        return switch (Character.UnicodeScript.of(first)) {
            case LATIN, CYRILLIC, GREEK -> spaced(name);
            case HAN -> han(name);
            case KATAKANA, HIRAGANA -> KATAKANA.matcher(name).matches() ? Likely.MAY_BE : Likely.NO;
            case HANGUL -> hangul(name);
            case ARABIC -> arabic(name);
            default -> Likely.NO;
        };
    }

    private static boolean hasStranger(String name) {
        return name.codePoints()
                .anyMatch(c -> Character.isDigit(c)
                        || c == '@'
                        || c == '/'
                        || c == '!'
                        || c == '?'
                        || c == '&'
                        || c == '%'
                        || c == '+'
                        || c == ':'
                        || c == '©'
                        || c == '_'
                        || c == '='
                        || c == '。');
    }

    private Likely spaced(String name) {
        String[] words = name.replace(",", " ").strip().split(" +");
        int whole = 0;
        int capitals = 0;
        for (int i = 0; i < words.length; i++) {
            String folded = WordList.fold(words[i]).replaceAll("[.]++$", "");
            if (PARTICLES.contains(folded)
                    && (i > 0 || Character.isUpperCase(words[i].charAt(0)) || words.length > 1)) {
                continue;
            }
            if (folded.length() == 1 && Character.isUpperCase(words[i].charAt(0))) {
                continue;
            }
            if (never.contains(folded)
                    || titles.isWord(folded)
                    || !LATIN_WORD.matcher(words[i]).matches()) {
                return Likely.NO;
            }
            whole += folded.length() > 1 ? 1 : 0;
            capitals += folded.length() > 4 && words[i].equals(words[i].toUpperCase(Locale.ROOT)) ? 1 : 0;
        }
        if (whole == 0 || words.length > 5 || name.endsWith(".") && words.length > 2) {
            return Likely.NO;
        }
        if (words.length == 1 || whole == 1 && words.length < 3 && words[1].length() < 2) {
            return Likely.MAY_BE;
        }
        if (LegalForms.of(name, null) != Form.UNKNOWN || places.isCountry(name)) {
            return Likely.NO;
        }
        return capitals == words.length && words.length > 3 ? Likely.MAY_BE : Likely.YES;
    }

    private Likely han(String name) {
        if (neverUnspaced.stream().anyMatch(name::contains)) {
            return Likely.NO;
        }
        if (JAPANESE.matcher(name).matches()) {
            return Likely.YES;
        }
        String joined = name.replace(" ", "");
        return HAN.matcher(joined).matches() && hanSurnames.stream().anyMatch(joined::startsWith)
                ? Likely.MAY_BE
                : Likely.NO;
    }

    private Likely hangul(String name) {
        boolean surname = hangulSurnames.stream().anyMatch(name::startsWith);
        return surname
                        && HANGUL.matcher(name).matches()
                        && neverUnspaced.stream().noneMatch(name::contains)
                ? Likely.MAY_BE
                : Likely.NO;
    }

    private Likely arabic(String name) {
        return ARABIC.matcher(name).matches()
                        && Arrays.stream(WordList.fold(name).split(" ")).noneMatch(neverArabic::contains)
                ? Likely.MAY_BE
                : Likely.NO;
    }

    /// How well a name and the local part of an address agree, from 0 to 1.
    static double agreement(String name, String local) {
        List<String> names = words(name);
        if (names.isEmpty()) {
            return 0;
        }
        String letters = WordList.fold(local).replaceAll("[^\\p{L}]++", " ").strip();
        Set<String> parts = new HashSet<>(Arrays.asList(letters.split(" ")));
        String joined = letters.replace(" ", "");
        String family = names.getLast();
        String given = names.getFirst();
        for (String word : names) {
            if (word.length() > 2 && parts.contains(word)) {
                return 1;
            }
        }
        Set<String> usual = new HashSet<>(List.of(
                given + family,
                family + given,
                given.charAt(0) + family,
                family + given.charAt(0),
                given + family.charAt(0),
                family.charAt(0) + given));
        if (joined.length() > 2 && usual.contains(joined)) {
            return 1;
        }
        String initials =
                String.join("", names.stream().map(word -> word.substring(0, 1)).toList());
        return joined.length() > 1 && joined.equals(initials)
                ? 0.7
                : family.length() > 3 && joined.contains(family) ? 0.8 : 0;
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : Latin.of(name).split("[^\\p{L}]++")) {
            if (!word.isEmpty()) {
                words.add(WordList.fold(word));
            }
        }
        return words;
    }

    /// The first person in a text such as “Anna Schmidt, Head of Purchasing”, with what follows as the title.
    Optional<Person> person(String text) {
        if (read.size() > REMEMBERED) {
            read.clear();
        }
        return read.computeIfAbsent(text, line -> Person.read(line, this, titles));
    }
}
