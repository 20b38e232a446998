package app.tradewind.ui.contacts;

import app.tradewind.address.Verdict;
import app.tradewind.contact.Channel;
import app.tradewind.contact.ContactRepository.Facet;
import app.tradewind.contact.FieldValues;
import app.tradewind.contact.Grade;
import app.tradewind.contact.Stage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// The values of facets in the user’s words, and as the terms that search for them.
final class FacetTerms {

    private final ContactWords words;

    FacetTerms(ContactWords words) {
        this.words = words;
    }

    /// The term as the user would type it.
    String term(Facet facet, String code) {
        return words.text("contacts.term." + facet.name()) + ":" + typed(facet, code);
    }

    /// The term by its English names, as a segment or a link may have it.
    static String plain(Facet facet, String code) {
        return facet.name().toLowerCase(Locale.ROOT) + ":" + SearchText.quoted(code.toLowerCase(Locale.ROOT));
    }

    /// Grades and stages stand in their own order, the rest by number.
    static List<String> inOrder(Facet facet, Map<String, Long> numbers, List<Stage> stages) {
        return switch (facet) {
            case STAGE ->
                stages.stream().map(Stage::code).filter(numbers::containsKey).toList();
            case GRADE -> numbers.keySet().stream().sorted().toList();
            case VERDICT ->
                Stream.of(Verdict.VALID, Verdict.RISKY, Verdict.INVALID, Verdict.UNKNOWN)
                        .map(Enum::name)
                        .filter(numbers::containsKey)
                        .toList();
            case INTEREST ->
                numbers.keySet().stream().filter(name -> !name.contains("\"")).toList();
            default ->
                numbers.keySet().stream()
                        .filter(code -> !code.equals(Channel.UNKNOWN.name()))
                        .toList();
        };
    }

    String label(Facet facet, String code) {
        return switch (facet) {
            case COUNTRY -> words.country(code);
            case STAGE -> ContactWords.capital(words.stage(code));
            case CHANNEL -> ContactWords.capital(words.channel(Channel.valueOf(code)));
            case GRADE -> Grade.valueOf(code).name();
            case INTEREST -> code;
            case VERDICT -> ContactWords.capital(words.verdict(Verdict.valueOf(code)));
        };
    }

    /// The value as a person would type it: the word of the user’s language where the search reads it.
    private String typed(Facet facet, String code) {
        String word = switch (facet) {
            case STAGE -> words.stage(code);
            case CHANNEL -> words.channel(Channel.valueOf(code));
            case VERDICT -> words.verdict(Verdict.valueOf(code));
            case INTEREST -> SearchText.quoted(code);
            default -> code.toLowerCase(Locale.ROOT);
        };
        boolean read = switch (facet) {
            case STAGE -> FieldValues.stage(word).equals(code);
            case CHANNEL -> FieldValues.channel(word).map(Enum::name).orElse("").equals(code);
            case VERDICT -> FieldValues.verdict(word).map(Enum::name).orElse("").equals(code);
            default -> true;
        };
        boolean fits = facet == Facet.INTEREST || !word.contains(" ");
        return read && fits ? word : code.toLowerCase(Locale.ROOT);
    }
}
