package app.tradewind.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sanctionco.jmail.JMail;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AddressPropertyTest {

    private final AddressCheck check = new AddressCheck();

    @Property
    void anyTextIsCheckedAndSearchedWithoutAFault(@ForAll String text) {
        check.check(text);
        AddressCheck.find(text);
        Domains.registrable(text);
    }

    @Property
    void checkingTheNormalisedTextGivesTheSameKeyAndVerdict(@ForAll("nearlyAddresses") String text) {
        CheckedAddress once = check.check(text);
        CheckedAddress twice = check.check(once.normalised());

        assertEquals(once.normalised(), twice.normalised());
        assertEquals(once.key(), twice.key());
        assertEquals(once.verdict(), twice.verdict());
    }

    @Property
    void whatIsValidIsValidForAnotherParserToo(@ForAll("nearlyAddresses") String text) {
        CheckedAddress checked = check.check(text);

        assertTrue(checked.verdict() != Verdict.VALID || JMail.isValid(checked.normalised()), checked::normalised);
    }

    @Property
    void suggestionIsNeverInvalidItself(@ForAll("nearlyAddresses") String text) {
        String suggestion = check.check(text).suggestion();

        assertTrue(suggestion == null || check.check(suggestion).verdict() != Verdict.INVALID, () -> "" + suggestion);
    }

    @Property
    void joinedAddressesAreFoundAgain(@ForAll("joints") String joint) {
        assertEquals(
                2,
                AddressCheck.find("anna@keller.de" + joint + "b.o'hara@firm.co.uk")
                        .size());
    }

    @Provide
    Arbitrary<String> nearlyAddresses() {
        Arbitrary<String> local =
                Arbitraries.strings().withChars("ab1.+-_\"( é王\u200B").ofMaxLength(6);
        Arbitrary<String> domain =
                Arbitraries.strings().withChars("gmailco.-üЖ。＠\u00AD@").ofMaxLength(9);
        return net.jqwik.api.Combinators.combine(local, domain, Arbitraries.of(".com", ".de", ".con", "", ".中国"))
                .as((l, d, tld) -> l + "@" + d + tld);
    }

    @Provide
    Arbitrary<String> joints() {
        return Arbitraries.of(";", ",", " ", "\n", "/", "、", "|", "；", "，", " / ", "\t", "\r\n", " & ", "; mailto:");
    }
}
