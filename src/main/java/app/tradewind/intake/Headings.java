package app.tradewind.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/// Knows what the headings of columns mean, in a dozen languages. The words are in `headings.txt`.
final class Headings {

    static final String IGNORE = "ignore";
    static final String NAME_OR_COMPANY = "nameOrCompany";
    static final String PLACE = "place";
    static final String PERSON = "person";

    static final int LONGEST = 60;
    /// More words make a sentence, not a heading.
    private static final int SENTENCE = 5;
    /// Chinese with at most half of its characters lost.
    private static final Pattern LOST = Pattern.compile(
            "\\s*(?=.*[?\ufffd])(?:[?\ufffd]?\\p{IsHan}|\\p{IsHan}[?\ufffd]{1,2}|[?\ufffd]{2}\\p{IsHan}{2})+\\s*");

    /// @param target a key of [Target], or one of this class's own; empty where the heading says nothing
    /// @param certainty from 0 to 1
    record Meaning(String target, double certainty) {
        static final Meaning NONE = new Meaning("", 0);

        boolean isKnown() {
            return certainty > 0;
        }
    }

    private final HeadingText text = new HeadingText();
    private final Map<String, String> known = new HashMap<>();
    /// The same without digits, so that “E-mail 3 - Value” is known by “E-mail 1 - Value”.
    private final Map<String, String> numbered = new HashMap<>();
    private final Set<String> ignoredBeginnings = new HashSet<>();
    private final Set<String> ignoredEndings = new HashSet<>();
    private final Set<String> otherParties = new HashSet<>();
    private final Set<String> buyers = new HashSet<>();

    Headings() {
        for (String[] line : lines("headings.txt")) {
            for (String heading : line[1].split("\\|")) {
                String folded = text.folded(heading);
                switch (line[0]) {
                    case "ignoreBeginning" -> ignoredBeginnings.add(folded);
                    case "ignoreEnding" -> ignoredEndings.add(folded);
                    case "otherParty" -> otherParties.add(folded);
                    case "buyer" -> buyers.add(folded);
                    default -> {
                        known.putIfAbsent(folded, line[0]);
                        numbered.putIfAbsent(folded.replaceAll("\\p{N}+", ""), line[0]);
                    }
                }
            }
        }
    }

