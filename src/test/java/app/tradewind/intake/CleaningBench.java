package app.tradewind.intake;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/// How long rows take to be cleaned, on one thread and without reading or writing anything. Prints; run by hand.
///
/// The rows are of several markets, with what real sheets hold: capitals, several numbers in a cell, countries in
/// Chinese, titles, credentials.
public final class CleaningBench {

    private static final int ROWS = 100_000;
    private static final int TIMES = 5;
    private static final String[] GIVEN = {"Anna", "José", "ŁUKASZ", "Mehmet", "Olga", "Dr. Pierre", "Wei", "Tariq"};
    private static final String[] FAMILY = {"Ahmed", "Černý", "FISCHER", "García", "van der Berg", "O’Brien", "Zhang"};
    private static final String[] TITLES = {"Purchasing Manager", "采购经理", "CEO", "Einkaufsleiter", "", "Buyer"};
    private static final String[] LANDS = {"德国", "USA", "Brasil", "United Kingdom", "Polska", "UAE", "智利"};
    private static final String[] FORMS = {" Trading Co., Ltd.", " GmbH & Co. KG", " S.A. de C.V.", " Ltda", ""};
    private static final String[] PHONES = {
        "+49 30 %d", "0049 (0)30 %d", "+1 212 %d / +1 646 %d", "Tel: +44 20 7%d", "021-6%d转808"
    };
    private static final List<String> TARGETS = List.of(
            "company",
            "name",
            "title",
            "address",
            "phone",
            "mobile",
            "country",
            "city",
            "website",
            "interests",
            "channel",
            "note");

    private CleaningBench() {}

    public static void main(String[] arguments) {
        List<Optional<Target>> targets = TARGETS.stream().map(Target::find).toList();
        ColumnMapping mapping = new ColumnMapping(TARGETS, targets);
        List<SheetRow> rows = rows(new Random(4));
        for (int time = 0; time < TIMES; time++) {
            RowCleaner cleaner = new RowCleaner(
                    mapping, ExportProfile.NONE, Occasion.UNKNOWN, Set.of("NOT_CONTACTED"), Instant.EPOCH, null);
            long began = processorTime();
            long addresses = 0;
            for (SheetRow row : rows) {
                addresses += cleaner.clean(row).addresses().size();
            }
            print("cleaned", began, addresses);
        }
        for (int time = 0; time < 2; time++) {
            RowCleaner cleaner = new RowCleaner(
                    mapping, ExportProfile.NONE, Occasion.UNKNOWN, Set.of("NOT_CONTACTED"), Instant.EPOCH, null);
            long began = processorTime();
            long keys = 0;
            for (SheetRow row : rows) {
                keys += DraftKeys.of(cleaner.clean(row)).leading().size();
            }
            print("cleaned with keys", began, keys);
        }
    }

    /// Of this thread only: what else the machine does is left out.
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void print(String what, long began, long count) {
        System.getLogger("bench")
                .log(
                        System.Logger.Level.INFO,
                        String.format(
                                Locale.ROOT,
                                "%,d rows of %d columns %s in %,d ms of the processor (%,d found)",
                                ROWS,
                                TARGETS.size(),
                                what,
                                (processorTime() - began) / 1_000_000,
                                count));
    }

    private static List<SheetRow> rows(Random random) {
        List<SheetRow> rows = new ArrayList<>(ROWS);
        for (int number = 2; number <= ROWS + 1; number++) {
            rows.add(new SheetRow(number, cells(number, random), false));
        }
        return rows;
    }

    private static List<String> cells(int number, Random random) {
        String domain = "firm" + number / 2 + ".com";
        return Stream.of(
                        "Firm " + number / 2 + pick(FORMS, random),
                        pick(GIVEN, random) + " " + pick(FAMILY, random),
                        pick(TITLES, random),
                        "buyer" + number + "@" + domain,
                        pick(PHONES, random).replace("%d", String.valueOf(1_000_000 + number)),
                        random.nextBoolean() ? "" : "+49 151 " + (10_000_000 + number),
                        pick(LANDS, random),
                        "City " + random.nextInt(300),
                        "https://www." + domain + "/",
                        "lamp " + random.nextInt(40) + "; shade",
                        "Trade Fair",
                        random.nextInt(4) == 0 ? "喜欢蓝色，要两托盘" : "asked for samples")
                .toList();
    }

    private static String pick(String[] words, Random random) {
        return words[random.nextInt(words.length)];
    }
}
