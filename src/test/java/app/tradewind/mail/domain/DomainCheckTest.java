package app.tradewind.mail.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.mail.Limits;
import app.tradewind.mail.MailAccount;
import app.tradewind.mail.Security;
import app.tradewind.mail.domain.DomainAnswer.Kind;
import app.tradewind.mail.domain.DomainAnswer.State;
import app.tradewind.text.Messages;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DomainCheckTest {

    private static final String DOMAIN = "hinges.example";

    private FakeDnsServer dns;

    @BeforeEach
    void startADnsServer() {
        dns = new FakeDnsServer().ns("example");
    }

    @AfterEach
    void stopIt() {
        dns.close();
    }

    static MailAccount account(String address) {
        return new MailAccount(
                1,
                "main",
                "Lin Hua",
                address,
                "",
                "smtp.hinges.example",
                465,
                Security.TLS,
                "",
                "",
                "",
                993,
                "",
                Limits.CAREFUL,
                false);
    }

    private List<DomainAnswer> check() {
        return new DomainCheck(dns.address()).check(account("lin@" + DOMAIN));
    }

    private DomainAnswer check(Kind kind) {
        return check().get(kind.ordinal());
    }

    private DomainAnswer spf(String record) {
        dns.mx(DOMAIN, 10, "mx.hinges.example").txt(DOMAIN, record);
        return check(Kind.SPF);
    }

    private DomainAnswer dmarc(String record) {
        dns.mx(DOMAIN, 10, "mx.hinges.example").txt("_dmarc." + DOMAIN, record);
        return check(Kind.DMARC);
    }

    private static String key(int bits) throws NoSuchAlgorithmException {
        KeyPairGenerator pairs = KeyPairGenerator.getInstance("RSA");
        pairs.initialize(bits);
        return "v=DKIM1; k=rsa; p="
                + Base64.getEncoder()
                        .encodeToString(pairs.generateKeyPair().getPublic().getEncoded());
    }

    @Test
    void wellKeptDomainIsFineInEverything() throws Exception {
        dns.mx(DOMAIN, 5, "mxbiz1.qq.com")
                .mx(DOMAIN, 10, "mxbiz2.qq.com")
                .txt(DOMAIN, "site-verification=abc")
                .txt(DOMAIN, "v=spf1 include:spf.mail.qq.com -all")
                .txt("spf.mail.qq.com", "v=spf1 include:a.qq.com ip4:203.0.113.0/24 ip6:2001:db8::/32 -all")
                .txt("a.qq.com", "v=spf1 ip4:198.51.100.1 -all")
                .txt("default._domainkey." + DOMAIN, key(2048))
                .txt("_dmarc." + DOMAIN, "v=DMARC1; p=quarantine; rua=mailto:lin@hinges.example");

        List<DomainAnswer> answers = check();

        assertEquals(
                List.of(State.FINE, State.FINE, State.FINE, State.FINE),
                answers.stream().map(DomainAnswer::state).toList());
        assertEquals("2", answers.get(0).signs().get(DomainSign.SPF_LOOKUPS));
        assertEquals("2048", answers.get(1).signs().get(DomainSign.DKIM_BITS));
        assertTrue(answers.get(1).has(DomainSign.DKIM_PROVIDER));
        assertEquals("mxbiz1.qq.com mxbiz2.qq.com", answers.get(3).record());
        assertEquals(
                List.of("SPF is right", "DKIM: the mail host signs", "DMARC is right", "The domain receives mail"),
                new DomainWords(new Messages(Locale.ENGLISH))
                        .lines(answers).stream().map(DomainLine::title).toList());
    }

    @Test
    void domainWithoutRecordsIsToldWhatToAdd() {
        dns.mx(DOMAIN, 10, "mxbiz1.qq.com");

        List<DomainAnswer> answers = check();

        assertEquals(State.MISSING, answers.get(0).state());
        assertEquals(
                "v=spf1 include:spf.mail.qq.com ~all", answers.get(0).signs().get(DomainSign.ADD));
        assertEquals(State.UNKNOWN, answers.get(1).state());
        assertTrue(answers.get(1).has(DomainSign.DKIM_NOT_FOUND));
        assertTrue(answers.get(1).isAnswered());
        assertEquals(State.MISSING, answers.get(2).state());
        assertEquals(
                "v=DMARC1; p=none; rua=mailto:lin@hinges.example",
                answers.get(2).signs().get(DomainSign.ADD));
    }

    @Test
    void resolverThatDeniesEverythingSaysNothing() {
        try (FakeDnsServer closed = new FakeDnsServer()) {
            List<DomainAnswer> answers = new DomainCheck(closed.address()).check(account("lin@" + DOMAIN));

            assertTrue(answers.stream().noneMatch(DomainAnswer::isAnswered));
        }
    }

    @Test
    void domainThatDoesNotExistReceivesNothing() {
        assertEquals(State.MISSING, check(Kind.MX).state());
    }

    @Test
    void nullExchangerRefusesMail() {
        dns.mx(DOMAIN, 0, ".");

        assertEquals(State.BROKEN, check(Kind.MX).state());
        assertTrue(check(Kind.MX).has(DomainSign.MX_NULL));
    }

    @Test
    void addressAloneTakesMailToo() {
        dns.a(DOMAIN);

        assertEquals(State.FINE, check(Kind.MX).state());
        assertTrue(check(Kind.MX).has(DomainSign.MX_IMPLICIT));
    }

    @Test
    void twoSpfRecordsAreNone() {
        dns.txt(DOMAIN, "v=spf1 -all");

        DomainAnswer answer = spf("v=spf1 ip4:203.0.113.1 -all");

        assertEquals(State.BROKEN, answer.state());
        assertEquals("2", answer.signs().get(DomainSign.SPF_SEVERAL));
    }

    @ParameterizedTest
    @CsvSource({"10, FINE", "11, BROKEN", "12, BROKEN"})
    void lookupsAreCountedThroughIncludes(int lookups, State state) {
        StringBuilder below = new StringBuilder("v=spf1");
        for (int i = 1; i < lookups; i++) {
            below.append(" a:h").append(i).append(".example");
            dns.a("h" + i + ".example");
        }
        dns.txt("inner.example", below + " -all");

        DomainAnswer answer = spf("v=spf1 include:inner.example -all");

        assertEquals(state, answer.state());
        assertEquals(
                String.valueOf(lookups),
                answer.signs().get(state == State.FINE ? DomainSign.SPF_LOOKUPS : DomainSign.SPF_TOO_MANY_LOOKUPS));
    }

    @Test
    void recordsThatIncludeEachOtherComeToAnEnd() {
        DomainAnswer answer = spf("v=spf1 include:hinges.example -all");

        assertEquals(State.BROKEN, answer.state());
        assertTrue(answer.has(DomainSign.SPF_TOO_MANY_LOOKUPS));
    }

    @ParameterizedTest
    @CsvSource({"2, FINE", "3, BROKEN"})
    void namesThatDoNotExistAreCounted(int names, State state) {
        StringBuilder record = new StringBuilder("v=spf1");
        for (int i = 0; i < names; i++) {
            record.append(" a:gone").append(i).append(".example");
        }

        DomainAnswer answer = spf(record + " ~all");

        assertEquals(state, answer.state());
        assertEquals(state == State.BROKEN, answer.has(DomainSign.SPF_VOID));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "v=spf1 +all",
                "v=spf1 mx all",
                "V=SPF1 redirect=open.example",
                "v=spf1 include:open.example -all"
            })
    void spfForTheWholeWorldIsBroken(String record) {
        dns.txt("open.example", "v=spf1 +ALL");

        DomainAnswer answer = spf(record);

        assertEquals(State.BROKEN, answer.state());
        assertTrue(answer.has(DomainSign.SPF_OPEN), answer::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"v=spf1 ip4:203.0.113.1", "v=spf1 mx ?all", "v=spf1 redirect=weak.example"})
    void spfWithoutAnEndIsWeak(String record) {
        dns.txt("weak.example", "v=spf1 ?all");

        DomainAnswer answer = spf(record);

        assertEquals(State.FINE, answer.state());
        assertTrue(answer.has(DomainSign.SPF_NEUTRAL), answer::toString);
        assertTrue(answer.signs().getOrDefault(DomainSign.ADD, "").endsWith(" ~all"));
    }

    @Test
    void redirectIsFollowedAndWhatStandsAfterAllIsNot() {
        dns.txt("closed.example", "v=spf1 mx -all include:gone.example nonsense");
        dns.mx("closed.example", 1, "mx.closed.example");

        DomainAnswer answer = spf("v=spf1 redirect=closed.example");

        assertEquals(State.FINE, answer.state());
        assertEquals("2", answer.signs().get(DomainSign.SPF_LOOKUPS));
        assertFalse(answer.has(DomainSign.SPF_NEUTRAL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ipv4:203.0.113.1", "ip4:203.0.113", "ip6:203.0.113.1", "include:gone.example", "exists"})
    void partThatCannotBeReadIsNamed(String part) {
        DomainAnswer answer = spf("v=spf1 " + part + " -all");

        assertEquals(State.BROKEN, answer.state());
        assertEquals(part, answer.signs().get(DomainSign.SPF_INVALID));
    }

    @Test
    void macrosAreCountedAndNotAskedFor() {
        DomainAnswer answer = spf("v=spf1 exists:%{i}._spf.hinges.example ptr -all");

        assertEquals(State.FINE, answer.state());
        assertEquals("2", answer.signs().get(DomainSign.SPF_LOOKUPS));
        assertTrue(answer.has(DomainSign.SPF_PTR));
        assertTrue(dns.asked().stream().noneMatch(name -> name.contains("%")));
    }

    @Test
    void includeThatIsNotAnsweredLeavesSpfUnknown() {
        dns.fail("flaky.example");

        DomainAnswer answer = spf("v=spf1 include:flaky.example -all");

        assertEquals(State.UNKNOWN, answer.state());
        assertFalse(answer.isAnswered());
    }

    @ParameterizedTest
    @CsvSource({"512, BROKEN, true", "1024, FINE, true", "2048, FINE, false", "4096, FINE, false"})
    void shortKeysAreWeak(int bits, State state, boolean weak) throws Exception {
        dns.mx(DOMAIN, 1, "mx.hinges.example").txt("s1._domainkey." + DOMAIN, key(bits));

        DomainAnswer answer = check(Kind.DKIM);

        assertEquals(state, answer.state());
        assertEquals(weak, answer.has(DomainSign.DKIM_WEAK));
        assertEquals("s1", answer.signs().get(DomainSign.DKIM_SELECTOR));
        assertFalse(answer.has(DomainSign.DKIM_PROVIDER));
    }

    @Test
    void revokedKeyIsBrokenUnlessAnotherIsInUse() throws Exception {
        dns.mx(DOMAIN, 1, "mx.hinges.example").txt("s1._domainkey." + DOMAIN, "v=DKIM1; p=");
        assertTrue(check(Kind.DKIM).has(DomainSign.DKIM_REVOKED));
        assertEquals(State.BROKEN, check(Kind.DKIM).state());

        dns.txt("s2._domainkey." + DOMAIN, key(2048));

        assertEquals(State.FINE, check(Kind.DKIM).state());
    }

    @Test
    void ed25519IsLongEnoughAndSha1AloneIsNot() throws Exception {
        dns.mx(DOMAIN, 1, "mx.hinges.example").txt("s1._domainkey." + DOMAIN, key(2048) + "; h=sha1");
        assertEquals(State.BROKEN, check(Kind.DKIM).state());
        assertTrue(check(Kind.DKIM).has(DomainSign.DKIM_SHA1));

        dns.txt("s2._domainkey." + DOMAIN, "k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=");

        assertEquals(State.FINE, check(Kind.DKIM).state());
        assertFalse(check(Kind.DKIM).has(DomainSign.DKIM_WEAK));
    }

    @Test
    void textThatIsNoKeyIsNotTakenForOne() {
        dns.mx(DOMAIN, 1, "mx.hinges.example")
                .txt("s1._domainkey." + DOMAIN, "v=spf1 -all")
                .txt("s2._domainkey." + DOMAIN, "v=DKIM1; p=this is no key");

        assertTrue(check(Kind.DKIM).has(DomainSign.DKIM_INVALID));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "v=DMARC1; rua=mailto:a@b.example",
                "p=none; v=DMARC1",
                "v=dmarc1; p=none",
                "v=DMARC1; p=monitor",
                "v=DMARC1 p=none"
            })
    void brokenDmarcIsRead(String record) {
        DomainAnswer answer = dmarc(record);

        assertEquals(State.BROKEN, answer.state());
        assertEquals(record, answer.signs().get(DomainSign.DMARC_INVALID));
    }

    @Test
    void twoDmarcRecordsAreNone() {
        dns.txt("_dmarc." + DOMAIN, "v=DMARC1; p=reject");

        assertTrue(dmarc("v=DMARC1; p=none").has(DomainSign.DMARC_SEVERAL));
    }

    @Test
    void policyNoneIsFineAndLeadsOn() {
        DomainAnswer answer = dmarc("v=DMARC1; p=none; rua=mailto:lin@hinges.example");

        assertEquals(State.FINE, answer.state());
        assertTrue(answer.has(DomainSign.DMARC_NO_POLICY));
        assertEquals(
                "v=DMARC1; p=quarantine; rua=mailto:lin@hinges.example",
                answer.signs().get(DomainSign.ADD));
        DomainLine line = new DomainWords(new Messages(Locale.SIMPLIFIED_CHINESE))
                .lines(List.of(answer))
                .getFirst();
        assertEquals("DMARC 策略为 none", line.title());
        assertEquals(DomainLine.Weight.WARN, line.weight());
        assertTrue(line.detail().endsWith("要加的记录：_dmarc TXT v=DMARC1; p=quarantine; rua=mailto:lin@hinges.example"));
    }

    @Test
    void subdomainTakesTheRecordOfTheDomainAbove() {
        dns.mx("mail.hinges.com", 1, "mx.hinges.com").txt("_dmarc.hinges.com", "v=DMARC1; p=reject; sp=none");

        DomainAnswer answer = new DomainCheck(dns.address())
                .check(account("lin@mail.hinges.com"))
                .get(2);

        assertEquals("hinges.com", answer.signs().get(DomainSign.DMARC_INHERITED));
        assertTrue(answer.has(DomainSign.DMARC_NO_POLICY));
    }

    @Test
    void foreignDomainIsAskedForInAscii() {
        dns.mx("xn--mller-kva.example", 1, "mx.hinges.example");

        List<DomainAnswer> answers = new DomainCheck(dns.address()).check(account("lin@Müller.example"));

        assertEquals(State.FINE, answers.get(3).state());
    }

    @Test
    void silentServerLeavesEverythingUnknownAndIsAskedOnce() {
        dns.fail(DOMAIN);

        List<DomainAnswer> answers = check();

        assertTrue(answers.stream().noneMatch(DomainAnswer::isAnswered));
        assertEquals(
                List.of("MX hinges.example"), dns.asked().stream().distinct().toList());
        List<DomainLine> lines = new DomainWords(new Messages(Locale.ENGLISH)).lines(answers);
        assertEquals(1, lines.size());
        assertEquals("DNS did not answer", lines.getFirst().title());
    }

    @Test
    void deadPortIsNoAnswer() throws Exception {
        int port;
        try (DatagramSocket free = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        DomainCheck check = new DomainCheck(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));

        assertTrue(check.check(account("lin@hinges.example")).stream().noneMatch(DomainAnswer::isAnswered));
    }

    @Test
    void reservedDomainIsNotAskedForWithoutAServerOfOnesOwn() {
        List<DomainAnswer> answers = new DomainCheck(null).check(account("lin@hinges.example"));

        assertTrue(answers.stream().allMatch(answer -> answer.has(DomainSign.RESERVED)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyAnswerIsSaidWhole(String language) {
        DomainWords words = new DomainWords(new Messages(Locale.of(language)));
        for (Kind kind : Kind.values()) {
            for (State state : State.values()) {
                for (DomainSign sign : DomainSign.values()) {
                    DomainAnswer answer = new DomainAnswer(kind, state, "", Map.of(sign, "7"));
                    if (sign == DomainSign.ADD && kind != Kind.SPF && kind != Kind.DMARC) {
                        continue;
                    }
                    for (DomainLine line : words.lines(List.of(answer))) {
                        assertFalse(line.title().isBlank());
                        assertFalse((line.title() + line.detail()).contains("{"), line::detail);
                    }
                }
            }
        }
    }
}
