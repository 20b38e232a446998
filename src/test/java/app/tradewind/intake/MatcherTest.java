package app.tradewind.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactEdit;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whom a row is found to be, without a file and without a book.
class MatcherTest {

    private static final List<String> HEADINGS =
            List.of("address", "name", "company", "country", "phone", "city", "optOut");

    private final LongKeys keys = new LongKeys();
    private final Map<Long, Contact> met = new HashMap<>();
    private final Matcher matcher = new Matcher(keys);
    private int rows = 1;

    @Test
    void sameAddressIsTheSameContactWhateverTheName() {
        Contact anna = inBook(7, "anna@nord.example.de", "Anna Schmidt", "Nord GmbH", "DE", "");

        Match match = match("Anna@Nord.example.de", "A. Schmitt", "Elsewhere Ltd", "GB", "");

        assertEquals(Match.Kind.KNOWN, match.kind());
        assertEquals(anna, match.contact());
        assertEquals(List.of(), match.reasons());
    }

    @ParameterizedTest
    @CsvSource({
        "other@mail.example.org, Anna Schmidt, Nord AG, same company under another form",
        "a.schmidt@nord.example.de, ANNA  SCHMIDT, , same name at the company's own domain",
        "anna2@gmail.com, Anna Schmidt, nord gmbh, same company from a free mailbox"
    })
    void samePersonAtTheSameCompanyOrDomainIsKnownAndSaysWhy(String address, String name, String company, String why) {
        inBook(7, "anna@nord.example.de", "Anna Schmidt", "Nord GmbH", "DE", "");

        Match match = match(address, name, Objects.requireNonNullElse(company, ""), "DE", "");

        assertEquals(Match.Kind.KNOWN, match.kind(), why);
        assertEquals(List.of(Reason.of(Reason.Code.SAME_PERSON, "Anna Schmidt")), match.reasons(), why);
    }

    @ParameterizedTest
    @CsvSource({
        "'', Anna Schmidt, '', KNOWN, a card without address and company",
        "other@free.example.org, Anna Schmidt, '', KNOWN, the name agrees",
        "'', Tom Patel, '', NEW, another name",
        "'', Anna Schmidt, Elsewhere Ltd, NEW, another company",
        "other@free.example.org, '', '', NEW, a bare number of someone with another address"
    })
    void samePhoneDecidesWhereNothingSpeaksAgainstIt(
            String address, String name, String company, Match.Kind kind, String why) {
        inBook(7, "anna@nord.example.de", "Anna Schmidt", "Nord GmbH", "DE", "+49 30 901820");

        assertEquals(kind, match(address, name, company, "", "+49 30 901820").kind(), why);
    }

    @Test
    void sameNameAtANearlyEqualCompanyOfTheCountryIsAlikeWithReasonAndScore() {
        inBook(7, "mary@one.example.com", "Mary Collins", "Harbour & Pine Ltd", "US", "");

        Match match = match("m.collins@two.example.com", "Mary Collins", "Harbor and Pine LLC", "US", "");

        assertEquals(Match.Kind.ALIKE, match.kind());
        Reason reason = match.reasons().getFirst();
        assertEquals(Reason.Code.NEAR_COMPANY, reason.code());
        assertEquals("Harbour & Pine Ltd", reason.values().getFirst());
        assertTrue(Double.parseDouble(reason.values().get(1)) >= Matcher.ALIKE_COMPANY);
    }

    @ParameterizedTest
    @CsvSource({
        "Harbor and Pine, GB, another country",
        "Harbor Pine 2, US, another number",
        "Hubert Payne, US, another name that shares its consonants"
    })
    void companiesThatOnlyLookAlikeAreNew(String company, String country, String why) {
        inBook(7, "mary@one.example.com", "Mary Collins", "Harbour & Pine Ltd", "US", "");

        Match match = match("m.collins@two.example.com", "Mary Collins", company, country, "");

        assertEquals(Match.NEW, match, why);
    }

    @Test
    void someoneElseAtANearlyEqualCompanyIsNewWithANote() {
        inBook(7, "mary@one.example.com", "Mary Collins", "Harbour & Pine Ltd", "US", "");

        Match match = match("tom@two.example.com", "Tom Patel", "Harbor & Pine", "US", "");

        assertEquals(Match.Kind.NEW, match.kind());
        assertEquals(Reason.Code.NEAR_COMPANY, match.reasons().getFirst().code());
    }

    @Test
    void rowsOfTheFileRepeatEachOtherByAddressByPersonAndByPhone() {
        assertEquals(Match.NEW, match("anna@nord.example.de", "Anna Schmidt", "Nord GmbH", "DE", "+49 30 901820"));

        assertEquals(2, match("anna@nord.example.de", "", "", "", "").earlierRow());
        assertEquals(
                2,
                match("private@web.example.org", "Anna Schmidt", "Nord", "DE", "")
                        .earlierRow());
        assertEquals(2, match("", "Anna Schmidt", "", "", "+49 30 901820").earlierRow());
        assertEquals(
                0, match("", "Tom Patel", "Nord GmbH", "DE", "+49 30 901820").earlierRow());
    }

    @Test
    void contactThatIsNoLongerThereMatchesNothing() {
        inBook(7, "anna@nord.example.de", "Anna Schmidt", "Nord GmbH", "DE", "");
        met.clear();

        assertNull(match("anna@nord.example.de", "Anna Schmidt", "Nord GmbH", "DE", "")
                .contact());
    }

    private Contact inBook(long id, String address, String name, String company, String country, String phone) {
        Draft draft = draft(address, name, company, country, phone);
        DraftKeys its = DraftKeys.of(draft);
        its.leading().forEach(key -> keys.put(key, id));
        NearCompanies.put(keys, its.company().key(), its.company().country(), id);
        Contact contact = new ContactEdit(draft.contact(), IntakeBook.NOW)
                .set(Field.NOTE, "in the book")
                .done();
        Contact stored = IntakeBook.withId(contact, new ContactId(id));
        met.put(id, stored);
        return stored;
    }

    private Match match(String address, String name, String company, String country, String phone) {
        Draft draft = draft(address, name, company, country, phone);
        DraftKeys its = DraftKeys.of(draft);
        Match match = matcher.match(draft, its, met);
        matcher.remember(its, draft.row().number());
        return match;
    }

    private Draft draft(String address, String name, String company, String country, String phone) {
        ColumnMapping mapping =
                new ColumnMapping(HEADINGS, HEADINGS.stream().map(Target::find).toList());
        RowCleaner cleaner =
                new RowCleaner(mapping, ExportProfile.NONE, Occasion.UNKNOWN, java.util.Set.of(), IntakeBook.NOW, null);
        rows++;
        return cleaner.clean(new SheetRow(rows, List.of(address, name, company, country, phone), false));
    }
}
