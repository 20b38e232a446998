package app.tradewind.contact.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tradewind.contact.duplicate.Person.Firm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirmPairsTest {

    @ParameterizedTest
    @CsvSource({
        "Hydraulik Nord GmbH, nord.de, Hydraulik Nord GmbH & Co. KG, nord.de, true",
        "Hydraulik Nord GmbH, '', Hydraulik Nord, '', true",
        "Hydraulik Nord GmbH, '', Hydraulick Nord, '', true",
        "Harbor & Pine LLC, '', Harbor and Pine, '', true",
        "Harbor Pine LLC, harborpine.com, Harbor Pine, harborpine.us, true",
        "Harbor Pine LLC, harborpine.com, Harbor Pine, pineharbor.us, false",
        "Pine Harbor, '', Harbor Pine, '', true",
        "Nord Branch 1, '', Nord Branch 11, '', false",
        "宁波海天有限公司, '', 宁波海大有限公司, '', false",
        "Old Name Ltd, firm.com, New Brand Ltd, firm.com, true",
        "Alpha Trading, alibaba.com, Beta Trading, alibaba.com, false",
        "Alpha Trading, gmail.com, Beta Trading, gmail.com, false",
        "Holkawick Plumbing, holkawick.com, Holpawick Plumbing, holpawick.com, false",
    })
    void twoFirmsOfOneCountryMayBeOne(String one, String domain, String other, String itsDomain, boolean expected) {
        Firm first = Firm.of(1, one, domain, "", "DE", "");
        Firm second = Firm.of(2, other, itsDomain, "", "DE", "");

        assertEquals(expected, FirmPairs.of(first, second).isWorthALook());
        assertEquals(
                FirmPairs.of(first, second).score(), FirmPairs.of(second, first).score());
    }

    @ParameterizedTest
    @CsvSource({"DE, AT, false", "DE, , true", ", , true"})
    void countrySpeaksAgainstIt(String one, String other, boolean expected) {
        Firm first = Firm.of(1, "Hydraulik Nord GmbH", "", "", one, "");
        Firm second = Firm.of(2, "Hydraulik Nord", "", "", other, "");

        assertEquals(expected, FirmPairs.of(first, second).isWorthALook());
    }
}
