package app.tradewind.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/// Tables of a few rows in each language and set, made of what real tables hold, are read back as they were.
class EncodingsPropertyTest {

    private static final int ROWS = 6;
    private static final int COLUMNS = 5;

    @Property(tries = 300)
    void tableOfAFewRowsIsReadBack(@ForAll long seed) {
        Random random = new Random(seed);
        LanguageSamples samples = LanguageSamples.ALL.get(random.nextInt(LanguageSamples.ALL.size()));
        Charset set =
                Charset.forName(samples.sets().get(random.nextInt(samples.sets().size())));
        String table = table(samples, random, ROWS, true);

        assertEquals(table, readBack(table, set), samples.name() + " in " + set);
    }

    /// Without headings and with fewer rows not all can be told; how many, for each language and set.
    @Test
    void mostTablesOfThreeRowsWithoutHeadingsAreReadBack() {
        Map<String, Integer> wrong = new TreeMap<>();
        int all = 0;
        for (LanguageSamples samples : LanguageSamples.ALL) {
            for (String name : samples.sets()) {
                Random random = new Random(7);
                for (int time = 0; time < 40; time++) {
                    String table = table(samples, random, 3, false);
                    all++;
                    if (!table.equals(readBack(table, Charset.forName(name)))) {
                        wrong.merge(
                                samples.name() + " " + name + " as "
                                        + Encodings.of(table.getBytes(Charset.forName(name))),
                                1,
                                Integer::sum);
                    }
                }
            }
        }
        int missed = wrong.values().stream().mapToInt(Integer::intValue).sum();
        System.getLogger("intake")
                .log(System.Logger.Level.INFO, "{0} of {1} short tables read wrong: {2}", missed, all, wrong);

        assertEquals(0, missed, 0.03 * all, wrong::toString);
    }

    private static String readBack(String table, Charset set) {
        byte[] bytes = table.getBytes(set);
        return new String(bytes, Encodings.of(bytes));
    }

    private static String table(LanguageSamples samples, Random random, int rows, boolean headed) {
        List<String> lines = new ArrayList<>();
        if (headed) {
            lines.add(String.join(",", samples.headings()));
        }
        for (int row = 0; row < rows; row++) {
            lines.add(random.ints(COLUMNS, 0, samples.words().size())
                            .mapToObj(samples.words()::get)
                            .collect(Collectors.joining(","))
                    + ",buyer" + row + "@firm" + random.nextInt(100) + ".example,+49 30 12345" + row);
        }
        return String.join("\r\n", lines) + "\r\n";
    }
}
