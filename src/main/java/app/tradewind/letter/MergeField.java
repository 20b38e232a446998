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
/// Conditions are written as in Mustache: `{{#company.name}}…{{/company.name}}` stays where the field has a value,
/// `{{^company.name}}…{{/company.name}}` where it has none. Their two ends are fields too, with the sign in the
/// name.
///
/// @param name one of [#NAMES], or `custom.` and a name of the user's; with `#`, `^` or `/` before it in a
///     condition
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
            "occasion.date",
            "today",
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
        if (!typed.isEmpty() && "#^/".indexOf(typed.charAt(0)) >= 0) {
            return known(typed.substring(1).strip())
                    .filter(name -> "#^/".indexOf(name.charAt(0)) < 0)
                    .map(name -> typed.charAt(0) + name);
        }
        String lower = typed.toLowerCase(Locale.ROOT);
        if (lower.startsWith(CUSTOM) && typed.length() > CUSTOM.length()) {
            return Optional.of(CUSTOM + typed.substring(CUSTOM.length()).strip());
        }
        return Optional.ofNullable(BY_LOWER_CASE.get(lower));
    }

    public enum Role {
        VALUE,
        /// What follows stays where the field has a value.
        IF,
        /// What follows stays where the field has none.
        UNLESS,
        END
    }

    public Role role() {
        return switch (name.charAt(0)) {
            case '#' -> Role.IF;
            case '^' -> Role.UNLESS;
            case '/' -> Role.END;
            default -> Role.VALUE;
        };
    }

    /// The field whose value it asks for: the name without a sign.
    public String asked() {
        return role() == Role.VALUE ? name : name.substring(1);
    }

    /// The field as it is written in a template.
    public String written() {
        return fallback == null ? "{{" + name + "}}" : "{{" + name + " | " + fallback + "}}";
    }
}
