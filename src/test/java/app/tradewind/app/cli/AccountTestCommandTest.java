package app.tradewind.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.compliance.DomainFactRepository;
import app.tradewind.mail.domain.DomainAnswer.Kind;
import app.tradewind.mail.domain.DomainAnswer.State;
import app.tradewind.mail.domain.FakeDnsServer;
import app.tradewind.store.Database;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountTestCommandTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final FakeDnsServer dns = new FakeDnsServer();
    private String book = "";

    @BeforeEach
    void makeAnAccount() {
        mail.start();
        book = folder.resolve("book.tradewind").toString();
        String smtp = "127.0.0.1:" + mail.getSmtp().getPort();
        run(
                "account",
                "add",
                "--plain",
                "--book",
                book,
                "--name",
                "main",
                "--from",
                "Lin <lin@hinges.example>",
                "--smtp",
                smtp,
                "--security",
                "none");
        out.reset();
    }

    @AfterEach
    void stopTheServers() {
        mail.stop();
        dns.close();
    }

    private int run(String... arguments) {
        try (PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8)) {
            return Cli.run(print, print, arguments);
        }
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whatDnsSaysIsPrintedAndKept() {
        dns.mx("hinges.example", 5, "mxbiz1.qq.com");

        int status = run(
                "account",
                "test",
                "--book",
                book,
                "--name",
                "main",
                "--locale",
                "en",
                "--dns-server",
                "127.0.0.1:" + dns.address().getPort());

        assertEquals(Cli.DONE, status, this::said);
        assertTrue(
                said().contains("! spf: SPF is missing · Record to add: @ TXT v=spf1 include:spf.mail.qq.com ~all"),
                this::said);
        assertTrue(said().contains("✓ mx: The domain receives mail"), this::said);
        try (Database database = Database.open(Path.of(book), null)) {
            assertEquals(
                    State.MISSING,
                    new DomainFactRepository(database).of("hinges.example").state(Kind.SPF));
        }
    }

    @Test
    void domainThatTakesNoMailNeedsAttention() {
        dns.mx("hinges.example", 0, ".");

        int status = run(
                "account",
                "test",
                "--book",
                book,
                "--name",
                "main",
                "--json",
                "--dns-server",
                "127.0.0.1:" + dns.address().getPort());

        assertEquals(Cli.ATTENTION, status, this::said);
        assertTrue(said().contains("\"step\":\"mx\",\"ok\":false,\"state\":\"broken\""), this::said);
    }

    @Test
    void silentResolverLeavesTheBookAsItWas() {
        dns.fail("hinges.example");

        int status = run(
                "account",
                "test",
                "--book",
                book,
                "--name",
                "main",
                "--locale",
                "en",
                "--dns-server",
                "127.0.0.1:" + dns.address().getPort());

        assertEquals(Cli.DONE, status, this::said);
        assertTrue(said().contains("· dns: DNS did not answer"), this::said);
        try (Database database = Database.open(Path.of(book), null)) {
            assertTrue(new DomainFactRepository(database)
                    .of("hinges.example")
                    .facts()
                    .isEmpty());
        }
    }

    @Test
    void resolverWithoutAPortIsRefused() {
        assertEquals(
                Cli.REFUSED,
                run("account", "test", "--book", book, "--name", "main", "--dns-server", "localhost"),
                this::said);
    }
}
