package app.tradewind.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.Field;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;

class CleaningPropertyTest {

    @Property
    void cleaningTwiceIsCleaningOnce(@ForAll @StringLength(max = 40) String text) {
        String once = TextCleaning.clean(text, EnumSet.noneOf(Cleaning.class));

        assertEquals(once, TextCleaning.clean(once, EnumSet.noneOf(Cleaning.class)));
    }

    @Property
    void aNameNeverFailsAndNeverGrowsParts(@ForAll @StringLength(max = 40) String text) {
        Set<Cleaning> done = EnumSet.noneOf(Cleaning.class);
        String clean = TextCleaning.clean(text, done);

        assertTrue(NameCleaning.read(clean, "", "", null, done).name().display().length() <= clean.length() + 1);
    }

    @Property(tries = 200)
    void whatACsvWriterWritesIsRead(@ForAll @Size(min = 1, max = 5) List<@StringLength(max = 12) String> cells)
            throws IOException {
        List<String> plain = cells.stream()
                .map(cell -> cell.replaceAll("[^\\x20-\\x7e\\u4e00-\\u9fff\\n]", "x"))
                .toList();
        StringWriter text = new StringWriter();
        CsvWriter writer = CsvWriter.builder().build(text);
        for (int i = 0; i < 3; i++) {
            writer.writeRecord(List.of("邮箱", "公司", "国家", "电话", "备注"));
        }
        writer.writeRecord(plain);
        writer.close();
        Path file = Files.createTempFile("cells", ".csv");
        Files.writeString(file, text.toString());

        List<SheetRow> rows = new ArrayList<>();
        new TextTable(file, null).read(0, rows::add);
        Files.delete(file);

        assertEquals(plain, rows.getLast().cells());
    }

    @Property
    void nameThatWasCleanedStaysAsItIs(@ForAll @StringLength(max = 30) String text, @ForAll boolean chinese) {
        String country = chinese ? "CN" : null;
        String once = display(TextCleaning.clean(text, EnumSet.noneOf(Cleaning.class)), country);

        assertEquals(once, display(TextCleaning.clean(once, EnumSet.noneOf(Cleaning.class)), country));
    }

    @Property
    void nameLosesNoLetterToWhatIsAroundIt(@ForAll long seed) {
        Random random = new Random(seed);
        String name = pick(GIVEN, random) + " " + pick(FAMILY, random);
        String written = random.nextBoolean() ? name : name.toUpperCase(Locale.ROOT);
        String cell = pick(BEFORE, random) + written + pick(BEHIND, random);

        assertEquals(letters(name), letters(display(cell, null)), cell);
    }

    @Property
    void rowOfAnythingIsCleanedWithoutFailing(@ForAll @Size(max = 30) List<@StringLength(max = 30) String> cells) {
        List<Optional<Target>> targets = Stream.concat(
                        Arrays.stream(Field.values())
                                .filter(field -> field != Field.VERDICT)
                                .map(Target::of),
                        Stream.of(Target.MOBILE, Target.FAX, Target.OPT_OUT))
                .limit(cells.size())
                .map(Optional::of)
                .toList();
        List<String> headings =
                targets.stream().map(target -> target.orElseThrow().key()).toList();
        SheetRow row = new SheetRow(1, cells, false);

        assertTrue(CLEANERS.computeIfAbsent(headings, any -> cleaner(any, targets))
                        .clean(row)
                        .row()
                == row);
    }

    private static final Map<List<String>, RowCleaner> CLEANERS = new HashMap<>();
    private static final String[] GIVEN = {"Anna", "José María", "Jean-Pierre", "Ayşe", "Mary Ann", "Иван", "Wei"};
    private static final String[] FAMILY = {
        "Schmidt", "van der Berg", "O'Brien", "McDonald", "de la Cruz", "Петров", "Li"
    };
    private static final String[] BEFORE = {"", "Mr. ", "Herr Dr. ", "Dipl.-Ing. ", "Ms ", "★ ", "Prof. Dr. ", "\""};
    private static final String[] BEHIND = {"", ", PhD", ", MBA, CPSM", " 🚀", "*", " <a@b.example>", ";"};

    private static RowCleaner cleaner(List<String> headings, List<Optional<Target>> targets) {
        return new RowCleaner(
                new ColumnMapping(headings, targets),
                ExportProfile.NONE,
                Occasion.UNKNOWN,
                Set.of("NOT_CONTACTED"),
                Instant.EPOCH,
                null);
    }

    private static String display(String cell, @Nullable String country) {
        return NameCleaning.read(cell, "", "", country, EnumSet.noneOf(Cleaning.class))
                .name()
                .display();
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}]", "");
    }

    private static String pick(String[] words, Random random) {
        return words[random.nextInt(words.length)];
    }
}