    /// The lines `key = value` of a word list beside this class.
    static List<String[]> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(Headings.class.getResourceAsStream(resource));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" = ", 2))
                    .filter(parts -> parts.length == 2)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    HeadingText text() {
        return text;
    }

    /// Whether what a heading means is settled by the other columns and by the cells.
    static boolean isOpen(String target) {
        return target.equals(NAME_OR_COMPANY) || target.equals(PLACE) || target.equals(PERSON);
    }

    /// Whether the heading belongs to the buyer of a shipment.
    boolean isBuyer(String heading) {
        String folded = text.folded(heading);
        return buyers.stream().anyMatch(folded::startsWith);
    }

    /// Whether the heading belongs to a party of a shipment that is not the buyer.
    boolean isOtherParty(String heading) {
        List<String> words = text.words(heading);
        return !words.isEmpty()
                && (otherParties.contains(words.getFirst())
                        || otherParties.stream()
                                .anyMatch(party -> party.codePointAt(0) > 0x2e80
                                        && words.getFirst().startsWith(party)));
    }

    Meaning of(String heading) {
        if (heading.isBlank() || heading.length() > LONGEST) {
            return Meaning.NONE;
        }
        if (heading.startsWith("custom.")) {
            return new Meaning(heading, 1);
        }
        Meaning restored = lost(heading);
        if (restored.isKnown()) {
            return restored;
        }
        String folded = text.folded(heading);
        Meaning whole = exact(folded, 1);
        if (whole.isKnown()) {
            return whole;
        }
        Meaning bare = exact(text.withoutBrackets(heading), 0.95);
        if (bare.isKnown()) {
            return bare;
        }
        String letters = folded.replaceAll("\\p{N}+", "");
        Meaning unnumbered = exact(letters, 0.95);
        if (unnumbered.isKnown() && isWord(letters)) {
            return unnumbered;
        }
        if (!letters.equals(folded) && numbered.containsKey(letters) && isWord(letters)) {
            return new Meaning(numbered.getOrDefault(letters, ""), 0.95);
        }
        Meaning ending = heading.contains("/") ? byLastCharacters(folded) : Meaning.NONE;
        if (ending.isKnown()) {
            return ending;
        }
        List<String> parts = text.parts(heading);
        for (String part : parts) {
            Meaning half = part.length() == 1 ? Meaning.NONE : exact(part, 0.9);
            if (half.isKnown() && parts.size() > 1) {
                return half;
            }
        }
        return byEnding(heading, folded);
    }

    /// “C1:C2” is no “cc”.
    private static boolean isWord(String letters) {
        return letters.length() >= 3 || letters.codePoints().anyMatch(Character::isIdeographic);
    }

    private Meaning exact(String folded, double certainty) {
        String target = known.get(folded);
        return target == null ? Meaning.NONE : new Meaning(target, certainty);
    }

    /// A heading whose Chinese lost characters on its way through a smaller set, such as “手机??”, where all that
    /// it can have been means the same.
    private Meaning lost(String heading) {
        if (!LOST.matcher(heading).matches()) {
            return Meaning.NONE;
        }
        Pattern whole = Pattern.compile(heading.strip().replaceAll("[?\ufffd]", "."));
        List<String> targets = known.entrySet().stream()
                .filter(entry -> whole.matcher(entry.getKey()).matches())
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return targets.size() == 1 ? new Meaning(targets.getFirst(), 0.7) : Meaning.NONE;
    }

    /// “Buyer email” is an e-mail and “采购部邮箱” is 邮箱: the end of a heading says what it is.
    private Meaning byEnding(String heading, String folded) {
        List<String> words = text.words(heading);
        if (ignoredBeginnings.stream().anyMatch(folded::startsWith)) {
            return new Meaning(IGNORE, 0.6);
        }
        int of = words.indexOf("of");
        if (of > 0) {
            return exact(String.join("", words.subList(0, of)), 0.7);
        }
        Meaning several = byLastWords(words, words.size() - 2);
        if (several.isKnown()) {
            return several;
        }
        if (ignoredEndings.stream().anyMatch(end -> endsWith(heading, folded, end))) {
            return new Meaning(IGNORE, 0.6);
        }
        Meaning last = byLastWords(words, words.size() - 1);
        return last.isKnown() ? last : byLastCharacters(folded);
    }

    /// @param last the index of the word at which the shortest ending begins
    private Meaning byLastWords(List<String> words, int last) {
        for (int from = 1; from <= last && words.size() <= SENTENCE; from++) {
            Meaning end = exact(String.join("", words.subList(from, words.size())), 0.7);
            if (end.isKnown() && isPlain(end.target())) {
                return end;
            }
        }
        return Meaning.NONE;
    }

    private Meaning byLastCharacters(String folded) {
        String letters = folded.replaceAll("\\p{N}+", "");
        if (!letters.isEmpty() && letters.codePointAt(letters.length() - 1) > 0x2e80) {
            for (int from = 1; from <= letters.length() - 2; from++) {
                Meaning end = exact(letters.substring(from), 0.7);
                if (end.isKnown() && isPlain(end.target())) {
                    return end;
                }
            }
        }
        return Meaning.NONE;
    }

    private static boolean isPlain(String target) {
        return !target.equals(NAME_OR_COMPANY)
                && !target.equals(PERSON)
                && !target.equals(Target.OPT_OUT.key())
                && !target.equals(Target.ADDRESS_STATUS.key());
    }

    private boolean endsWith(String heading, String folded, String end) {
        if (end.codePointAt(0) > 0x2e80) {
            return folded.endsWith(end);
        }
        List<String> words = text.words(heading);
        return !words.isEmpty() && words.getLast().equals(end);
    }
}
