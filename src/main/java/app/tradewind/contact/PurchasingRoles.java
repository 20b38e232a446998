package app.tradewind.contact;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// Reads from a job title what the person has to do with buying, in a dozen languages. The words and the order in
/// which they decide are in `role-words.txt`.
public final class PurchasingRoles {

    private static final int FIRST_EAST_ASIAN = 0x2e80;
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, List<String>> groups = new LinkedHashMap<>();

    public PurchasingRoles() {
        for (String line : lines()) {
            String[] parts = line.split(" = ", 2);
            List<String> words = new ArrayList<>();
            for (String word : parts[1].split("\\|")) {
                boolean open = word.strip().endsWith("*");
                words.add(isEastAsian(word.strip()) ? word.strip() : " " + folded(word) + (open ? "" : " "));
            }
            groups.put(parts[0], words);
        }
    }

    /// @param title in any language; may be empty
    public PurchasingRole of(String title) {
        String text = " " + folded(title) + " ";
        if (text.isBlank()) {
            return PurchasingRole.UNKNOWN;
        }
        if (says("buys", text)) {
            return says("helps", text) ? PurchasingRole.INFLUENCER : PurchasingRole.DECISION_MAKER;
        }
        if (says("other", text) || says("helps", text)) {
            return PurchasingRole.OTHER;
        }
        if (says("leads", text)) {
            return PurchasingRole.DECISION_MAKER;
        }
        if (says("uses", text)) {
            return PurchasingRole.INFLUENCER;
        }
        return says("ranks", text) ? PurchasingRole.DECISION_MAKER : PurchasingRole.UNKNOWN;
    }

    private boolean says(String group, String text) {
        return groups.getOrDefault(group, List.of()).stream().anyMatch(text::contains);
    }

    private static boolean isEastAsian(String word) {
        return !word.isEmpty() && word.charAt(0) >= FIRST_EAST_ASIAN;
    }

    /// Words in lower case without accents, one space between; Korean syllables and Japanese sounds stay whole.
    private static String folded(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
                .replaceAll("");
        return Normalizer.normalize(SIGNS.matcher(bare).replaceAll(" ").strip(), Normalizer.Form.NFC)
                .replace('ı', 'i')
                .replace('ł', 'l')
                .replace('ø', 'o');
    }

    private static List<String> lines() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PurchasingRoles.class.getResourceAsStream("role-words.txt")),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
