package app.tradewind.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.tradewind.contact.Channel;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A table that the user says no program wrote, whatever its headings look like.
class PlainTableTest {

    private IntakeBook book;
    private IntakeFile linkedIn;

    @BeforeEach
    void openWhatLooksLikeAnExport(@TempDir Path folder) {
        book = new IntakeBook(folder);
        linkedIn = book.intake.open(
                book.csv(
                        "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
                        "Anna,Meier,https://www.linkedin.com/in/anna,anna@hinge.example,Hinge World GmbH,Buyer,03 Oct 2026"),
                null);
        assertEquals("linkedin", linkedIn.layout().profile());
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void columnsAreToldByTheirHeadingsAlone() {
        IntakeFile plain = book.intake.withProfile(linkedIn, "none");

        assertEquals("none", plain.layout().profile());
        assertEquals(1, plain.layout().headerRow());
        Map<String, String> columns = plain.mapping().columns();
        assertEquals("givenName", columns.get("First Name"));
        assertEquals("address", columns.get("Email Address"));
        assertFalse(plain.layout().export().optOut());
    }

    @Test
    void nothingFollowsFromAProgram() {
        IntakeFile plain = book.intake.withProfile(linkedIn, "none");
        ImportChoices choices = new ImportChoices(Policy.MERGE, Occasion.UNKNOWN);

        book.intake.run(plain, choices, row -> {}, app.tradewind.work.Progress.none());

        assertEquals(Channel.UNKNOWN, book.only().origin().channel());
        assertEquals("none", book.intake.runs().getFirst().profile());
    }

    @Test
    void itStaysSoWhenTheHeadingsOrTheCharactersAreChosenAnew() {
        IntakeFile plain = book.intake.withProfile(linkedIn, "none");

        assertEquals("none", book.intake.withHeaderRow(plain, 1).layout().profile());
        assertEquals("none", book.intake.withHeaderRow(plain, 0).layout().profile());
        assertEquals("none", book.intake.withSheet(plain, 0).layout().profile());
        IntakeFile read = book.intake.withEncoding(plain, Charset.forName("GB18030"));
        assertEquals("none", read.layout().profile());
        assertEquals(
                "linkedin", book.intake.withProfile(plain, "linkedin").layout().profile());
    }
}
