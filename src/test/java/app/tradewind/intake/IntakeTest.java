package app.tradewind.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.Channel;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.ContactEdit;
import app.tradewind.contact.ContactOrder;
import app.tradewind.contact.ContactQueryParser;
import app.tradewind.contact.Field;
import app.tradewind.contact.SourceType;
import app.tradewind.contact.SuppressionReason;
import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.store.Journal;
import app.tradewind.text.Messages;
import app.tradewind.work.CancelledException;
import app.tradewind.work.Progress;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {

    private static final String HEAD = "公司名称,联系人,职位,电子邮箱,电话,国家,城市,网址,备注";
    private static final String ANNA =
            "Hydraulik Nord GmbH,Anna Schmidt,Sales,anna@nord.example.de,030 901820,德国,Berlin,www.nord.example.de,";

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
    void chineseCardSheetInGb18030ComesInWhole() {
        Path file = book.text("cards.csv", Charset.forName("GB18030"), HEAD, ANNA);

        ImportReport report = book.run(file, Policy.MERGE);

        assertEquals(new ImportCounts(1, 1, 0, 0, 0, 0), report.counts());
        Contact anna = book.only();
        assertEquals("Anna Schmidt", anna.name().display());
        assertEquals("Schmidt", anna.name().family());
        assertEquals("Hydraulik Nord GmbH", anna.company().name());
        assertEquals("DE", anna.where().country());
        assertEquals("anna@nord.example.de", anna.addresses().getFirst().value());
        assertEquals("+4930901820", anna.phones().getFirst().value());
    }

    @Test
    void planWritesNothing() {
        ImportPlan plan = book.plan(book.csv(HEAD, ANNA), Policy.MERGE);

        assertEquals(1, plan.counts().created());
        assertEquals(List.of(), book.all());
        assertEquals(0, book.database.count("SELECT count(*) FROM company"));
    }

    @Test
    void occasionStandsInEveryContactOfTheFile() {
        Instant day = Instant.parse("2026-10-17T00:00:00Z");
        ImportChoices choices = new ImportChoices(Policy.MERGE, Occasion.of(Channel.FAIR, "广交会 2026", day));
        ImportPlan plan = book.intake.plan(book.intake.open(book.csv(HEAD, ANNA), null), choices, Progress.none());

        book.intake.run(plan, Progress.none());

        assertEquals(Channel.FAIR, book.only().origin().channel());
        assertEquals("广交会 2026", book.only().origin().occasion());
        assertEquals(day, book.only().origin().obtainedAt());
        assertEquals(
                SourceType.FAIR, book.only().addresses().getFirst().source().type());
    }

    @Test
    void sameFileAgainChangesNothing() {
        Path file = book.csv(HEAD, ANNA);
        book.run(file, Policy.UPDATE);

        assertEquals(
                new ImportCounts(1, 0, 0, 1, 0, 0),
                book.run(file, Policy.UPDATE).counts());
        assertEquals(
                new ImportCounts(1, 0, 0, 0, 1, 0),
                book.run(file, Policy.CREATE).counts());
    }

    @Test
    void updateSaysFieldByFieldWhatChangesAndMergeOnlyFillsGaps() {
        book.run(book.csv(HEAD, ANNA), Policy.MERGE);
        Path changed = book.csv(HEAD, ANNA.replace("Sales", "Owner").replaceFirst(",$", ",likes blue"));

        Map<String, RowOutcome.Change> update =
                book.plan(changed, Policy.UPDATE).rows().getFirst().changes();
        Map<String, RowOutcome.Change> merge =
                book.plan(changed, Policy.MERGE).rows().getFirst().changes();

        assertEquals(
                Map.of(
                        "title", new RowOutcome.Change("Sales", "Owner"),
                        "note", new RowOutcome.Change("", "likes blue")),
                update);
        assertEquals(Map.of("note", new RowOutcome.Change("", "likes blue")), merge);
    }

    @Test
    void undoRestoresChangedRowsAndRemovesNewOnes() {
        book.run(book.csv(HEAD, ANNA), Policy.MERGE);
        List<Contact> before = book.all();
        Path changed = book.csv(
                HEAD,
                ANNA.replace("Sales", "Director").replace("Berlin", "Lima"),
                "Patel Doors Ltd,Tom Patel,Owner,tom@patel.example.com,,United Kingdom,Leeds,,");
        ImportReport report = book.run(changed, Policy.UPDATE);
        assertEquals(new ImportCounts(2, 1, 1, 0, 0, 0), report.counts());

        Journal.Undone undone = book.intake.undo(report.run());

        assertEquals(1, undone.removed().size());
        assertEquals(1, undone.restored().size());
        assertEquals(before, book.all());
        assertEquals(1, book.database.count("SELECT count(*) FROM company"));
        assertEquals(
                Failure.UNDO_DONE_BEFORE,
                assertThrows(TradewindException.class, () -> book.intake.undo(report.run()))
                        .failure());
    }

    @Test
    void contactEditedSinceTheImportIsKept() {
        ImportReport report = book.run(book.csv(HEAD, ANNA), Policy.MERGE);
        Contact edited = new ContactEdit(book.only(), IntakeBook.NOW)
                .set(Field.TITLE, "Chief")
                .done();
        book.database
                .journal()
                .record(Journal.Kind.EDIT, "edit", IntakeBook.NOW, () -> book.contacts.update(edited, IntakeBook.NOW));

        Journal.Undone undone = book.intake.undo(report.run());

        assertEquals(1, undone.kept().size());
        assertEquals("Chief", book.only().title());
    }

    @Test
    void cancelledRunLeavesNothing() {
        List<String> lines = new ArrayList<>(List.of(HEAD));
        for (int i = 0; i < 2000; i++) {
            lines.add(ANNA.replace("anna@nord", "anna" + i + "@nord" + i).replace("Nord", "Nord " + i));
        }
        ImportPlan plan = book.plan(book.csv(lines.toArray(String[]::new)), Policy.MERGE);
        assertEquals(2000, plan.counts().created());
        Progress stopsMidway = new Progress() {
            private boolean cancelled;

            @Override
            public void at(long done, long total) {
                cancelled = done >= 1000;
            }

            @Override
            public boolean isCancelled() {
                return cancelled;
            }
        };

        assertThrows(CancelledException.class, () -> book.intake.run(plan, stopsMidway));

        assertEquals(0, book.database.count("SELECT count(*) FROM contact"));
        assertEquals(0, book.database.count("SELECT count(*) FROM company"));
        assertEquals(0, book.database.count("SELECT count(*) FROM import_run"));
        assertEquals(0, book.database.count("SELECT count(*) FROM change_set"));
    }

    @Test
    void sameAddressTwiceInAFileIsADuplicateOfTheEarlierRow() {
        ImportPlan plan = book.plan(book.csv(HEAD, ANNA, ANNA), Policy.MERGE);

        assertEquals(new ImportCounts(2, 1, 0, 0, 1, 0), plan.counts());
        assertEquals(
                List.of(Reason.of(Reason.Code.DUPLICATE_IN_FILE, 2), Reason.of(Reason.Code.ADDS_TO_ROW)),
                plan.rows().get(1).reasons());
    }

    @Test
    void nearlyEqualNameAtTheSameDomainIsShownAndLeftOut() {
        book.run(book.csv(HEAD, "Harbor and Pine,Mary Collins,,mcollins@harborpine.example.com,,US,,,"), Policy.MERGE);

        ImportPlan plan = book.plan(
                book.csv(HEAD, "Harbour & Pine,Maria Collins,,m.collins@harborpine.example.com,,US,,,"), Policy.MERGE);

        RowOutcome row = plan.rows().getFirst();
        assertEquals(Outcome.DUPLICATE, row.outcome());
        assertEquals(Reason.Code.NEAR_DUPLICATE, row.reasons().getFirst().code());
        assertEquals("Mary Collins", row.reasons().getFirst().values().getFirst());
    }

    @Test
    void rowWithOnlyAnUnusableAddressIsRejectedAndOneWithACompanyIsNot() {
        ImportPlan plan = book.plan(
                book.csv(HEAD, ",,,info@keller-beschlaege,,,,,", "Keller,,,no address,,DE,,,", ",,,,,DE,,,"),
                Policy.MERGE);

        assertEquals(new ImportCounts(3, 1, 0, 0, 0, 2), plan.counts());
        assertEquals(
                List.of(Outcome.REJECTED, Outcome.CREATED, Outcome.REJECTED),
                plan.rows().stream().map(RowOutcome::outcome).toList());
        Messages english = new Messages(Locale.ENGLISH);
        for (RowOutcome row : plan.rows()) {
            row.reasons().forEach(reason -> assertTrue(!reason.text(english).isBlank()));
        }
    }

    @Test
    void rejectedRowShowsItsCellsAndSaysWhyInWords() {
        ImportPlan plan = book.plan(
                book.csv(HEAD, ",—,,info@keller-beschlaege,,,,,", ",,,\"anna@gmail,com\",,,,,", ",,,nobody,,,,,"),
                Policy.MERGE);

        RowOutcome row = plan.rows().getFirst();
        assertEquals("info@keller-beschlaege", row.shown().address());
        assertEquals("nobody", plan.rows().getLast().shown().address());
        assertEquals(
                "“info@keller-beschlaege” has no top-level domain.",
                row.reasons().getFirst().text(new Messages(Locale.ENGLISH)));
        assertEquals(
                "“info@keller-beschlaege”缺少顶级域名。",
                row.reasons().getFirst().text(new Messages(Locale.SIMPLIFIED_CHINESE)));
        for (RowOutcome rejected : plan.firstRows().get(Outcome.REJECTED)) {
            for (Locale language : Messages.LANGUAGES) {
                String said = rejected.reasons().getFirst().text(new Messages(language));
                assertTrue(!said.matches(".*[a-z]-[a-z]+[).]$"), said);
            }
        }
    }

    @Test
    void addressThatWasProbablyMeantIsProposed() {
        ImportPlan plan =
                book.plan(book.csv(HEAD, ",,,info@keller..example.de,,,,www.keller.example.de,"), Policy.MERGE);

        assertEquals(
                "“info@keller..example.de” has two dots in a row. Did you mean info@keller.example.de?",
                plan.rows().getFirst().reasons().getFirst().text(new Messages(Locale.ENGLISH)));
    }

    @Test
    void valueThatDoesNotFitNamesItsFieldInWords() {
        Reason reason = Reason.of(Reason.Code.VALUE_UNREADABLE, "obtainedAt", "soon");

        assertEquals(
                "“soon” does not fit the field Obtained on and was left out.",
                reason.text(new Messages(Locale.ENGLISH)));
    }

    @Test
    void runKeepsTheHashOfItsFile() {
        Path file = book.csv(HEAD, ANNA);

        book.run(file, Policy.MERGE);

        String hash = book.intake.open(file, null).sha256();
        assertTrue(hash.matches("[0-9a-f]{64}"), hash);
        assertEquals(hash, book.intake.runs().getFirst().sha256());
    }

    @Test
    void contactsOfOneImportAreFoundByItsNumber() {
        book.run(book.csv(HEAD, "Young KG,Zoe Young,,zoe@young.example.de,,,,,"), Policy.MERGE);
        book.run(book.csv(HEAD, ANNA), Policy.MERGE);
        ImportReport changed =
                book.run(book.csv(HEAD, "Young KG,Zoe Young,,zoe@young.example.de,,,Bonn,,", ANNA), Policy.MERGE);

        ContactQueryParser parser = new ContactQueryParser(() -> IntakeBook.NOW, ZoneOffset.UTC);

        assertEquals(1, book.contacts.count(parser.parse("import:1")));
        assertEquals(1, book.database.count("SELECT count(*) FROM contact WHERE import_run_id = 1"));
        assertEquals(
                List.of("Anna Schmidt"),
                book.contacts.findAll(book.contacts.ids(parser.parse("导入:2"), ContactOrder.USUAL)).stream()
                        .map(Contact::displayName)
                        .toList());
        assertEquals(1, book.contacts.count(parser.parse("import:" + changed.run() + " city:bonn")));
        assertEquals(0, book.contacts.count(parser.parse("import:99")));
    }

    @Test
    void suppressedAddressComesInAndStaysSuppressed() {
        book.suppressions.suppressAddress("anna@nord.example.de", SuppressionReason.OPT_OUT, "reply", IntakeBook.NOW);

        ImportPlan plan = book.plan(book.csv(HEAD, ANNA), Policy.MERGE);
        book.intake.run(plan, Progress.none());

        assertEquals(
                Reason.Code.SUPPRESSED,
                plan.rows().getFirst().reasons().getFirst().code());
        assertEquals(1, book.all().size());
        assertTrue(book.suppressions.covers("anna@nord.example.de"));
    }

    @Test
    void optOutColumnSuppresses() {
        book.run(
                book.csv(
                        "Email,First Name,Last Name,Email Opt Out",
                        "a@firm.example.com,A,One,true",
                        "b@firm.example.com,B,Two,0"),
                Policy.MERGE);

        assertTrue(book.suppressions.covers("a@firm.example.com"));
        assertTrue(!book.suppressions.covers("b@firm.example.com"));
    }

    @Test
    void severalAddressesAndPhonesInACellAreSplit() {
        book.run(
                book.csv(
                        HEAD,
                        "Golden Bay,陈志远,,\"cy.tan@golden.example.com; sales@golden.example.com\","
                                + "+65 6123 4567 / +65 9123 4567,新加坡,,,"),
                Policy.MERGE);

        assertEquals(
                List.of("cy.tan@golden.example.com", "sales@golden.example.com"),
                book.only().addresses().stream().map(ContactAddress::value).toList());
        assertEquals(2, book.only().phones().size());
        assertEquals("陈", book.only().name().family());
        assertEquals("志远", book.only().name().given());
    }

    @Test
    void correctedMappingIsRememberedForTheNextFileOfThatShape() {
        Path file = book.csv("Email,Company,Wunsch", "a@firm.example.com,Firm,blue hinges");
        IntakeFile opened = book.intake.open(file, null);
        assertEquals(List.of("Wunsch"), opened.mapping().leftOut());
        IntakeFile corrected = opened.withColumn("Wunsch", Optional.of(Target.of(Field.INTERESTS)))
                .orElseThrow();
        book.intake.run(book.intake.plan(corrected, ImportChoices.USUAL, Progress.none()), Progress.none());

        assertEquals(
                "interests", book.intake.open(file, null).mapping().columns().get("Wunsch"));
        assertEquals(List.of("blue hinges"), book.only().interests());
    }

    @Test
    void tableWithoutContactsIsRefusedWithItsName() {
        IntakeFile file = book.intake.open(book.csv("depth,mass", "1,2", "3,4"), null);

        TradewindException refusal = assertThrows(
                TradewindException.class, () -> book.intake.plan(file, ImportChoices.USUAL, Progress.none()));

        assertEquals(Failure.TABLE_WITHOUT_HEADER, refusal.failure());
    }

    @Test
    void rejectedRowsComeOutAsAWorkbookThatOpens(@TempDir Path folder) {
        ImportPlan plan = book.plan(book.csv(HEAD, ",,,info@keller,,,,<b>,", ANNA), Policy.MERGE);
        Path out = folder.resolve("rejected.xlsx");

        book.intake.writeRejected(plan, out, new Messages(Locale.SIMPLIFIED_CHINESE), Progress.none());

        List<SheetRow> rows = new ArrayList<>();
        SheetReader.open(out, null, null).read(0, rows::add);
        assertEquals(2, rows.size());
        assertEquals("info@keller", rows.get(1).cell(3));
        assertEquals("<b>", rows.get(1).cell(7));
        assertTrue(rows.get(1).cell(10).contains("info@keller"));
    }

    @Test
    void correctedWorkbookOfRejectedRowsIsUnderstoodAsTheFileWas(@TempDir Path folder) {
        IntakeFile bad = book.intake
                .open(book.csv("Email,Wunsch,Telefon", "info@keller,blue,030 901820", "x@y.example.com,,"), null)
                .withColumn("Wunsch", Optional.of(Target.of(Field.INTERESTS)))
                .orElseThrow();
        for (Locale language : Messages.LANGUAGES) {
            Path out = folder.resolve("rejected-" + language + ".xlsx");

            book.intake.writeRejected(bad, ImportChoices.USUAL, out, new Messages(language), Progress.none());

            IntakeFile again = book.intake.open(out, null);
            assertEquals(1, again.layout().headerRow());
            assertEquals(bad.mapping().columns(), again.mapping().columns());
            assertEquals(
                    Outcome.REJECTED,
                    book.intake
                            .plan(again, ImportChoices.USUAL, Progress.none())
                            .rows()
                            .getFirst()
                            .outcome());
            List<SheetRow> rows = new ArrayList<>();
            SheetReader.open(out, null, null).read(0, rows::add);
            assertEquals("030 901820", rows.get(1).cell(2));
        }
    }
}
