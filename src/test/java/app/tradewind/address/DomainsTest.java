package app.tradewind.address;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DomainsTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.keller.co.uk/about, keller.co.uk",
        "shop.keller.com.br, keller.com.br",
        "KELLER.DE, keller.de",
        "http://user@www.keller.de:8080/x@y, keller.de",
        "www.müller.de, xn--mller-kva.de",
        "keller.de., keller.de",
        "co.uk, ''",
        "keller, ''",
        "192.168.0.1, ''",
        "'', ''"
    })
    void registrableDomainIsOneLabelBelowThePublicSuffix(String text, String domain) {
        assertEquals(domain, Domains.registrable(text));
    }
}
