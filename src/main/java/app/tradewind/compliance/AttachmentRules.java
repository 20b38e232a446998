package app.tradewind.compliance;

import app.tradewind.letter.LetterKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// What is attached to a letter.
///
/// Source: the blocked types of the great providers; RFC 2045 section 6.8 for the growth by encoding; RFC 2231.
final class AttachmentRules {

    private static final long HEAVY = 2_000_000;
    private static final long TOO_HEAVY = 20_000_000;
    private static final Pattern DANGEROUS = Pattern.compile(
            "(?i).*\\.(?:exe|js|jse|vbs|vbe|bat|cmd|com|scr|pif|msi|ps1|iso|img|lnk|jar|hta|html?|docm|xlsm|pptm|dotm|xlam)");
    private static final Set<String> DANGEROUS_TYPES = Set.of(
            "text/html",
            "application/x-msdownload",
            "application/x-msdos-program",
            "application/java-archive",
            "application/x-iso9660-image",
            "application/javascript",
            "text/javascript",
            "application/x-ms-shortcut");
    private static final Pattern TWO_ENDS =
            Pattern.compile("(?i).*\\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|zip|txt|csv)\\.[a-z0-9]{2,4}");
    private static final Pattern UNSAFE = Pattern.compile(".*[/\\\\:*?\"<>|\\p{Cntrl}].*");

    private AttachmentRules() {}

    static Map<String, FactRule.Test> tests() {
        return Map.of(
                "content.attachment-first", AttachmentRules::first,
                "content.attachment-type", facts -> file(facts, AttachmentRules::isDangerous),
                "content.attachment-size", AttachmentRules::size,
                "content.attachment-name", AttachmentRules::name);
    }

    private static List<Draft.File> files(Facts facts) {
        return facts.draft() == null ? List.of() : facts.draft().files();
    }

    private static Answer first(Facts facts) {
        boolean first = facts.letterKind() == LetterKind.FIRST && facts.isOffer();
        List<Draft.File> files = files(facts);
        return first && !files.isEmpty() ? Answer.fail(files.size()) : Answer.PASS;
    }

    private static Answer file(Facts facts, Predicate<Draft.File> wrong) {
        return files(facts).stream()
                .filter(wrong)
                .map(file -> Answer.fail(file.name()))
                .findFirst()
                .orElse(Answer.PASS);
    }

    private static boolean isDangerous(Draft.File file) {
        return DANGEROUS.matcher(file.name()).matches()
                || DANGEROUS_TYPES.contains(file.mediaType().toLowerCase(Locale.ROOT));
    }

    /// Base64 makes four octets of three.
    private static Answer size(Facts facts) {
        long encoded = files(facts).stream().mapToLong(Draft.File::bytes).sum() * 4 / 3;
        if (encoded <= HEAVY) {
            return Answer.PASS;
        }
        Answer heavy = Answer.fail(Math.round(encoded / 100_000.0) / 10.0);
        return encoded > TOO_HEAVY ? heavy : heavy.as(Severity.WARN);
    }

    private static Answer name(Facts facts) {
        List<String> others = facts.history().campaign().previousNames().stream()
                .filter(name -> name.length() > 4)
                .map(Draft::folded)
                .toList();
        return file(facts, file -> {
            String name = Draft.folded(file.name());
            return file.name().isBlank()
                    || TWO_ENDS.matcher(file.name()).matches()
                    || UNSAFE.matcher(file.name()).matches()
                    || others.stream().anyMatch(name::contains);
        });
    }
}
