package app.tradewind.intake;

import app.tradewind.contact.FieldValues;
import app.tradewind.contact.SuppressionReason;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds out whether a file says of a row that its addresses must not be written to: by a column, by a word in a
/// status, a stage or a tag, or by being a list of such addresses, which its name says.
final class Refusals {

    /// What the lists of mailing services are called, such as `unsubscribed_members_export_1a2b.csv`. “Cleaned”
    /// alone is what people call a tidy list, so that it only counts as Mailchimp writes it.
    private enum ListName {
        OPT_OUT("unsubscribe[sd]?|unsub|opt[ _-]?outs?|opted[ _-]?out", "退订|退訂|拒收"),
        HARD_BOUNCE("bounced|bounces|hard[ _-]?bounces?|^cleaned_\\w*export\\w*", "退信"),
        COMPLAINT("complaints?|complained", "投诉"),
        IMPORTED("block(?:ed|list|listed)|black(?:list|listed)|suppress(?:ed|ions?)|suppression[ _-]?list", "禁发名单|黑名单");

        private static final Pattern WITHOUT = Pattern.compile(
                "(?i)(?:^|.*[ _.-])(?:without|no|not|non|minus|except|excluding|ohne|sans|sin)[ _.-].*|.*(?:去除|剔除|除去|不含|非|无).*");

        private final Pattern pattern;

        ListName(String words, String han) {
            pattern = Pattern.compile("(?i)(?:^|.*[ _.-])(?:" + words + ")(?:[ _.(-].*)?|.*(?:" + han + ").*");
        }

        boolean is(String file) {
            return pattern.matcher(file).matches() && !WITHOUT.matcher(file).matches();
        }
    }

    private final String file;
    private final Instant now;
    private final StatusWords words;
    private final @Nullable SuppressionReason wholeFile;

    Refusals(RowReader.Context context, StatusWords words) {
        file = context.file();
        now = context.now();
        this.words = words;
        wholeFile = Arrays.stream(ListName.values())
                .filter(list -> list.is(file))
                .map(list -> SuppressionReason.valueOf(list.name()))
                .findFirst()
                .orElse(context.export().optOut() ? ofProfile(file) : null);
    }

    /// A profile knows lists of those who left, and of those whose mail came back.
    private static SuppressionReason ofProfile(String file) {
        return file.toLowerCase(Locale.ROOT).startsWith("cleaned")
                ? SuppressionReason.HARD_BOUNCE
                : SuppressionReason.OPT_OUT;
    }

    Optional<Refusal> of(Signs row) {
        Optional<Refusal> said = row.cells().stream()
                .flatMap(cell -> refusal(row.row(), cell).stream())
                .reduce(Refusal::heavier);
        if (said.isPresent() || wholeFile == null) {
            return said;
        }
        return Optional.of(new Refusal(wholeFile, file + " (" + row.row() + ")", now));
    }

    private Optional<Refusal> refusal(int row, Signs.Cell cell) {
        return reason(cell)
                .map(reason -> new Refusal(
                        reason, file + " (" + row + "): " + cell.heading() + " = " + cell.text(), at(cell)));
    }

    private Optional<SuppressionReason> reason(Signs.Cell cell) {
        return switch (cell.sign()) {
            case OPT_OUT -> unlessNo(cell, SuppressionReason.OPT_OUT);
            case BOUNCED -> unlessNo(cell, SuppressionReason.HARD_BOUNCE);
            case COMPLAINED -> unlessNo(cell, SuppressionReason.COMPLAINT);
            case BLOCKED -> unlessNo(cell, SuppressionReason.IMPORTED);
            case ADDRESS_STATUS -> words.refusal(cell.text());
            case WORDS ->
                FieldValues.several(cell.text()).stream()
                        .flatMap(word -> ofTag(word.replace("\"", "")).stream())
                        .findFirst();
            default -> Optional.empty();
        };
    }

    /// A customer's complaint is about goods and “cleaned” about a list, where they stand among tags.
    private Optional<SuppressionReason> ofTag(String word) {
        boolean plain = word.toLowerCase(Locale.ROOT).contains("bounce") || word.contains("退信");
        return words.refusal(word)
                .filter(reason -> reason == SuppressionReason.OPT_OUT
                        || reason == SuppressionReason.IMPORTED
                        || reason == SuppressionReason.HARD_BOUNCE && plain);
    }

    /// A yes, a date or a way of unsubscribing: whatever is no “no” counts, since a letter too many does harm.
    private Optional<SuppressionReason> unlessNo(Signs.Cell cell, SuppressionReason reason) {
        if (words.isNo(cell.text()) || words.verdict(cell.text()).isPresent() && reason == SuppressionReason.OPT_OUT) {
            return Optional.empty();
        }
        return Optional.of(words.refusal(cell.text()).orElse(reason));
    }

    private Instant at(Signs.Cell cell) {
        return DateText.read(cell.text()).filter(day -> !day.isAfter(now)).orElse(now);
    }
}
