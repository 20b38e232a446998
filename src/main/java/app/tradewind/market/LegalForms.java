package app.tradewind.market;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Legal forms in the names of companies.
public final class LegalForms {

    private LegalForms() {}

    /// The legal form that a company's name tells; `country` (ISO alpha-2) decides where a suffix means several.
    public static Form of(String companyName, @Nullable String country) {
        return Form.UNKNOWN;
    }

    /// The key of a company's name for finding near-equal ones.
    public static String folded(String companyName) {
        return companyName.toLowerCase(Locale.ROOT).strip();
    }
}
