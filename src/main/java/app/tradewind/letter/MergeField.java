package app.tradewind.letter;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A place in a template that the recipient's or the sender's particulars fill: `{{contact.givenName | there}}`.
///
/// @param name one of [#NAMES], or `custom.` and a name of the user's
/// @param fallback what stands there when the value is empty; null when the template gives none, and then an empty
///     value blocks the letter
public record MergeField(String name, @Nullable String fallback) {

    static final String CUSTOM = "custom.";

    /// The names of the fixed fields, in the order in which a menu shows them.
    public static final List<String> NAMES = List.of(
            "contact.givenName",
            "contact.familyName",
            "contact.name",
            "contact.title",
            "contact.address",
            "contact.language",
            "contact.city",
            "contact.country",
            "contact.interests",
            "company.name",
            "company.city",
            "company.country",
            "company.website",
            "occasion",
            "personal.line",
            "sender.name",
            "sender.title",
            "sender.company",
            "sender.phone",
            "sender.email",
            "sender.website",
            "sender.postalAddress",
            "sender.country",
            "sender.product",
            "sender.products");

    private static final Map<String, String> BY_LOWER_CASE =
            NAMES.stream().collect(Collectors.toMap(name -> name.toLowerCase(Locale.ROOT), Function.identity()));

    /// The name as we spell it, whatever the case in which it was typed; empty for a name that no field has.
    static Optional<String> known(String typed) {
        String lower = typed.toLowerCase(Locale.ROOT);
        if (lower.startsWith(CUSTOM) && typed.length() > CUSTOM.length()) {
            return Optional.of(CUSTOM + typed.substring(CUSTOM.length()).strip());
        }
        return Optional.ofNullable(BY_LOWER_CASE.get(lower));
    }

    /// The field as it is written in a template.
    public String written() {
        return fallback == null ? "{{" + name + "}}" : "{{" + name + " | " + fallback + "}}";
    }
}
