package app.tradewind.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Names the program that wrote a table, by headings that only its exports have together, and knows what each of
/// its columns holds. A profile is a file in `profile/`, listed in `profile/index.txt`; a new one needs no code.
final class Profiles {

    private final HeadingText text;
    private final List<ProfileFile> files;

    Profiles(HeadingText text) {
        this.text = text;
        files = Headings.lines("profile/index.txt").stream()
                .map(line -> new ProfileFile(Headings.lines("profile/" + line[1].strip()), text))
                .toList();
    }

    private Profiles(HeadingText text, List<ProfileFile> files) {
        this.text = text;
        this.files = files;
    }

    /// Profiles that know no program.
    static Profiles none(HeadingText text) {
        return new Profiles(text, List.of());
    }

    /// The profile that fits a row of headings best; empty where none fits.
    ///
    /// @param file the file's name
    Optional<ProfileFile> of(List<String> row, String file) {
        return best(files, row, file, 0);
    }

    /// The variant of the profile `id` that fits best, whether it would be recognised or not.
    Optional<ProfileFile> named(String id, List<String> row) {
        List<ProfileFile> variants = files.stream()
                .filter(file -> file.profile().id().equalsIgnoreCase(id))
                .toList();
        return best(variants, row, "", 1);
    }

    private Optional<ProfileFile> best(
            List<ProfileFile> candidates, List<String> row, String file, double weightOfPart) {
        Set<String> folded = folded(row);
        @Nullable ProfileFile best = null;
        double most = 0;
        for (ProfileFile candidate : candidates) {
            double fit = candidate.fit(folded, file.toLowerCase(Locale.ROOT))
                    + weightOfPart * (candidate.part(folded) + 0.001);
            if (fit > most) {
                most = fit;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    /// How many of the row's headings the profile `id` knows in its best variant.
    double known(String id, List<String> row) {
        Set<String> folded = folded(row);
        return named(id, row).map(file -> file.part(folded) * folded.size()).orElse(0.0);
    }

    private Set<String> folded(List<String> row) {
        return row.stream()
                .filter(cell -> !cell.isBlank() && cell.length() <= Headings.LONGEST)
                .map(text::folded)
                .collect(Collectors.toSet());
    }

    /// @param id one of [#ids()], in any case
    ExportProfile export(String id) {
        return files.stream()
                .map(ProfileFile::profile)
                .filter(profile -> profile.id().equalsIgnoreCase(id))
                .findFirst()
                .orElse(ExportProfile.NONE);
    }

    /// The ids of all profiles in alphabetical order.
    List<String> ids() {
        TreeSet<String> ids = new TreeSet<>();
        files.forEach(file -> ids.add(file.profile().id()));
        return List.copyOf(ids);
    }
}
