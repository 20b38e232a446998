package app.tradewind.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.SuppressionReason;
import app.tradewind.contact.SuppressionRepository.Suppression;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever a file says of an opt-out, a bounce, a cleaning, a complaint or a block becomes a suppression, and no
/// import makes a suppressed person mailable again.
class RefusalImportTest {

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

    /// Files as vendors write them, with what they say of Petra.
    static Stream<Arguments> vendors() {
        return Stream.of(
                Arguments.of(
                        "unsubscribed_members_export_6f3e2a1b.csv",
                        "Email Address,First Name,Last Name,MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,GMTOFF,DSTOFF,TIMEZONE,CC,REGION,UNSUB_TIME,UNSUB_CAMPAIGN_TITLE,UNSUB_CAMPAIGN_ID,UNSUB_REASON,UNSUB_REASON_OTHER,LEID,EUID,NOTES,TAGS",
                        "\"" + PETRA
                                + "\",\"Petra\",\"Lang\",2,\"2023-02-01 09:00:00\",,\"2023-02-01 09:00:00\",80.1.2.3,1,2,Europe/Berlin,de,be,\"2024-05-06 07:08:09\",\"Spring pumps\",a1b2,NORMAL,,1234,abc123,,",
                        SuppressionReason.OPT_OUT,
                        "UNSUB_TIME = 2024-05-06"),
                Arguments.of(
                        "unsubscribed_members_export_7.csv",
                        "Email Address,First Name,Last Name,MEMBER_RATING,UNSUB_TIME,UNSUB_REASON,LEID,EUID,NOTES,TAGS",
                        PETRA + ",Petra,Lang,2,2024-05-06 07:08:09,SPAM,1234,abc123,,",
                        SuppressionReason.COMPLAINT,
                        "UNSUB_REASON = SPAM"),
                Arguments.of(
                        "cleaned_members_export_6f3e2a1b.csv",
                        "Email Address,First Name,Last Name,MEMBER_RATING,CLEAN_TIME,CLEAN_CAMPAIGN_TITLE,CLEAN_CAMPAIGN_ID,LEID,EUID,NOTES,TAGS",
                        PETRA + ",Petra,Lang,1,2024-05-06 07:08:09,Spring pumps,a1b2,1234,abc123,,",
                        SuppressionReason.HARD_BOUNCE,
                        "CLEAN_TIME = 2024-05-06"),
                Arguments.of(
                        "cleaned_members_export_9.csv",
                        "Email Address,First Name,Last Name,MEMBER_RATING,LEID,EUID",
                        PETRA + ",Petra,Lang,1,1234,abc123",
                        SuppressionReason.HARD_BOUNCE,
                        "cleaned_members_export_9.csv (2)"),
                Arguments.of(
                        "zoho.csv",
                        "Record Id,Full Name,Email,Account Name,Email Opt Out,Unsubscribed Mode,Unsubscribed Time",
                        "zcrm_1,Petra Lang," + PETRA + ",Hydronord,true,Unsubscribe Link,2024-05-06 07:08:09",
                        SuppressionReason.OPT_OUT,
                        "Email Opt Out = true"),
                Arguments.of(
                        "zoho-mode.csv",
                        "Record Id,Full Name,Email,Account Name,Email Opt Out,Unsubscribed Mode",
                        "zcrm_1,Petra Lang," + PETRA + ",Hydronord,false,Manual",
                        SuppressionReason.OPT_OUT,
                        "Unsubscribed Mode = Manual"),
                Arguments.of(
                        "apollo.csv",
                        "First Name,Last Name,Title,Company,Company Name for Emails,Email,Email Status,Email Open,Email Bounced,Apollo Contact Id",
                        "Petra,Lang,Buyer,Hydronord,Hydronord," + PETRA + ",Verified,false,true,5f1",
                        SuppressionReason.HARD_BOUNCE,
                        "Email Bounced = true"),
                Arguments.of(
                        "apollo-status.csv",
                        "First Name,Last Name,Company,Company Name for Emails,Email,Email Status,Apollo Contact Id",
                        "Petra,Lang,Hydronord,Hydronord," + PETRA + ",Bounced,5f1",
                        SuppressionReason.HARD_BOUNCE,
                        "Email Status = Bounced"),
                Arguments.of(
                        "salesforce.csv",
                        "Salutation,First Name,Last Name,Lead Source,Mailing Country,Phone,Email,Email Opt Out,Do Not Call,Account Name",
                        "Ms.,Petra,Lang,Web,Germany,,%s,1,0,Hydronord".formatted(PETRA),
                        SuppressionReason.OPT_OUT,
                        "Email Opt Out = 1"),
                Arguments.of(
                        "suitecrm.csv",
                        "First Name,Last Name,Account Name,Email Address,Email Opt Out,Invalid Email",
                        "Petra,Lang,Hydronord," + PETRA + ",0,1",
                        SuppressionReason.HARD_BOUNCE,
                        "Invalid Email = 1"),
                Arguments.of(
                        "hubspot.csv",
                        "Record ID,First Name,Last Name,Email,Lead Status,Lifecycle Stage,Unsubscribed from all email",
                        "101,Petra,Lang," + PETRA + ",New,Lead,true",
                        SuppressionReason.OPT_OUT,
                        "Unsubscribed from all email = true"),
                Arguments.of(
                        "hubspot-lead.csv",
                        "Record ID,First Name,Last Name,Email,Lead Status,Lifecycle Stage",
                        "101,Petra,Lang," + PETRA + ",Do not contact,Lead",
                        SuppressionReason.OPT_OUT,
                        "Lead Status = Do not contact"),
                Arguments.of(
                        "hubspot-bounce.csv",
                        "Record ID,First Name,Last Name,Email,Lifecycle Stage,Email hard bounce reason",
                        "101,Petra,Lang," + PETRA + ",Lead,Unknown User",
                        SuppressionReason.HARD_BOUNCE,
                        "Email hard bounce reason = Unknown User"),
                Arguments.of(
                        "brevo.csv",
                        "CONTACT ID,EMAIL,FIRSTNAME,LASTNAME,SMS,BLACKLIST",
                        "7," + PETRA + ",Petra,Lang,,Yes",
                        SuppressionReason.IMPORTED,
                        "BLACKLIST = Yes"),
                Arguments.of(
                        "brevo_blocklisted.csv",
                        "EMAIL,ADDED_TIME,MODIFIED_TIME",
                        PETRA + ",2024-01-01,2024-05-06",
                        SuppressionReason.IMPORTED,
                        "brevo_blocklisted.csv (2)"),
                Arguments.of(
                        "客户.csv", "公司名称,联系人,邮箱,是否退订", "海德北方,朗," + PETRA + ",是", SuppressionReason.OPT_OUT, "是否退订 = 是"),
                Arguments.of(
                        "客户2.csv", "公司名称,联系人,邮箱,拒收", "海德北方,朗," + PETRA + ",√", SuppressionReason.OPT_OUT, "拒收 = √"),
                Arguments.of(
                        "客户3.csv", "公司名称,联系人,邮箱,黑名单", "海德北方,朗," + PETRA + ",1", SuppressionReason.IMPORTED, "黑名单 = 1"),
                Arguments.of(
                        "客户4.csv",
                        "公司名称,联系人,邮箱,标签",
                        "海德北方,朗," + PETRA + ",大客户；已退订",
                        SuppressionReason.OPT_OUT,
                        "标签 = 大客户"),
                Arguments.of("退订名单.csv", "邮箱,姓名", PETRA + ",Petra Lang", SuppressionReason.OPT_OUT, "退订名单.csv (2)"),
                Arguments.of(
                        "esp.csv",
                        "Email,Name,Spam complaint",
                        PETRA + ",Petra Lang,2024-05-06",
                        SuppressionReason.COMPLAINT,
                        "Spam complaint = 2024-05-06"));
    }

