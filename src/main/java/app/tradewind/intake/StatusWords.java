package app.tradewind.intake;

import app.tradewind.address.Verdict;
import app.tradewind.contact.SuppressionReason;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The words by which other programs say that mail is not wanted, comes back, or would arrive (`status.txt`).
final class StatusWords {

    private final Map<String, String> meanings = new HashMap<>();

    StatusWords() {
        for (String[] line : Headings.lines("status.txt")) {
            for (String word : line[1].split("\\|")) {
                meanings.putIfAbsent(exact(word), line[0].strip());
                meanings.putIfAbsent(plain(word), line[0].strip());
            }
        }
    }

    /// Why the address must not be written to; empty where the word says nothing of that.
    Optional<SuppressionReason> refusal(String text) {
        String meaning = meaning(text);
        return Arrays.stream(SuppressionReason.values())
                .filter(reason -> reason.name().equals(meaning))
                .findFirst();
    }

    /// What a verifier found; empty where the word is none of a verifier's.
    Optional<Verdict> verdict(String text) {
        String meaning = meaning(text);
        return Arrays.stream(Verdict.values())
                .filter(verdict -> verdict.name().equals(meaning))
                .findFirst();
    }

    /// Whether a column of opt-outs holds none here.
    boolean isNo(String text) {
        return meaning(text).equals("NO");
    }

    private String meaning(String text) {
        String whole = meanings.get(exact(text));
        return whole != null ? whole : meanings.getOrDefault(plain(text), "");
    }

    private static String exact(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static String plain(String text) {
        return exact(text).replace('_', ' ').replace('-', ' ').replaceAll("\\s+", " ");
    }
}
