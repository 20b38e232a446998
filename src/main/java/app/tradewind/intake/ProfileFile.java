package app.tradewind.intake;

import app.tradewind.contact.BasisKind;
import app.tradewind.contact.Channel;
import app.tradewind.intake.Headings.Meaning;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One profile as its file tells it: what its header rows have together, and what each of its columns holds.
///
/// The file has lines `key = value | value`. Keys with `@` are facts of the export: `@id`, `@name`; `@needs`, the
/// headings that identify it, a line for each variant; `@share`, the least part of the headings that the profile
/// must know; `@file`, words that the file's name must have one of; `@guessed`; `@channel`, `@basis` and
/// `@optOut` of all its rows; `@dates`, their patterns; `@exampleRow`, which shows how to fill in a template.
/// Every other key is a target of [Target], or `ignore`, or `custom` for a field of the user's own that is called
/// like its heading. A `#` in a heading stands for any number.
final class ProfileFile {

    private static final double USUAL_SHARE = 0.5;
    private static final Pattern NUMBERS = Pattern.compile("\\p{N}+");

    private final HeadingText text;
    private final ExportProfile profile;
    private final List<Set<String>> needs = new ArrayList<>();
    private final Map<String, String> known = new HashMap<>();
    private final Map<String, String> numbered = new HashMap<>();
    private final List<String> fileNames = new ArrayList<>();
    private final double share;
    private final int exampleRow;

    ProfileFile(List<String[]> lines, HeadingText text) {
        this.text = text;
        Map<String, String> facts = new HashMap<>();
        List<DateTimeFormatter> dates = new ArrayList<>();
        for (String[] line : lines) {
            List<String> values = List.of(line[1].strip().split("\\s*\\|\\s*"));
            switch (line[0].strip()) {
                case "@needs" -> needs.add(folded(values));
                case "@file" -> values.forEach(word -> fileNames.add(word.toLowerCase(Locale.ROOT)));
                case "@dates" -> values.forEach(shape -> dates.add(date(shape)));
                case "@id", "@name", "@guessed", "@channel", "@basis", "@optOut", "@share", "@exampleRow" ->
                    facts.put(line[0].strip(), line[1].strip());
                case "custom" ->
                    values.forEach(
                            heading -> add(heading, Target.custom(heading).key()));
                default -> values.forEach(heading -> add(heading, line[0].strip()));
            }
        }
        share = Double.parseDouble(facts.getOrDefault("@share", String.valueOf(USUAL_SHARE)));
        exampleRow = Integer.parseInt(facts.getOrDefault("@exampleRow", "0"));
        profile = new ExportProfile(
                facts.getOrDefault("@id", ""),
                facts.getOrDefault("@name", ""),
                "yes".equals(facts.get("@guessed")),
                Channel.valueOf(facts.getOrDefault("@channel", "UNKNOWN")),
                "yes".equals(facts.get("@optOut")),
                basis(facts.get("@basis")),
                dates);
    }

    private static @Nullable BasisKind basis(@Nullable String name) {
        return name == null ? null : BasisKind.valueOf(name);
    }

    private static DateTimeFormatter date(String shape) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(shape)
                .toFormatter(Locale.ENGLISH);
    }

    private Set<String> folded(List<String> headings) {
        Set<String> folded = new HashSet<>();
        headings.forEach(heading -> folded.add(text.folded(heading)));
        return folded;
    }

    private void add(String heading, String target) {
        String folded = text.folded(heading);
        if (heading.contains("#")) {
            numbered.putIfAbsent(folded, target);
        } else {
            known.putIfAbsent(folded, target);
        }
    }

    ExportProfile profile() {
        return profile;
    }

    /// The row of a template that is no data, 0 where there is none.
    int exampleRow() {
        return exampleRow;
    }

    /// What a column of this export holds; nothing known where its heading is none of the export's.
    Meaning meaning(String heading) {
        return meaningOfFolded(text.folded(heading));
    }

    private Meaning meaningOfFolded(String folded) {
        String target = known.get(folded);
        if (target == null) {
            String bare = withoutNumber(folded);
            target = numbered.getOrDefault(bare, known.get(bare));
        }
        return target == null ? Meaning.NONE : new Meaning(target, 1);
    }

    private static String withoutNumber(String folded) {
        return NUMBERS.matcher(folded).replaceAll("");
    }

    /// How well a row of headings fits: 0 for not at all, above 1 for one that has everything that a variant needs
    /// and little else; the more a variant needs, the better a fit tells.
    ///
    /// @param row the folded headings that are not blank
    /// @param file the file's name in small letters
    double fit(Set<String> row, String file) {
        if (!fileNames.isEmpty() && fileNames.stream().noneMatch(file::contains)) {
            return 0;
        }
        int needed = needs.stream()
                .filter(row::containsAll)
                .mapToInt(Set::size)
                .max()
                .orElse(0);
        double part = needed == 0 ? 0 : part(row);
        return needed == 0 || part < share ? 0 : part + needed * 0.02 + (fileNames.isEmpty() ? 0 : 1);
    }

    /// The part of the row's headings that this profile knows, whether it is identified by them or not.
    double part(Set<String> row) {
        long found =
                row.stream().filter(cell -> meaningOfFolded(cell).isKnown()).count();
        return row.isEmpty() ? 0 : (double) found / row.size();
    }
}
