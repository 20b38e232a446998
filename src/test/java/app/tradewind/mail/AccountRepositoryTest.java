package app.tradewind.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.store.Database;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountRepositoryTest {

    private Database database;
    private AccountRepository accounts;

    @BeforeEach
    void openAFreshBook(@TempDir Path folder) {
        database = Database.create(folder.resolve("post.tradewind"), null);
        accounts = new AccountRepository(database);
    }

    @AfterEach
    void closeIt() {
        database.close();
    }

    private Failure failureOfAdding(MailAccount account) {
        return assertThrows(TradewindException.class, () -> accounts.add(account, MailSamples.NOON))
                .failure();
    }

    @Test
    void accountComesBackAsItWasAdded() {
        MailAccount account = MailSamples.login(
                MailSamples.account("smtp.hinges.example", 465, Security.TLS, Limits.CAREFUL), "lin", "geheim");

        long id = accounts.add(account, MailSamples.NOON);

        assertEquals(account, accounts.find(id).orElseThrow());
        assertEquals(account, accounts.named("main"));
        assertEquals(List.of(account), accounts.list());
        assertFalse(account.toString().contains("geheim"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"smtp.hinges.example", "127.0.0.1.hinges.example", "10.0.0.1", "localhost.example"})
    void withoutEncryptionOnlyThisMachineIsWrittenTo(String host) {
        assertEquals(
                Failure.ACCOUNT_INSECURE,
                failureOfAdding(MailSamples.account(host, 25, Security.NONE, Limits.CAREFUL)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "::1"})
    void thisMachineNeedsNoEncryption(String host) {
        accounts.add(MailSamples.account(host, 25, Security.NONE, Limits.CAREFUL), MailSamples.NOON);

        assertEquals(1, accounts.list().size());
    }

    @Test
    void takenNameIsRefused() {
        accounts.add(MailSamples.account(25), MailSamples.NOON);

        assertEquals(Failure.ACCOUNT_EXISTS, failureOfAdding(MailSamples.account(26)));
    }

    @Test
    void missingAccountIsNamed() {
        TradewindException refusal = assertThrows(TradewindException.class, () -> accounts.named("other"));

        assertEquals(Failure.ACCOUNT_MISSING, refusal.failure());
        assertEquals("other", refusal.details()[0]);
    }
}
