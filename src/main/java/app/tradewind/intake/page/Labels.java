package app.tradewind.intake.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words that say what stands behind them: “Tel.:”, “Ansprechpartner:”, “联系人：”.
final class Labels {

    enum Label {
        PHONE,
        MOBILE,
        FAX,
        EMAIL,
        ADDRESS,
        PERSON,
        TITLE,
        COMPANY,
        WEB,
        COUNTRY,
        CHAT
    }

    /// A line taken apart: `label` is what its beginning says, `rest` what is behind it.
    record Labelled(Label label, String word, String rest) {}

    private static final int LONGEST = 32;
    private static final Pattern COLON = Pattern.compile("^[^:：]{1," + LONGEST + "}+[:：]");
    private static final Pattern TAIL = Pattern.compile("[\\s.:：)(/=|•·,–—-]{1,8}+$");
    private static final Pattern SLASHES = Pattern.compile("\\s{0,2}[/&|,，、·]\\s{0,2}");

    private final Map<String, Label> words = new HashMap<>();

    Labels(WordList list) {
        for (Label label : Label.values()) {
            for (String word : list.of("label." + label.name().toLowerCase(Locale.ROOT))) {
                words.putIfAbsent(bare(word), label);
            }
        }
    }

    private static String bare(String word) {
        return WordList.fold(word).replaceAll("[.:]++$", "").strip();
    }

    /// What a whole text says as a label, such as the cell before a number.
    Optional<Label> of(String text) {
        if (text.length() > LONGEST + 4) {
            return Optional.empty();
        }
        String plain = bare(TAIL.matcher(text).replaceFirst(""));
        Label known = words.get(plain);
        if (known == null) {
            known = SLASHES.splitAsStream(plain)
                    .map(words::get)
                    .filter(java.util.Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            boolean all = SLASHES.splitAsStream(plain).allMatch(words::containsKey);
            known = all ? known : null;
        }
        return Optional.ofNullable(known);
    }

    /// A line that begins with a label: with a colon behind it, or a word that stands for nothing else.
    Optional<Labelled> begin(String line) {
        Matcher colon = COLON.matcher(line);
        if (colon.find()) {
            String word = colon.group().substring(0, colon.group().length() - 1);
            return of(word).map(label ->
                    new Labelled(label, bare(word), line.substring(colon.end()).strip()));
        }
        for (int end = Math.min(LONGEST, line.length() - 1); end > 1; end--) {
            if (line.charAt(end) == ' ' || line.charAt(end) == '　') {
                String word = line.substring(0, end).strip();
                Label known = word.length() < 3 && !WordList.isUnspaced(word) ? null : words.get(bare(word));
                if (known == Label.COMPANY || known == Label.PERSON && isEverydayWord(bare(word))) {
                    known = null;
                }
                if (known != null) {
                    return Optional.of(
                            new Labelled(known, bare(word), line.substring(end).strip()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isEverydayWord(String word) {
        return List.of("de", "von", "from", "contact", "name", "nom", "nome", "owner", "responsable")
                .contains(word);
    }

    /// What the words before position `at` say of the value there.
    Optional<Label> before(String line, int at) {
        String ahead =
                TAIL.matcher(line.substring(Math.max(0, at - LONGEST), at)).replaceFirst("");
        String folded = bare(ahead);
        int spaces = 0;
        for (int from = folded.length() - 1; from >= 0 && spaces < 3; from--) {
            boolean edge = from == 0 || !Character.isLetterOrDigit(folded.codePointBefore(from));
            boolean glued = folded.codePointAt(from) >= 0x2e80;
            if (edge || glued) {
                Label known = words.get(folded.substring(from));
                if (known != null && (from == 0 || folded.charAt(from - 1) != '-')) {
                    return Optional.of(longer(folded, from, known));
                }
            }
            spaces += folded.charAt(from) == ' ' ? 1 : 0;
        }
        return Optional.empty();
    }

    /// 移动电话 ends as 电话 does: the longer word decides.
    private Label longer(String folded, int from, Label shorter) {
        Label best = shorter;
        for (int start = from - 1; start >= Math.max(0, from - 16); start--) {
            Label known = words.get(folded.substring(start));
            boolean edge = start == 0
                    || !Character.isLetterOrDigit(folded.codePointBefore(start))
                    || folded.codePointAt(start) >= 0x2e80;
            best = known != null && edge ? known : best;
        }
        return best;
    }

    boolean isWord(String folded) {
        return words.containsKey(folded);
    }
}
