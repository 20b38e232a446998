package app.tradewind.letter;

import app.tradewind.contact.Contact;
import app.tradewind.market.Languages;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// A template with its siblings in other languages: every recipient gets the text in the recipient's language.
public final class Variants {

    private final Template own;
    private final List<Template> siblings;

    private Variants(Template own, List<Template> siblings) {
        this.own = own;
        this.siblings = siblings;
    }

    /// @param all the templates of the book, of which those of the same family count
    public static Variants of(Template own, List<Template> all) {
        return new Variants(
                own,
                all.stream()
                        .filter(one -> one.id() != own.id() && one.isVariantOf(own))
                        .sorted(Comparator.comparing(Template::id))
                        .toList());
    }

    /// The text for a recipient: that in the contact's language or, where none is noted, in that of the country;
    /// the
    /// template itself where no variant has it.
    public Template of(Contact contact) {
        return siblings.isEmpty() ? own : variant(language(contact)).orElse(own);
    }

    /// Whether a recipient gets a text in a language that is not theirs, for want of a variant.
    public boolean isFallback(Contact contact) {
        return !speaks(of(contact), language(contact));
    }

    /// The siblings in other languages, the oldest first.
    public List<Template> siblings() {
        return siblings;
    }

    /// The language in which a contact is written to, as a BCP 47 tag.
    public static String language(Contact contact) {
        return Objects.requireNonNullElseGet(
                contact.language(), () -> Languages.of(contact.where().country()));
    }

    private Optional<Template> variant(String language) {
        if (own.language().equalsIgnoreCase(language)) {
            return Optional.of(own);
        }
        Optional<Template> exact = siblings.stream()
                .filter(one -> one.language().equalsIgnoreCase(language))
                .findFirst();
        return exact.or(() -> speaks(own, language)
                ? Optional.of(own)
                : siblings.stream().filter(one -> speaks(one, language)).findFirst());
    }

    private static boolean speaks(Template text, String language) {
        return text.locale()
                .getLanguage()
                .equals(Locale.forLanguageTag(language).getLanguage());
    }
}
