package app.tradewind.letter;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// Subject and body with merge fields, in one language, for one purpose. `id` 0 is not in the book yet.
///
/// @param language BCP 47 tag
/// @param html the body in the tags of [HtmlText#clean]; signature and opt-out sentence are not part of it
/// @param files what goes with every letter of it, and the pictures in its text
/// @param family templates of one family say the same in different languages; 0 for one that stands alone
public record Template(
        long id,
        String name,
        String language,
        TemplatePurpose purpose,
        int version,
        String subject,
        String html,
        Instant updatedAt,
        List<LetterFile> files,
        long family) {

    public Template {
        files = List.copyOf(files);
    }

    /// A template without files that stands alone.
    public Template(
            long id,
            String name,
            String language,
            TemplatePurpose purpose,
            int version,
            String subject,
            String html,
            Instant updatedAt) {
        this(id, name, language, purpose, version, subject, html, updatedAt, List.of(), 0);
    }

    /// A template that is not in the book yet.
    public static Template fresh(String name, String language, TemplatePurpose purpose, String subject, String html) {
        return new Template(0, name, language, purpose, 1, subject, html, Instant.EPOCH);
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    public Template withText(String newSubject, String newHtml) {
        return new Template(id, name, language, purpose, version, newSubject, newHtml, updatedAt, files, family);
    }

    public Template withHead(String newName, String newLanguage, TemplatePurpose newPurpose) {
        return new Template(id, newName, newLanguage, newPurpose, version, subject, html, updatedAt, files, family);
    }

    public Template withFiles(List<LetterFile> others) {
        return new Template(id, name, language, purpose, version, subject, html, updatedAt, others, family);
    }

    /// The same as `other` in another language.
    public Template asVariantOf(Template other) {
        long shared = other.family() == 0 ? other.id() : other.family();
        return new Template(id, name, language, purpose, version, subject, html, updatedAt, files, shared);
    }

    /// Whether both say the same, each in its language.
    public boolean isVariantOf(Template other) {
        return other.id() == id
                || (family != 0 && (family == other.family() || family == other.id()))
                || (other.family() != 0 && other.family() == id);
    }

    Template kept(long newId, int newVersion, Instant at) {
        return new Template(newId, name, language, purpose, newVersion, subject, html, at, files, family);
    }
}
