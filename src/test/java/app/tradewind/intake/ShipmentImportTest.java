package app.tradewind.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.Channel;
import app.tradewind.contact.Contact;
import app.tradewind.contact.SourceType;
import app.tradewind.contact.TradeSummary;
import app.tradewind.contact.TradeSummary.Count;
import app.tradewind.text.Messages;
import app.tradewind.work.Progress;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShipmentImportTest {

    private static final String HEAD =
            "Bill of Lading Number,Arrival Date,Consignee,Consignee Country,Consignee Email 1,Consignee Phone 1,Shipper,Shipper Country,Shipper Email 1,Notify Party,Port of Lading,Weight (kg),Volume (TEU),HS Code,Goods Shipped";
    private static final String FIRST =
            "BL1,2025-01-03,Acme Plumbing Inc,United States,,,Ningbo Valves Co Ltd,China,sales@ningbovalves.cn,,Ningbo,12000,1,8481.80 taps,Brass ball valves";
    private static final String SECOND =
            "BL2,2025-03-09,ACME PLUMBING INC.,United States,buy@acmeplumbing.com,,Ningbo Valves Co Ltd,China,,,Shanghai,8000,2,8481.80 taps,Brass ball valves";
    private static final String THIRD =
            "BL3,2025-02-01,Acme Plumbing Inc,United States,,,Yuyao Pipes Co,China,,,Ningbo,500.5,0,3917.21 tubes,PVC pipe";

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
    void shipmentsOfOneBuyerBecomeOneContactWithItsTradeSummary() {
        ImportReport report = book.run(book.csv(HEAD, FIRST, SECOND, THIRD), Policy.MERGE);

        assertEquals(new ImportCounts(3, 1, 1, 1, 0, 0), report.counts());
        Contact acme = book.only();
        assertEquals("Acme Plumbing Inc", acme.company().name());
        assertEquals("US", acme.where().country());
        assertEquals(Channel.CUSTOMS, acme.origin().channel());
        assertEquals("buy@acmeplumbing.com", acme.addresses().getFirst().value());
        assertEquals(SourceType.CUSTOMS, acme.addresses().getFirst().source().type());
        TradeSummary.Part part = summary().parts().getFirst();
        assertEquals(3, part.shipments());
        assertEquals("2025-01-03", part.first());
        assertEquals("2025-03-09", part.last());
        assertEquals(List.of(new Count("Brass ball valves", 2), new Count("PVC pipe", 1)), part.goods());
        assertEquals(List.of(new Count("8481.80", 2), new Count("3917.21", 1)), part.codes());
        assertEquals(new Count("Ningbo Valves Co Ltd", 2), part.suppliers().getFirst());
        assertEquals(new Count("Ningbo", 2), part.origins().getFirst());
        assertEquals(20500.5, part.weight());
        assertEquals(3, part.teu());
    }

    @Test
    void summaryIsSaidInTheUsersLanguage() {
        book.run(book.csv(HEAD, FIRST, SECOND, THIRD), Policy.MERGE);

        assertEquals("""
                3 shipments, 2025-01-03 to 2025-03-09 (table.csv)
                Goods: Brass ball valves (2×), PVC pipe (1×)
                HS codes: 8481.80 (2×), 3917.21 (1×)
                Suppliers: Ningbo Valves Co Ltd (2×), Yuyao Pipes Co (1×)
                From: Ningbo (2×), Shanghai (1×)
                20.5 t · 3 TEU""", summary().words(new Messages(Locale.ENGLISH)));
        assertTrue(summary()
                .words(new Messages(Locale.SIMPLIFIED_CHINESE))
                .startsWith("3 批货，2025-01-03 至 2025-03-09（table.csv）\n货物：Brass ball valves（2 次）、"));
    }

    @Test
    void planCountsAsTheRunDoesAndSaysWhoseShipmentARowIs() {
        ImportPlan plan = book.plan(book.csv(HEAD, FIRST, SECOND, THIRD), Policy.MERGE);

        assertEquals(new ImportCounts(3, 1, 1, 1, 0, 0), plan.counts());
        assertEquals(2, plan.noted().get(Reason.Code.SHIPMENT_OF_BUYER));
        assertEquals(0, book.database.count("SELECT count(*) FROM company"));
    }

    @Test
    void sameFileAgainChangesNothing() {
        Path file = book.csv(HEAD, FIRST, SECOND, THIRD);
        book.run(file, Policy.MERGE);
        TradeSummary before = summary();

        ImportReport again = book.run(file, Policy.MERGE);

        assertEquals(0, again.counts().created());
        assertEquals(before, summary());
        assertEquals(1, book.all().size());
    }

    @Test
    void anotherExportOfTheSameBuyerIsTheSameContactAndCountsItsOwnShipments() {
        book.run(book.csv(HEAD, FIRST), Policy.MERGE);
        Path later = book.text(
                "later.csv",
                StandardCharsets.UTF_8,
                "Bill of Lading Number,Arrival Date,Consignee,Consignee Full Address,Consignee Country,Shipper,HS Code,Goods Shipped",
                "BL9,2025-06-01,\"ACME Plumbing, Inc\",\"1 Dock St, Newark NJ\",USA,Yuyao Pipes Co,3917.21,PVC pipe");

        ImportReport report = book.run(later, Policy.MERGE);

        assertEquals(0, report.counts().created());
        assertEquals(1, book.all().size());
        assertEquals(2, summary().shipments());
        assertEquals(2, summary().parts().size());
    }

    @Test
    void undoTakesTheSummaryBackToo() {
        book.run(book.csv(HEAD, FIRST), Policy.MERGE);
        TradeSummary before = summary();
        Path later = book.text("later.csv", StandardCharsets.UTF_8, HEAD, FIRST.replace("2025-01-03", "2025-07-03"));
        long run = book.run(later, Policy.MERGE).run();
        assertEquals(2, summary().shipments());

        book.intake.undo(run);

        assertEquals(before, summary());
    }

    @Test
    void whoCarriesOrFinancesIsNoBuyer() {
        ImportReport report = book.run(
                book.csv(
                        HEAD,
                        row("TO ORDER", ""),
                        row("TO THE ORDER OF HABIB BANK LTD", ""),
                        row("Deutsche Bank AG", ""),
                        row("Expeditors International Freight", "Same as consignee"),
                        row("中远海运物流有限公司", ""),
                        row("Acme Plumbing Inc", "")),
                Policy.MERGE);

        assertEquals(new ImportCounts(6, 1, 0, 0, 0, 5), report.counts());
        assertEquals(5, report.noted().get(Reason.Code.NOT_A_BUYER));
        assertEquals("Acme Plumbing Inc", book.only().company().name());
    }

    @Test
    void notifyPartyStandsInForAConsigneeThatIsNoBuyer() {
        String bank =
                "BL4,2025-01-03,Habib Bank Ltd,Pakistan,lc@habibbank.com,+92 21 1234567,Ningbo Valves Co Ltd,China,,"
                        + "Karachi Pipe House,Ningbo,1,1,8481.80,Valves";

        ImportReport report = book.run(book.csv(HEAD, bank), Policy.MERGE);

        assertEquals(1, report.counts().created());
        Contact buyer = book.only();
        assertEquals("Karachi Pipe House", buyer.company().name());
        assertEquals("PK", buyer.where().country());
        assertEquals(List.of(), buyer.addresses());
        assertEquals(List.of(), buyer.phones());
        assertEquals(1, report.noted().get(Reason.Code.NOTIFY_PARTY));
    }

    @Test
    void linesOfOneBillAreOneShipment() {
        book.run(book.csv(HEAD, FIRST, FIRST.replace("8481.80 taps", "3917.21 tubes"), SECOND), Policy.MERGE);

        assertEquals(2, summary().shipments());
    }

    @Test
    void sameNameInTwoCountriesIsTwoBuyers() {
        book.run(book.csv(HEAD, FIRST, FIRST.replace("United States", "Canada")), Policy.MERGE);

        assertEquals(2, book.all().size());
    }

    @Test
    void shippersMailboxIsNotTheBuyers() {
        book.run(book.csv(HEAD, FIRST), Policy.MERGE);

        assertEquals(List.of(), book.only().addresses());
    }

    @Test
    void ordinaryTableOfForwardersKeepsThem() {
        book.run(book.csv("Company,Email", "Best Freight Logistics,info@bestfreight.com"), Policy.MERGE);

        assertEquals("Best Freight Logistics", book.only().company().name());
    }

    @Test
    void importGeniusExportIsRead() {
        String head =
                "Shipper,Shipper Address,Consignee,Consignee Address,Zip Code,Notify Party,Notify Address,Bill Of Lading,Arrival Date,Gross Weight(Lb),Gross Weight(Kg),Foreign Port,US Port,Quantity,Quantity Unit,Measurement,Measurement Unit,Ship Registered In,Vessel Name,Container Number,No. of Containers,Product Description,Marks And Numbers,Country of Origin,Distribution Port,House vs Master,Master B/L,Carrier Code / Name,Carrier Address,Carrier City,Carrier State,Carrier Zip,Place Of Receipt,In-Bond Entry Type";
        String row =
                "NINGBO VALVES CO LTD,\"No 1 Rd, Ningbo\",TO ORDER,,,ACME PLUMBING INC,\"1 DOCK ST, NEWARK NJ\",BL77,12/31/2024,2204,1000,Ningbo,Newark,40,CTN,3,CM,Liberia,EVER GIVEN,TGHU1,1,BRASS VALVES,N/M,China,Newark,House,MBL1,EGLV,,,,,Ningbo,";

        book.run(book.csv(head, row), Policy.MERGE);

        assertEquals("ACME PLUMBING INC", book.only().company().name());
        assertEquals("1 DOCK ST, NEWARK NJ", book.only().where().postalAddress());
        TradeSummary.Part part = summary().parts().getFirst();
        assertEquals("2024-12-31", part.first());
        assertEquals(1000, part.weight());
        assertEquals(List.of(new Count("BRASS VALVES", 1)), part.goods());
    }

    @Test
    void chineseCustomsSheetIsRead() {
        book.run(
                book.csv(
                        "进口日期,进口商,进口商地址,目的国,海关编码,商品描述,毛重(kg),起运港,出口商",
                        "2025-01-03,Acme Plumbing Inc,\"1 Dock St, Newark\",美国,84818040,黄铜球阀,\"1,200.5\",宁波,宁波阀门有限公司",
                        "2025-02-03,Acme Plumbing Inc,\"1 Dock St, Newark\",美国,84818040,黄铜球阀,800,宁波,宁波阀门有限公司"),
                Policy.MERGE);

        TradeSummary.Part part = summary().parts().getFirst();
        assertEquals(2, part.shipments());
        assertEquals(List.of(new Count("84818040", 2)), part.codes());
        assertEquals(2000.5, part.weight());
        assertEquals(List.of(new Count("宁波阀门有限公司", 2)), part.suppliers());
        assertEquals("US", book.only().where().country());
    }

    @Test
    void everyShipmentHeaderOfTheSharedListMakesBuyers() throws IOException {
        Path headers = Path.of("../shared/data/formats/HEADERS.jsonl");
        Assumptions.assumeTrue(Files.exists(headers), "the shared headers are not there");
        int read = 0;
        for (String line : Files.readAllLines(headers)) {
            JsonObject header = JsonParser.parseString(line).getAsJsonObject();
            if (!header.get("vendor").getAsString().matches("(?s).*(?:Panjiva|ImportGenius|Customs).*")) {
                continue;
            }
            String name = "shipments" + read + ".csv";
            JsonArray columns = header.getAsJsonArray("columns");
            Path file = book.text(name, StandardCharsets.UTF_8, cells(columns, false), cells(columns, true));
            IntakeFile open = book.intake.open(file, null);
            Map<String, String> mapped = open.mapping().columns();
            assertTrue(mapped.containsValue("shipment.goods"), name + " " + mapped);
            assertTrue(mapped.containsValue("shipment.supplier"), name + " " + mapped);
            assertTrue(mapped.containsValue("shipment.date"), name + " " + mapped);
            assertEquals(1, book.run(file, Policy.MERGE).counts().created(), name + " " + mapped);
            read++;
        }
        System.out.println("headers of shipments read: " + read);
        assertEquals(3, read);
        assertTrue(
                book.all().stream().allMatch(contact -> contact.company().name().startsWith("Buyer")));
    }

    /// A value that fits each heading, with a name of its own for each file's buyer.
    private String cells(JsonArray columns, boolean values) {
        List<String> cells = new ArrayList<>();
        for (JsonElement column : columns) {
            String heading = column.getAsString();
            cells.add(!values ? heading : value(heading, columns.size()));
        }
        return String.join(",", cells);
    }

    private static String value(String heading, int width) {
        String plain = heading.toLowerCase(Locale.ROOT).replace('_', ' ');
        if (plain.equals("consignee") || plain.equals("buyer name") || plain.equals("importer name")) {
            return "Buyer " + width;
        }
        if (plain.matches("shipper|exporter name|supplier name")) {
            return "Ningbo Valves Co Ltd";
        }
        if (plain.contains("date")) {
            return "2025-01-03";
        }
        return plain.contains("hs code")
                ? "8481.80"
                : plain.matches("goods shipped|product description") ? "Valves" : "";
    }

    @Test
    void hundredThousandShipmentsKeepTheMemoryBounded() throws IOException {
        Path file = book.folder.resolve("many.csv");
        int rows = 100_000;
        int buyers = 5_000;
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(HEAD + "\n");
            for (int i = 0; i < rows; i++) {
                int buyer = i % buyers;
                out.write(
                        "BL%d,2025-%02d-%02d,Buyer Number %d Trading Inc,United States,,,Supplier %d Co Ltd,China,,,Ningbo,%d,1,8481.80,Goods of kind %d\n"
                                .formatted(i, 1 + i % 12, 1 + i % 28, buyer, i % 40, 100 + i % 900, i % 300));
            }
        }
        Duration before = processor();

        ImportReport report = book.intake.run(
                book.intake.open(file, null),
                new ImportChoices(Policy.MERGE, Occasion.UNKNOWN),
                row -> {},
                Progress.none());

        System.out.printf(
                Locale.ROOT,
                "%d shipments of %d buyers: %.1f s of processor time, %d MB used after%n",
                rows,
                buyers,
                processor().minus(before).toMillis() / 1e3,
                used());
        assertEquals(new ImportCounts(rows, buyers, 0, rows - buyers, 0, 0), report.counts());
        assertEquals(
                rows / buyers,
                TradeSummary.read(book.database
                                .list(row -> row.getString(1), "SELECT trade_summary FROM company LIMIT 1")
                                .getFirst())
                        .shipments());
    }

    private static Duration processor() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    private static String row(String consignee, String notified) {
        return "BL" + consignee.hashCode() + ",2025-01-03," + consignee + ",,,,Ningbo Valves Co Ltd,China,," + notified
                + ",Ningbo,1,1,8481.80,Valves";
    }

    private TradeSummary summary() {
        return TradeSummary.read(book.database
                .list(row -> row.getString(1), "SELECT trade_summary FROM company ORDER BY id")
                .getFirst());
    }
}
