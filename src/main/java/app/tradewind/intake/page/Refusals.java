package app.tradewind.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds a note by which a page refuses unsolicited mail (`refusals.txt`).
///
/// Canada's law (CASL, section 10(9)(b)), Japan's (Act 26/2002, article 3) and others let an address be written to
/// because it is published, unless such a note stands beside it.
final class Refusals {

    private static final int GAP = 160;
    private static final int SHOWN = 140;
    private static final Pattern GAP_MARK = Pattern.compile(" ?\\.\\.\\. ?");
    private static final List<String> LANGUAGES =
            List.of("en", "de", "fr", "es", "pt", "it", "nl", "pl", "sv", "da", "ru", "tr", "ja", "zh", "ko", "ar");

    private final List<String[]> notes = new ArrayList<>();

    Refusals() {
        WordList list = new WordList("refusals.txt");
        for (String language : LANGUAGES) {
            list.of(language).forEach(note -> notes.add(GAP_MARK.split(note)));
        }
    }

    /// The words around the first note, empty where there is none.
    String find(String text) {
        // folding may change a text's length, so what is shown is the folded text's sentence
        String folded = WordList.fold(text).replace('‑', '-').replace("e mail", "e-mail");
        for (String[] note : notes) {
            int at = find(folded, note);
            if (at >= 0) {
                return shown(folded, at);
            }
        }
        return "";
    }

    private static int find(String text, String[] parts) {
        int from = text.indexOf(parts[0]);
        while (from >= 0) {
            int end = from + parts[0].length();
            boolean whole = true;
            for (int i = 1; i < parts.length && whole; i++) {
                int next = text.indexOf(parts[i], end, Math.min(text.length(), end + GAP + parts[i].length()));
                whole = next >= 0;
                end = next + parts[i].length();
            }
            if (whole) {
                return from;
            }
            from = parts.length == 1 ? -1 : text.indexOf(parts[0], from + 1);
        }
        return -1;
    }

    private static String shown(String text, int at) {
        int begin = Math.max(text.lastIndexOf(". ", at) + 1, Math.max(text.lastIndexOf('。', at) + 1, at - SHOWN / 2));
        int end = Math.min(text.length(), begin + SHOWN);
        return text.substring(begin, end).strip();
    }
}
