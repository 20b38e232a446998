package app.tradewind.intake.page;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// A contact as a page or a text shows it: a person, a role mailbox, or a firm that only gives a telephone.
public final class FoundContact {

    private static final int LONGEST = 400;

    private final Map<Part, Set<String>> values = new EnumMap<>(Part.class);
    private boolean published;

    FoundContact() {}

    /// Adds to a list, or fills a gap; an empty value changes nothing.
    FoundContact put(Part part, String value) {
        String plain = value.strip().replaceAll("\\s++", " ");
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return this;
        }
        Set<String> known = values.computeIfAbsent(part, _ -> new LinkedHashSet<>());
        if (part.isList() || known.isEmpty()) {
            known.add(plain);
        }
        return this;
    }

    FoundContact putAll(Part part, Collection<String> all) {
        all.forEach(value -> put(part, value));
        return this;
    }

    /// Fills what is not known here by what `other` says; numbers and links are added.
    FoundContact fill(FoundContact other) {
        other.values.forEach((part, known) -> putAll(part, known));
        published |= other.published;
        return this;
    }

    /// Fills one part from `other` where this contact has none.
    void fill(Part part, FoundContact other) {
        if (!has(part)) {
            putAll(part, other.all(part));
        }
    }

    void remove(Part part) {
        values.remove(part);
    }

    void publish() {
        published = true;
    }

    /// Whether the page presents the address so that people write to it.
    public boolean isPublished() {
        return published;
    }

    public boolean has(Part part) {
        return values.containsKey(part);
    }

    /// The value, or the values with a semicolon between; empty where there is none.
    public String text(Part part) {
        return String.join("; ", all(part));
    }

    Set<String> all(Part part) {
        return values.getOrDefault(part, Set.of());
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
