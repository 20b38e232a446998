package app.tradewind.market;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The language to write in.
///
/// The choice is a merchant's, not a statistician's: where business letters in English are usual beside a small
/// national language, as in Scandinavia or the Gulf, it is still the national language that is proposed only where
/// a letter in English is likely to be laid aside.
public final class Languages {

    private static final Map<String, String> BY_COUNTRY = Stream.of(
                    "de DE AT CH LI",
                    "fr FR BE LU MC SN CI CM GA CG CD ML BF NE TG BJ GN MG MA DZ TN HT RE GP MQ GF PF NC",
                    "es ES MX AR CO CL PE VE EC GT CU BO DO HN PY SV NI CR PA UY PR GQ",
                    "pt BR PT AO MZ CV GW ST",
                    "it IT SM",
                    "ru RU BY KZ KG TJ UZ TM",
                    "uk UA",
                    "pl PL",
                    "tr TR",
                    "ar SA EG IQ JO LB LY SY YE SD OM MR",
                    "ja JP",
                    "ko KR",
                    "zh-CN CN",
                    "zh-TW TW HK MO",
                    "vi VN",
                    "th TH",
                    "id ID")
            .map(line -> line.split(" "))
            .flatMap(words -> Arrays.stream(words).skip(1).map(country -> Map.entry(country, words[0])))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private Languages() {}

    /// The BCP 47 tag of the language in which a letter to a country is likely welcome; `en` where none is better.
    public static String of(@Nullable String country) {
        return country == null ? "en" : BY_COUNTRY.getOrDefault(country, "en");
    }
}
