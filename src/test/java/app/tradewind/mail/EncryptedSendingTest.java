package app.tradewind.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EncryptedSendingTest {

    @TempDir
    private Path folder;

    private TestCertificate certificate;

    @BeforeEach
    void makeACertificate() throws Exception {
        certificate = TestCertificate.of(folder, "dns:localhost");
    }

    private FakeSmtpServer server(Security security) throws Exception {
        return new FakeSmtpServer(certificate.server(), security == Security.TLS);
    }

    private static SmtpSender sender(FakeSmtpServer server, String host, Security security, Trust trust) {
        return new SmtpSender(
                MailSamples.account(host, server.port(), security, MailSamples.NO_LIMITS),
                trust,
                InstantSource.fixed(MailSamples.NOON));
    }

    private static Failure failure(SmtpSender sender) {
        try (sender) {
            return assertThrows(TradewindException.class, sender::connect).failure();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Security.class,
            names = {"TLS", "STARTTLS"})
    void letterLeavesEncrypted(Security security) throws Exception {
        try (FakeSmtpServer server = server(security);
                SmtpSender sender = sender(server, "localhost", security, certificate.trust())) {
            assertInstanceOf(SendOutcome.Sent.class, sender.send(MailSamples.mime("<p>x</p>")));
            assertEquals(1, server.letters.size());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Security.class,
            names = {"TLS", "STARTTLS"})
    void serverOfAnotherNameIsNotTrusted(Security security) throws Exception {
        try (FakeSmtpServer server = server(security)) {
            assertEquals(
                    Failure.MAIL_SERVER_UNTRUSTED, failure(sender(server, "127.0.0.1", security, certificate.trust())));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Security.class,
            names = {"TLS", "STARTTLS"})
    void certificateThatNobodyKnowsIsNotTrusted(Security security) throws Exception {
        try (FakeSmtpServer server = server(security)) {
            assertEquals(
                    Failure.MAIL_SERVER_UNTRUSTED, failure(sender(server, "localhost", security, Trust.ofTheSystem())));
        }
    }

    @Test
    void plainServerIsNoTlsServer() throws Exception {
        try (FakeSmtpServer server = new FakeSmtpServer()) {
            assertEquals(
                    Failure.MAIL_SERVER_UNTRUSTED,
                    failure(sender(server, "localhost", Security.TLS, certificate.trust())));
        }
    }
}
