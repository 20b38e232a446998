package app.tradewind.ui.contacts;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.ContactQueryParser;
import app.tradewind.text.Messages;
import app.tradewind.ui.contacts.Filters.Filter;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiltersTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static Stream<Filter> leaves(Filter filter) {
        return filter.inner().isEmpty()
                ? Stream.of(filter)
                : filter.inner().stream().flatMap(FiltersTest::leaves);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void everyFilterIsATermThatTheSearchReads(String language) {
        ContactWords words = new ContactWords(
                new Messages(Locale.forLanguageTag(language)), new ContactsRoom.Time(ContactsTestRoom.CLOCK, ZONE));
        ContactQueryParser parser = new ContactQueryParser(ContactsTestRoom.CLOCK, ZONE);

        List<String> terms = new Filters(words)
                .all().stream()
                        .flatMap(FiltersTest::leaves)
                        .map(filter -> filter.asks() ? filter.term() + "x" : filter.term())
                        .toList();

        assertTrue(terms.size() > 50, () -> terms.toString());
        terms.forEach(term -> assertDoesNotThrow(() -> parser.parse(term), term));
        terms.forEach(term -> assertEquals(List.of(term), SearchText.fielded(term)));
    }

    @Test
    void theTermsOfASearchAreItsChips() {
        assertEquals(
                List.of("country:de", "-grade:a", "interest:\"garden tools\"", "lastContact>30d"),
                SearchText.fielded("lamp country:de -grade:a interest:\"garden tools\" lastContact>30d"));
    }

    @Test
    void wordsAloneAndNestedSearchesHaveNoChips() {
        assertEquals(List.of(), SearchText.fielded("lamp \"canton 2026\""));
        assertEquals(List.of(), SearchText.fielded("country:de OR country:fr"));
        assertEquals(List.of(), SearchText.fielded("(country:de grade:a) lamp"));
        assertEquals(List.of("company:\"Nord (Hamburg)\""), SearchText.fielded("company:\"Nord (Hamburg)\""));
    }

    @Test
    void aChipIsTurnedIntoItsOppositeAndBack() {
        assertEquals("lamp -country:de", SearchText.negated("lamp country:de", "country:de"));
        assertEquals("lamp country:de", SearchText.negated("lamp -country:de", "-country:de"));
    }
}
