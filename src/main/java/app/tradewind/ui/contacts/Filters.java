package app.tradewind.ui.contacts;

import app.tradewind.address.Verdict;
import app.tradewind.contact.Channel;
import app.tradewind.contact.ContactRepository.Facet;
import app.tradewind.contact.Grade;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// What can be added to a search by choosing: field, comparison and value, in the user’s words, each with the term
/// that it types.
final class Filters {

    /// A step of the choice.
    ///
    /// @param term what it adds to the search; where the value is asked for, what stands before it
    /// @param inner the choices that follow; empty for a term
    /// @param asks whether its value is typed
    record Filter(String word, String term, List<Filter> inner, boolean asks) {}

    private static final List<String> TYPED =
            List.of("COUNTRY", "COMPANY", "CITY", "TITLE", "TAG", "INTEREST", "NAME", "ADDRESS", "NOTE");
    private static final List<String> HAD = List.of("address", "phone", "basis", "tag", "interest", "note", "followup");
    private static final List<String> BEEN = List.of("suppressed", "bounced");
    private static final List<Integer> DAYS = List.of(7, 30, 90, 180, 365);

    private final ContactWords words;
    private final FacetTerms terms;

    Filters(ContactWords words) {
        this.words = words;
        terms = new FacetTerms(words);
    }

    List<Filter> all() {
        return Stream.concat(
                        Stream.of(
                                facet(Facet.GRADE, Arrays.stream(Grade.values()).map(Enum::name)),
                                facet(Facet.STAGE, words.stages().stream()),
                                facet(
                                        Facet.CHANNEL,
                                        Arrays.stream(Channel.values())
                                                .filter(channel -> channel != Channel.UNKNOWN)
                                                .map(Enum::name)),
                                facet(
                                        Facet.VERDICT,
                                        Arrays.stream(Verdict.values()).map(Enum::name)),
                                lastContact(),
                                words("HAS", "has", HAD),
                                words("IS", "is", BEEN)),
                        TYPED.stream().map(this::typed))
                .toList();
    }

    private Filter facet(Facet facet, Stream<String> codes) {
        return menu(
                words.name("facet", facet),
                codes.map(code -> term(terms.label(facet, code), terms.term(facet, code)))
                        .toList());
    }

    private Filter lastContact() {
        return menu(
                words.text("contacts.column.LAST_CONTACT"),
                List.of(ages("contacts.filter.longer", ">"), ages("contacts.filter.shorter", "<")));
    }

    private Filter ages(String key, String sign) {
        String field = words.text("contacts.term.LAST_CONTACT");
        return menu(
                words.text(key),
                DAYS.stream()
                        .map(days -> term(
                                words.text("contacts.filter.days", days),
                                field + sign + days + words.text("contacts.term.day")))
                        .toList());
    }

    private Filter words(String field, String kind, List<String> values) {
        return menu(
                words.text("contacts.filter." + field),
                values.stream()
                        .map(value -> {
                            String word = words.text("contacts.filter." + kind + "." + value);
                            return term(word, words.text("contacts.term." + field) + ":" + word);
                        })
                        .toList());
    }

    private Filter typed(String field) {
        return new Filter(
                words.text("contacts.filter." + field), words.text("contacts.term." + field) + ":", List.of(), true);
    }

    private static Filter menu(String word, List<Filter> inner) {
        return new Filter(word, "", inner, false);
    }

    private static Filter term(String word, String term) {
        return new Filter(word, term, List.of(), false);
    }
}
