package app.tradewind.letter;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The word that a country's law wants at the front of the subject of advertising mail.
///
/// Source: Network Act art 50(4) (KR); Order 38 art 14 (CN); Decree 91/2020 (VN); Disposition 4/2009 (AR); Law
/// 28493 (PE); Communications Law s.30A (IL); Spam Control Act, Second Schedule (SG).
///
/// @param own in the language of the country
/// @param foreign in letters of another language, where the law has a second form
public record AdvertisingLabel(String language, String own, String foreign) {

    private static final Map<String, AdvertisingLabel> LABELS = Map.of(
            "KR", new AdvertisingLabel("ko", "(광고)", "(광고)"),
            "CN", new AdvertisingLabel("zh", "[广告]", "[AD]"),
            "VN", new AdvertisingLabel("vi", "[QC]", "[AD]"),
            "AR", new AdvertisingLabel("es", "Publicidad:", "Publicidad:"),
            "PE", new AdvertisingLabel("es", "PUBLICIDAD:", "PUBLICIDAD:"),
            "IL", new AdvertisingLabel("he", "פרסומת:", "פרסומת:"),
            "SG", new AdvertisingLabel("en", "<ADV>", "<ADV>"));

    /// The label of a country.
    ///
    /// @param country ISO 3166-1 alpha-2 code
    /// @return nothing where the law of the country asks for none
    public static Optional<AdvertisingLabel> of(String country) {
        return Optional.ofNullable(LABELS.get(country));
    }

    /// The subject with the label at its front; one that begins with it already stays as it is.
    public String before(String subject, Locale letterLanguage) {
        String label = letterLanguage.getLanguage().equals(language) ? own : foreign;
        String rest = subject.strip();
        return rest.startsWith(label) ? rest : label + " " + rest;
    }
}
