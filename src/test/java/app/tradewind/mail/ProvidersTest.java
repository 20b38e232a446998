package app.tradewind.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvidersTest {

    private final Providers providers = new Providers();

    @ParameterizedTest
    @CsvSource({"lin@163.com, netease-163", "Lin@QQ.com, qq", "a@gmail.com, google", "a@me.com, icloud"})
    void freeMailAddressTellsItsHost(String address, String id) {
        assertEquals(id, providers.ofAddress(address).orElseThrow().id());
    }

    @ParameterizedTest
    @CsvSource({
        "mxbiz1.qq.com., tencent-exmail",
        "mx3.qq.com, qq",
        "hinges-example.mail.protection.outlook.com, microsoft-365",
        "ASPMX.L.GOOGLE.COM, google-workspace",
        "mx2.zoho.eu, zoho-eu"
    })
    void ownDomainTellsItsHostByTheMailExchanger(String exchanger, String id) {
        assertEquals(id, providers.ofMailExchanger(exchanger).orElseThrow().id());
    }

    @Test
    void unknownDomainHasNoHost() {
        assertTrue(providers.ofAddress("lin@hinges.example").isEmpty());
        assertTrue(providers.ofMailExchanger("notqq.com").isEmpty());
    }

    @Test
    void everyHostDemandsEncryptionAndIsNamedOnce() {
        assertEquals(
                providers.all().size(),
                providers.all().stream()
                        .map(Provider::id)
                        .collect(Collectors.toSet())
                        .size());
        providers.all().forEach(host -> assertNotEquals(Security.NONE, host.security()));
    }

    @Test
    void hostLowersLimitsAndNeverRaisesThem() {
        Provider google = providers.ofDomain("gmail.com").orElseThrow();

        assertEquals(500, google.lowered(MailSamples.NO_LIMITS).perDay());
        assertEquals(50, google.lowered(Limits.CAREFUL).perDay());
    }
}
