package app.tradewind.contact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The fields of a contact by the names of the command line: in mappings, searches, edits, reports.
///
/// A user's own field is written `custom.NAME` and is not among the constants.
public enum Field {
    ADDRESS,
    NAME,
    GIVEN_NAME,
    FAMILY_NAME,
    TITLE,
    COMPANY,
    COUNTRY,
    REGION,
    CITY,
    POSTAL_ADDRESS,
    WEBSITE,
    PHONE,
    SOCIAL,
    LANGUAGE,
    TIME_ZONE,
    INTERESTS,
    TAGS,
    GRADE,
    STAGE,
    CHANNEL,
    CHANNEL_DETAIL,
    OCCASION,
    OBTAINED_AT,
    BASIS,
    BASIS_EVIDENCE,
    LEGAL_FORM,
    NOTE,
    FIRST_CONTACT,
    LAST_CONTACT,
    VERDICT;

    private static final Map<String, Field> BY_KEY = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(field -> field.key.toLowerCase(Locale.ROOT), field -> field));

    private final String key;

    Field() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_");
        key = words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
    }

    /// The name in commands and JSON, such as `givenName`.
    public String key() {
        return key;
    }

    public static Optional<Field> find(String key) {
        return Optional.ofNullable(BY_KEY.get(key.toLowerCase(Locale.ROOT)));
    }
}
