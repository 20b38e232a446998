package app.tradewind.contact.guess;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// How firms make addresses of their people's names, the commonest first.
///
/// The shares are what is believed before the book was looked at: between a vendor's figure and a small count of
/// one's
/// own (compliance research, table 6.3), with one address in eight made in no way at all.
public enum AddressPattern {
    FIRST_DOT_LAST("{first}.{last}", 0.36),
    INITIAL_LAST("{f}{last}", 0.20),
    FIRST("{first}", 0.12),
    INITIAL_DOT_LAST("{f}.{last}", 0.05),
    FIRST_LAST("{first}{last}", 0.04),
    LAST("{last}", 0.03),
    FIRST_INITIAL("{first}{l}", 0.02),
    LAST_INITIAL("{last}{f}", 0.02),
    FIRST_UNDERSCORE_LAST("{first}_{last}", 0.01),
    LAST_DOT_FIRST("{last}.{first}", 0.01),
    LAST_FIRST("{last}{first}", 0.005),
    FIRST_HYPHEN_LAST("{first}-{last}", 0.005),
    FIRST_DOT_INITIAL("{first}.{l}", 0.002),
    LAST_DOT_INITIAL("{last}.{f}", 0.002),
    INITIALS("{f}{l}", 0.002);

    private final String template;
    private final double usual;

    AddressPattern(String template, double usual) {
        this.template = template;
        this.usual = usual;
    }

    /// As users of finders know it: `{first}.{last}`, `{f}{last}`.
    public String template() {
        return template;
    }

    double usual() {
        return usual;
    }

    /// The local part of a person at a firm that writes like this; empty where the name lacks a part.
    Optional<String> local(NameParts name) {
        return spellings(name).stream().findFirst();
    }

    /// Every spelling of the local part, the usual one first: with one given name or all, with a family name of
    /// several words joined or cut.
    Set<String> spellings(NameParts name) {
        List<String> made = List.of(template);
        made = filled(made, "{first}", name.firsts());
        made = filled(made, "{last}", name.lasts());
        made = filled(made, "{f}", name.firstInitials());
        made = filled(made, "{l}", name.lastInitials());
        return new LinkedHashSet<>(made);
    }

    private static List<String> filled(List<String> templates, String field, List<String> ways) {
        List<String> filled = new ArrayList<>();
        for (String one : templates) {
            if (one.contains(field)) {
                ways.forEach(way -> filled.add(one.replace(field, way)));
            } else {
                filled.add(one);
            }
        }
        return filled;
    }

    /// The commonest pattern by which `local` is made of the name.
    static Optional<AddressPattern> of(NameParts name, String local) {
        return Stream.of(values())
                .filter(pattern -> pattern.spellings(name).contains(local))
                .findFirst();
    }
}
