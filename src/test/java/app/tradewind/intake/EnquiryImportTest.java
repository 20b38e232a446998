package app.tradewind.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.BasisKind;
import app.tradewind.contact.Channel;
import app.tradewind.contact.Contact;
import app.tradewind.contact.Direction;
import app.tradewind.contact.Interaction;
import app.tradewind.contact.InteractionKind;
import app.tradewind.contact.InteractionRepository;
import app.tradewind.contact.SourceType;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnquiryImportTest {

    private static final String ALIBABA = "Inquiry ID,Inquiry Date,Buyer Name,Email,Country,Product,Inquiry Content";
    private static final String OCTOBER =
            "881,2025-10-03,Omar Haddad,omar@levantpipes.com,Lebanon,PVC ball valves,\"Please quote 5,000 pcs DN50, CIF Beirut.\"";

    private IntakeBook book;

    @BeforeEach
    void openAFreshBook(@TempDir Path folder) {
        book = new IntakeBook(folder);
    }

    @AfterEach
    void closeIt() {
        book.close();
    }

    @Test
    void enquiryIsALawfulBasisWithItsDateAndItsWords() {
        book.run(book.csv(ALIBABA, OCTOBER), Policy.MERGE);

        Contact omar = book.only();
        assertEquals("Omar Haddad", omar.name().display());
        assertEquals(Channel.PLATFORM, omar.origin().channel());
        assertEquals(SourceType.ENQUIRY, omar.addresses().getFirst().source().type());
        assertEquals(BasisKind.ENQUIRY, omar.basis().kind());
        assertEquals(day("2025-10-03"), omar.basis().relation().lastEnquiryAt());
        assertEquals(
                "Alibaba.com 881\nPlease quote 5,000 pcs DN50, CIF Beirut.",
                omar.basis().proof().evidence());
        assertEquals(List.of("PVC ball valves"), omar.interests());
    }

    @Test
    void enquiryStandsInTheTimelineOnTheDayItCame() {
        book.run(book.csv(ALIBABA, OCTOBER), Policy.MERGE);

        Interaction asked = timeline(book.only()).getFirst();
        assertEquals(InteractionKind.CHAT, asked.kind());
        assertEquals(Direction.IN, asked.direction());
        assertEquals(day("2025-10-03"), asked.at());
        assertEquals("Please quote 5,000 pcs DN50, CIF Beirut.", asked.summary());
        assertEquals(day("2025-10-03"), book.only().lastContactAt());
    }

    @Test
    void secondQuestionOfTheSameBuyerIsKeptToo() {
        book.run(
                book.csv(
                        ALIBABA,
                        OCTOBER,
                        "882,2026-02-01,Omar Haddad,omar@levantpipes.com,Lebanon,Gate valves,Any news?"),
                Policy.MERGE);

        assertEquals(2, timeline(book.only()).size());
        assertEquals(day("2026-02-01"), book.only().basis().relation().lastEnquiryAt());
    }

    @Test
    void sameFileAgainAddsNothing() {
        Path file = book.csv(ALIBABA, OCTOBER);
        book.run(file, Policy.MERGE);

        ImportReport again = book.run(file, Policy.MERGE);

        assertEquals(1, again.counts().unchanged());
        assertEquals(1, timeline(book.only()).size());
    }

    @Test
    void knownContactWhoAsksGetsTheBasisAndUndoTakesItBack() {
        book.run(book.csv("Name,Email", "Omar Haddad,omar@levantpipes.com"), Policy.MERGE);

        long run = book.run(book.csv(ALIBABA, OCTOBER), Policy.MERGE).run();

        assertEquals(BasisKind.ENQUIRY, book.only().basis().kind());
        book.intake.undo(run);
        assertEquals(null, book.only().basis());
        assertEquals(List.of(), timeline(book.only()));
    }

    @Test
    void globalSourcesRequestIsRead() {
        book.run(
                book.csv(
                        "RFQ ID,RFQ Title,Received Date,Contact Person,Company Name,Email Address,Country,Message",
                        "77,LED panel lights,2026-01-20,Ana Souza,Luz Brasil Ltda,ana@luzbrasil.com.br,Brazil,We need 2 containers."),
                Policy.MERGE);

        Contact ana = book.only();
        assertEquals("Ana Souza", ana.name().display());
        assertEquals("Luz Brasil Ltda", ana.company().name());
        assertEquals(day("2026-01-20"), ana.basis().relation().lastEnquiryAt());
        assertTrue(ana.basis().proof().evidence().endsWith("LED panel lights\nWe need 2 containers."));
    }

    @Test
    void chineseEnquirySheetIsRead() {
        book.run(
                book.csv(
                        "询盘编号,询盘日期,买家姓名,公司名称,邮箱,国家,询盘产品,询盘内容",
                        "9,2026年1月20日,Ana Souza,Luz Brasil Ltda,ana@luzbrasil.com.br,巴西,LED 面板灯,请报价"),
                Policy.MERGE);

        assertEquals(BasisKind.ENQUIRY, book.only().basis().kind());
        assertEquals(List.of("LED 面板灯"), book.only().interests());
    }

    @Test
    void messageColumnOfAnOrdinaryTableIsNoEnquiry() {
        book.run(book.csv("Name,Email,Message", "Ana,ana@luzbrasil.com.br,Met at the bar"), Policy.MERGE);

        assertEquals(null, book.only().basis());
    }

    private List<Interaction> timeline(Contact contact) {
        return new InteractionRepository(book.database, book.contacts).ofContact(contact.id());
    }

    private static Instant day(String date) {
        return Instant.parse(date + "T00:00:00Z");
    }
}
