package app.tradewind.address.dns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.address.AddressCheck;
import app.tradewind.mail.domain.FakeDnsServer;
import app.tradewind.store.Database;
import app.tradewind.work.Progress;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A real resolver on the loopback is asked.
class MailDomainsTest {

    private static final Instant NOW = Instant.parse("2026-11-24T13:14:00Z");

    private final FakeDnsServer server = new FakeDnsServer();
    private final MailDomains domains = new MailDomains(server.address(), InstantSource.fixed(NOW));

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void exchangersComeThePreferredFirst() {
        server.mx("keller.de", 20, "mx2.keller.de").mx("keller.de", 10, "mx1.keller.de");

        MailDomain said = domains.ask("keller.de");

        assertEquals(
                new MailDomain("keller.de", MailRoute.EXCHANGER, List.of("mx1.keller.de", "mx2.keller.de"), NOW), said);
    }

    @Test
    void aDomainWithAnAddressOnlyTakesMailThere() {
        server.a("old.it");

        assertEquals(MailRoute.IMPLICIT, domains.ask("old.it").route());
    }

    @Test
    void aNullMxIsARefusal() {
        server.mx("nomail.com", 0, ".");

        assertEquals(MailRoute.NULL_MX, domains.ask("nomail.com").route());
    }

    @Test
    void aDomainWithoutExchangerAndAddressTakesNoMail() {
        server.txt("parked.com", "v=spf1 -all");

        assertEquals(MailRoute.NO_MAIL, domains.ask("parked.com").route());
    }

    @Test
    void aDomainThatIsNotThereIsSaidSo() {
        assertEquals(MailRoute.NO_DOMAIN, domains.ask("gone.com").route());
    }

    @Test
    void aFailingServerIsNotAMissingDomain() {
        server.fail("broken.fr");

        assertEquals(MailRoute.FAILED, domains.ask("broken.fr").route());
    }

    @Test
    void silenceIsNotAMissingDomainEither() throws Exception {
        try (DatagramSocket mute = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
            InetSocketAddress nobody = new InetSocketAddress(InetAddress.getLoopbackAddress(), mute.getLocalPort());

            MailDomain said = new MailDomains(nobody, InstantSource.fixed(NOW)).ask("keller.de");

            assertEquals(MailRoute.NO_ANSWER, said.route());
        }
    }

    @Test
    void anInternationalDomainIsAskedForInAscii() {
        server.mx("xn--mller-kva.de", 10, "mx.xn--mller-kva.de");
        String domain = new AddressCheck().check("anna@müller.de").domain();

        assertEquals(MailRoute.EXCHANGER, domains.ask(domain).route());
        assertEquals(List.of("MX xn--mller-kva.de"), server.asked());
    }

    @Test
    void exampleDomainsAreOnlyAskedOfAResolverOfOnesOwn() {
        assertTrue(domains.isAskable("keller.example"));
        assertFalse(new MailDomains(null, InstantSource.system()).isAskable("keller.example"));
    }

    @Test
    void aHundredDomainsAreAskedForAndEachAnswerComesOnce() {
        List<String> names =
                IntStream.range(0, 100).mapToObj(i -> "firm" + i + ".com").toList();
        names.forEach(name -> server.mx(name, 10, "mx." + name));
        List<String> said = new ArrayList<>();

        DomainSurvey.End end = new DomainSurvey(domains)
                .ask(names, Progress.none(), answer -> said.add(answer.domain() + " " + answer.route()));

        assertEquals(DomainSurvey.End.ALL_ASKED, end);
        assertEquals(
                names.stream().map(name -> name + " EXCHANGER").sorted().toList(),
                said.stream().sorted().toList());
    }

    @Test
    void whereNobodyAnswersTheSurveyEndsSilentAndTheQueueWaits(@TempDir Path folder) throws Exception {
        try (Database database = Database.create(folder.resolve("a.tradewind"), null);
                DatagramSocket mute = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
            MailDomainRepository kept = new MailDomainRepository(database);
            kept.queue(List.of("keller.de", "rossi.it"), NOW);
            MailDomains nobody = new MailDomains(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), mute.getLocalPort()),
                    InstantSource.fixed(NOW));

            DomainSurvey.End end = new DomainSurvey(nobody).ask(kept.waiting(), Progress.none(), _ -> {});

            assertEquals(DomainSurvey.End.SILENT, end);
            assertEquals(List.of("keller.de", "rossi.it"), kept.waiting());

            server.mx("keller.de", 10, "mx.keller.de").mx("rossi.it", 10, "mx.rossi.it");
            new DomainSurvey(domains).ask(kept.waiting(), Progress.none(), kept::keep);

            assertEquals(List.of(), kept.waiting());
            assertEquals(
                    MailRoute.EXCHANGER,
                    kept.of(List.of("keller.de")).get("keller.de").route());
        }
    }

    @Test
    void anAnswerStaysWhenALaterQuestionTellsNothing(@TempDir Path folder) {
        try (Database database = Database.create(folder.resolve("b.tradewind"), null)) {
            MailDomainRepository kept = new MailDomainRepository(database);
            MailDomain known = new MailDomain("keller.de", MailRoute.EXCHANGER, List.of("mx.keller.de"), NOW);
            kept.keep(known);
            kept.queue(List.of("keller.de"), NOW);

            for (int i = 0; i < 3; i++) {
                assertEquals(1, kept.waitingCount());
                kept.keep(new MailDomain("keller.de", MailRoute.FAILED, List.of(), NOW.plusSeconds(60)));
            }

            assertEquals(known, kept.of(List.of("keller.de")).get("keller.de"));
            assertEquals(0, kept.waitingCount());
        }
    }
}