    @ParameterizedTest
    @MethodSource("vendors")
    void refusalSuppressesWithItsReasonAndProof(
            String file, String headings, String row, SuppressionReason reason, String proof) {
        book.run(book.text(file, StandardCharsets.UTF_8, headings, row), Policy.MERGE);

        Suppression entry = only();
        assertEquals(reason, entry.reason());
        assertTrue(entry.proof().startsWith(file) && entry.proof().contains(proof), entry.proof());
        assertTrue(isSuppressed(PETRA));
    }

    @ParameterizedTest
    @MethodSource("vendors")
    void nothingMakesThemMailableAgain(String file, String headings, String row) {
        Path refused = book.text(file, StandardCharsets.UTF_8, headings, row);
        Path clean = book.text(
                "book.csv", StandardCharsets.UTF_8, "Name,Email,Email Opt Out", "Petra Lang," + PETRA + ",no");
        long run = book.run(refused, Policy.MERGE).run();

        book.intake.undo(run);
        assertTrue(isSuppressed(PETRA), "after the undo");
        book.run(clean, Policy.UPDATE);
        assertTrue(isSuppressed(PETRA), "after another import");
        assertEquals(1, book.database.count("SELECT suppressed FROM address WHERE key = ?", PETRA));
        long again = book.run(refused, Policy.UPDATE).run();
        book.intake.undo(again);

        assertTrue(isSuppressed(PETRA), "after the same file and its undo");
        assertEquals(1, book.database.count("SELECT suppressed FROM address WHERE key = ?", PETRA));
        only();
    }

