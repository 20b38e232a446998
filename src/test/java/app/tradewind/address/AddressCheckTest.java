package app.tradewind.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressCheckTest {

    private final AddressCheck check = new AddressCheck();

    @Test
    void ordinaryAddressIsValidAndPersonal() {
        CheckedAddress checked = check.check("Anna.Keller@Keller-Beschlaege.DE");

        assertEquals(Verdict.VALID, checked.verdict());
        assertEquals(AddressKind.PERSONAL, checked.kind());
        assertEquals("Anna.Keller@Keller-Beschlaege.DE", checked.normalised());
        assertEquals("anna.keller@keller-beschlaege.de", checked.key());
        assertEquals("keller-beschlaege.de", checked.domain());
        assertEquals(List.of(), checked.reasons());
        assertNull(checked.suggestion());
    }

    @ParameterizedTest
    @CsvSource({
        "info@keller-beschlaege.de, ROLE",
        "sales2@keller-beschlaege.de, ROLE",
        "purchasing@keller-beschlaege.de, ROLE",
        "export.team@keller-beschlaege.de, ROLE",
        "anna@gmail.com, FREE",
        "sales@163.com, FREE",
        "anna@mailinator.com, DISPOSABLE",
        "no-reply@keller-beschlaege.de, AUTOMATED",
        "newsletter-noreply@keller-beschlaege.de, AUTOMATED",
        "mailer-daemon@keller-beschlaege.de, AUTOMATED",
        "postmaster@keller-beschlaege.de, AUTOMATED",
        "abuse@keller-beschlaege.de, AUTOMATED",
        "paris@keller-beschlaege.de, PERSONAL",
        "alla.berlin@keller-beschlaege.de, PERSONAL",
        "noreen.oreply@keller-beschlaege.de, PERSONAL"
    })
    void kindIsToldByTheLocalPartAndTheDomain(String address, AddressKind kind) {
        assertEquals(kind, check.check(address).kind());
    }

    @Test
    void roleMailboxWarnsOnly() {
        CheckedAddress checked = check.check("sales@keller-beschlaege.de");

        assertEquals(Verdict.VALID, checked.verdict());
        assertEquals(List.of("role"), checked.reasons());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@firm.example", "a@firm1.example.com", "a@x.test", "a@valid.invalid", "a@localhost"})
    void reservedDomainIsRiskyAndNeverInvalid(String address) {
        CheckedAddress checked = check.check(address);

        assertEquals(Verdict.RISKY, checked.verdict());
        assertEquals("reserved-domain", checked.reasons().getFirst());
    }

    @ParameterizedTest
    @CsvSource({
        "'', empty",
        "keller, no-at",
        "@keller.de, no-local-part",
        "anna@, no-domain",
        "anna@berta@keller.de, several-at",
        "info@keller-beschlaege, missing-tld",
        "anna..k@keller.de, two-dots",
        ".anna@keller.de, dot-at-the-edge",
        "anna@keller.de., dot-at-the-edge",
        "anna@-keller.de, hyphen-at-the-edge",
        "anna k@keller.de, space",
        "anna@kel ler.de, space",
        "anna@kel_ler.de, odd-character",
        "anna[1]@keller.de, odd-character",
        "anna(buyer)@keller.de, comment",
        "anna@[192.168.0.1], ip-literal",
        "anna@192.168.0.1, numeric-domain",
        "icon-60x60@2x.png, file-name",
        "Anna <anna@keller.de>, display-name"
    })
    void eachFaultHasItsCode(String text, String reason) {
        CheckedAddress checked = check.check(text);

        assertEquals(Verdict.INVALID, checked.verdict());
        assertEquals(List.of(reason), checked.reasons());
    }

    @Test
    void lengthsAreCountedInOctets() {
        assertEquals(Verdict.VALID, check.check("a".repeat(64) + "@keller.de").verdict());
        assertEquals(
                List.of("local-part-too-long"),
                check.check("a".repeat(65) + "@keller.de").reasons());
        assertEquals(
                List.of("local-part-too-long"),
                check.check("ä".repeat(33) + "@keller.de").reasons());
        assertEquals(
                List.of("label-too-long"),
                check.check("a@" + "b".repeat(64) + ".de").reasons());
        assertEquals(
                List.of("too-long"), check.check("a@" + "b.".repeat(126) + "de").reasons());
    }

    @Test
    void fullWidthAndInvisibleSignsAreCleaned() {
        CheckedAddress checked = check.check("\u00A0ａｎｎａ＠keller\u200B。de\uFEFF ");

        assertEquals("anna@keller.de", checked.normalised());
        assertEquals(Verdict.VALID, checked.verdict());
        assertEquals(List.of("cleaned"), checked.reasons());
    }

    @Test
    void internationalDomainIsComparedInAscii() {
        assertEquals(
                check.check("anna@xn--mller-kva.de").key(),
                check.check("Anna@MÜLLER.de").key());
    }

    @ParameterizedTest
    @CsvSource({
        "anna@gmial.com, anna@gmail.com",
        "anna@gmail.con, anna@gmail.com",
        "anna@gmail.cn, anna@gmail.com",
        "anna@hotmail.con, anna@hotmail.com",
        "anna@outlok.com, anna@outlook.com",
        "anna@yaho.co.uk, anna@yahoo.co.uk",
        "anna@gmailcom, anna@gmail.com",
        "anna@gmail, anna@gmail.com",
        "'anna@gmail,com', anna@gmail.com",
        "anna@keller..de, anna@keller.de",
        "anna@keller.de., anna@keller.de",
        "anna@@keller.de, anna@keller.de",
        "Anna Keller <anna@keller.de>, anna@keller.de"
    })
    void likelyTypingErrorIsProposed(String text, String meant) {
        assertEquals(meant, check.check(text).suggestion());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gmx.fr", "gmx.net", "yahoo.co.uk", "yahoo.com.br", "mail.com", "email.com", "ymail.com", "live.nl",
                "hotmail.se", "outlook.es", "qq.com", "vip.qq.com", "163.com", "126.com", "aol.com", "love.com",
                "honda.com", "zoho.eu", "yandex.com", "mail.ru", "proton.me", "web.de", "keller.co"
            })
    void realDomainIsNeverATypingError(String domain) {
        assertNull(check.check("anna@" + domain).suggestion());
    }

    @Test
    void companySiteTellsTheMissingEnding() {
        CheckedAddress checked = check.check("info@keller-beschlaege", "keller-beschlaege.example");

        assertEquals(Verdict.INVALID, checked.verdict());
        assertEquals("info@keller-beschlaege.example", checked.suggestion());
    }

    @Test
    void aHundredThousandAddressesTakeLessThanTwoSecondsOfTheProcessor(TestReporter reporter) {
        check.check("warm@up.de");
        long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        int risky = 0;
        for (int i = 0; i < 100_000; i++) {
            String domain = i % 3 == 0 ? "gmial.com" : "firm" + i + ".co.uk";
            risky += check.check("buyer." + i + "@" + domain).verdict() == Verdict.RISKY ? 1 : 0;
        }
        Duration took = Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began);

        reporter.publishEntry("100,000 checks", took.toString());
        assertNotEquals(0, risky);
        assertTrue(took.compareTo(Duration.ofSeconds(2)) < 0, () -> "took " + took);
    }

    @Test
    void cellWithSeveralAddressesIsTakenApart() {
        assertEquals(
                List.of("a@b.de", "c@d.com", "e@f.cn", "g@h.fr", "i@j.it"),
                AddressCheck.find("a@b.de; c@d.com、e@f.cn\nmailto:g@h.fr / <i@j.it>, A@B.de"));
        assertEquals(List.of("a@b.de", "c@d.com"), AddressCheck.find("a@b.de/c@d.com"));
        assertEquals(List.of("anna@keller.de"), AddressCheck.find("\"Keller, Anna\" <anna@keller.de>"));
        assertEquals(List.of("anna@keller.de"), AddressCheck.find("邮箱anna@keller.de，电话 123"));
        assertEquals(List.of("anna@keller.de"), AddressCheck.find("E-mail：ａnna＠keller.de。"));
        assertEquals(List.of("anna@keller.de"), AddressCheck.find("anna [at] keller (dot) de"));
    }

    @Test
    void whatCanNotBeReadIsHandedOnAsItIs() {
        assertEquals(List.of("anna@@keller.de"), AddressCheck.find("anna@@keller.de"));
        assertEquals(List.of("info@keller-beschlaege"), AddressCheck.find("info@keller-beschlaege"));
        assertEquals(List.of(), AddressCheck.find("@keller_fashion, Tel. 123"));
        assertFalse(AddressCheck.find("no address").contains("@"));
    }

    @Test
    void lettersWithAccentsBelongToTheAddressAndWordsOfAScriptWithoutSpacesDoNot() {
        assertEquals(List.of("ünal@nord.example"), AddressCheck.find("ünal@nord.example"));
        assertEquals(List.of("info@mail.müller.example"), AddressCheck.find("info@mail.müller.example"));
        assertEquals(List.of("anna@nord.cn"), AddressCheck.find("联系人anna@nord.cn电话"));
    }
}
