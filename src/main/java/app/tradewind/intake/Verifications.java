package app.tradewind.intake;

import app.tradewind.address.Verdict;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads what a finder or a verifier wrote beside an address.
final class Verifications {

    /// Below this share of certainty a finder's address is a guess.
    private static final double UNSURE = 50;

    private final String by;
    private final StatusWords words;

    /// @param by who says so: the program, else the file
    Verifications(String by, StatusWords words) {
        this.by = by;
        this.words = words;
    }

    Optional<ImportedVerdict> of(Signs row) {
        Verdict said = row.cells().stream()
                .filter(cell -> cell.sign() == RowSign.ADDRESS_STATUS)
                .flatMap(cell -> words.verdict(cell.text()).stream())
                .findFirst()
                .orElse(Verdict.UNKNOWN);
        boolean unsure = said == Verdict.UNKNOWN && score(row.text(RowSign.ADDRESS_SCORE)) < UNSURE;
        Verdict verdict = unsure ? Verdict.RISKY : said;
        return verdict == Verdict.UNKNOWN ? Optional.empty() : Optional.of(new ImportedVerdict(verdict, by, at(row)));
    }

    private static @Nullable Instant at(Signs row) {
        return row.date(RowSign.ADDRESS_CHECKED_AT).orElse(null);
    }

    /// In percent; a share such as 0.94 is made one. Certain where nothing is said.
    private static double score(String text) {
        String number = text.replace("%", "").strip();
        if (number.isEmpty() || !number.matches("\\d{1,3}(?:\\.\\d+)?")) {
            return 100;
        }
        double score = Double.parseDouble(number);
        return score <= 1 && number.contains(".") ? score * 100 : score;
    }
}