    @ParameterizedTest
    @CsvSource({
        "Email Opt Out,false",
        "Email Opt Out,0",
        "退订,否",
        "Unsubscribed,No",
        "Email Bounced,false",
        "Hard bounces,0",
        "Email Status,Verified",
        "Email Status,Unverified",
        "Lead Status,New",
        "Tags,VIP",
        "UNSUB_REASON,NORMAL",
        "Email subscription status,Subscribed",
        "bounce reason,soft bounce",
        "黑名单,否"
    })
    void whatSaysNoIsNoRefusal(String heading, String value) {
        book.run(book.csv("Name,Email," + heading, "Petra Lang," + PETRA + "," + value), Policy.MERGE);

        assertEquals(List.of(), book.suppressions.all());
        assertEquals(1, book.all().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contacts-cleaned.csv",
                "buyers without bounces.csv",
                "customers.csv",
                "blockchain fair.csv",
                "去除退订客户.csv"
            })
    void nameOfAnOrdinaryFileRefusesNobody(String file) {
        book.run(book.text(file, StandardCharsets.UTF_8, "Name,Email", "Petra Lang," + PETRA), Policy.MERGE);

        assertEquals(List.of(), book.suppressions.all());
    }

    @Test
    void duplicateRowThatOptsOutCountsToo() {
        book.run(
                book.csv("Name,Email,Unsubscribed", "Petra Lang," + PETRA + ",", "Petra Lang," + PETRA + ",yes"),
                Policy.MERGE);

        assertTrue(isSuppressed(PETRA));
    }

    @Test
    void leavingKnownContactsAloneStillTakesTheirRefusal() {
        book.run(book.csv("Name,Email", "Petra Lang," + PETRA), Policy.MERGE);

        book.run(book.csv("Name,Email,Unsubscribed", "Petra Lang," + PETRA + ",yes"), Policy.CREATE);

        assertTrue(isSuppressed(PETRA));
    }

    @Test
    void everyAddressOfTheRowIsSuppressed() {
        book.run(book.csv("Name,Email,Unsubscribed", "Petra Lang," + PETRA + "; pl@hydronord.de,yes"), Policy.MERGE);

        assertTrue(isSuppressed("pl@hydronord.de"));
        assertEquals(2, book.suppressions.all().size());
    }

    @Test
    void otherSpellingOfASuppressedAddressIsSuppressedAndAPlusFormIsAnotherMailbox() {
        book.run(book.csv("Email,Unsubscribed", "Einkauf@Bücher.example.de,yes"), Policy.MERGE);

        book.run(book.csv("Email", "EINKAUF@xn--bcher-kva.example.de", "einkauf+2@bücher.example.de"), Policy.MERGE);

        assertEquals(
                List.of(1L, 0L),
                book
                        .database
                        .list(row -> row.getLong(1), "SELECT suppressed FROM address ORDER BY value LIKE '%+%', id")
                        .stream()
                        .distinct()
                        .toList());
    }

    @Test
    void refusalKeepsTheDayOnWhichItWasSaid() {
        book.run(
                book.csv("Email Address,UNSUB_TIME,MEMBER_RATING,LEID,EUID", PETRA + ",2024-05-06 07:08:09,2,1,a"),
                Policy.MERGE);

        assertEquals(Instant.parse("2024-05-06T00:00:00Z"), only().at());
    }

    @Test
    void planSaysWhyAndSuppressesNobody() {
        ImportPlan plan = book.plan(book.csv("Email,Email Bounced", PETRA + ",true"), Policy.MERGE);

        assertEquals(1, plan.noted().get(Reason.Code.BOUNCED));
        assertFalse(isSuppressed(PETRA));
    }

    private Suppression only() {
        assertEquals(1, book.suppressions.all().size());
        return book.suppressions.all().getFirst();
    }

    private boolean isSuppressed(String key) {
        return book.suppressions.covers(key);
    }
}
