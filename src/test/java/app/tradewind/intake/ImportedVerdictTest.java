package app.tradewind.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.address.Verdict;
import app.tradewind.contact.ContactAddress;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportedVerdictTest {

    private static final String PETRA = "petra.lang@hydronord.de";

    private IntakeBook book;

    @BeforeEach
    void openAFreshBook(@TempDir Path folder) {
        book = new IntakeBook(folder);
    }

    @AfterEach
    void closeIt() {
        book.close();
    }

    @ParameterizedTest
    @CsvSource({
        "Email Status,Verified,VALID",
        "Email Status,Guessed,RISKY",
        "Verification status,valid,VALID",
        "Verification status,accept_all,RISKY",
        "Verification status,invalid,INVALID",
        "ZB Status,catch-all,RISKY",
        "ZB Status,do_not_mail,RISKY",
        "ZB Status,spamtrap,INVALID",
        "Verification result,undeliverable,INVALID",
        "验证结果,无效,INVALID",
        "邮箱状态,有效,VALID",
        "Confidence score,31,RISKY"
    })
    void verifiersWordBecomesTheVerdict(String heading, String word, Verdict verdict) {
        book.run(book.csv("Email," + heading, PETRA + "," + word), Policy.MERGE);

        ContactAddress address = book.only().addresses().getFirst();
        assertEquals(verdict, address.verdict());
        assertEquals(
                "imported-" + verdict.name().toLowerCase(java.util.Locale.ROOT),
                address.reasons().getFirst());
        assertEquals(List.of(), book.suppressions.all(), "a verdict is no refusal");
    }

    @Test
    void verifierDoesNotOverruleOurOwnCheck() {
        book.run(book.csv("Email", "petra@mailinator.com"), Policy.MERGE);
        Verdict own = book.only().addresses().getFirst().verdict();
        assertEquals(Verdict.RISKY, own);

        book.run(book.csv("Email,Verification status", "petra@mailinator.com,valid"), Policy.MERGE);

        assertEquals(Verdict.RISKY, book.only().addresses().getFirst().verdict());
    }

    @Test
    void listThatWasVerifiedElsewhereBringsItsVerdictsToKnownContactsAndUndoTakesThemBack() {
        book.run(book.csv("Name,Email", "Petra Lang," + PETRA), Policy.MERGE);
        Path verified = book.text(
                "verified.csv",
                java.nio.charset.StandardCharsets.UTF_8,
                "Email,Verification status,Verification date",
                PETRA + ",invalid,2026-01-05");

        ImportReport report = book.run(verified, Policy.MERGE);

        assertEquals(1, report.counts().updated());
        assertEquals(Verdict.INVALID, book.only().addresses().getFirst().verdict());
        assertEquals(
                Instant.parse("2026-01-05T00:00:00Z").toEpochMilli(),
                book.database.count("SELECT checked_at FROM address"));
        assertEquals(
                new ContactAddress.Imported(Verdict.INVALID, "Hunter", Instant.parse("2026-01-05T00:00:00Z")),
                book.only().addresses().getFirst().checks().imported());
        assertEquals(1, book.run(verified, Policy.MERGE).counts().unchanged());
        book.intake.undo(report.run());
        assertTrue(book.only().addresses().getFirst().verdict() != Verdict.INVALID);
        assertNull(book.only().addresses().getFirst().checks().imported());
    }

    @Test
    void newerVerdictReplacesTheOlder() {
        book.run(book.csv("Email,Verification status", PETRA + ",invalid"), Policy.MERGE);

        book.run(book.csv("Email,Verification status", PETRA + ",valid"), Policy.MERGE);

        assertEquals(Verdict.VALID, book.only().addresses().getFirst().verdict());
        assertEquals(
                List.of("imported-valid"), book.only().addresses().getFirst().reasons());
    }
}
