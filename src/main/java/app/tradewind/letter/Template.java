package app.tradewind.letter;

import java.time.Instant;
import java.util.Locale;

/// Subject and body with merge fields, in one language, for one purpose. `id` 0 is not in the book yet.
///
/// @param language BCP 47 tag
/// @param html the body in the tags of [HtmlText#clean]; signature and opt-out sentence are not part of it
public record Template(
        long id,
        String name,
        String language,
        TemplatePurpose purpose,
        int version,
        String subject,
        String html,
        Instant updatedAt) {

    /// A template that is not in the book yet.
    public static Template fresh(String name, String language, TemplatePurpose purpose, String subject, String html) {
        return new Template(0, name, language, purpose, 1, subject, html, Instant.EPOCH);
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    public Template withText(String newSubject, String newHtml) {
        return new Template(id, name, language, purpose, version, newSubject, newHtml, updatedAt);
    }

    public Template withHead(String newName, String newLanguage, TemplatePurpose newPurpose) {
        return new Template(id, newName, newLanguage, newPurpose, version, subject, html, updatedAt);
    }
}
