package app.tradewind.intake;

import app.tradewind.contact.Field;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Records as a table, so that preview, mapping, plan, undo and report work for them unchanged.
///
/// - **Shape**: row 0 holds the keys as headings; row `n` is the file's record `n`. A key that has several values
///   in one record gets as many columns, eight at most; what is more shares the last.
/// - **Left out**: keys beyond the first 400 columns.
///
/// The file is read once to learn its keys, so memory does not grow with it.
final class RecordTable implements SheetFile {

    private static final int MOST_COLUMNS = 400;
    private static final int MOST_TIMES = 8;

    private final Made made;
    private final List<String> headings = new ArrayList<>();
    private final @Nullable PageCopy copy;
    private final byte[] bytes;

    /// What a table is made of.
    ///
    /// @param ours whether the keys are those of [Target]
    private record Made(
            FileFormat format, String encoding, Records records, Map<String, Integer> columns, boolean ours) {}

    private RecordTable(Made made, @Nullable PageCopy copy, byte[] bytes) {
        this.made = made;
        this.copy = copy;
        this.bytes = bytes;
        made.columns().forEach((key, times) -> headings.addAll(Collections.nCopies(times, key)));
    }

    /// A table whose keys are those of [Target], by whatever name the file has for them.
    static RecordTable ofFields(FileFormat format, String encoding, Records records) throws IOException {
        Map<String, Integer> found = columns(records);
        Map<String, Integer> sorted = new LinkedHashMap<>();
        found.keySet().stream()
                .sorted(Comparator.comparingInt(RecordTable::place))
                .forEach(key -> sorted.put(key, found.getOrDefault(key, 1)));
        return new RecordTable(new Made(format, encoding, records, sorted, true), null, new byte[0]);
    }

    /// A table whose keys are the file's own; they are understood as headings are.
    static RecordTable ofKeys(FileFormat format, String encoding, Records records) throws IOException {
        Map<String, Integer> found = columns(records);
        boolean ours = !found.isEmpty()
                && found.keySet().stream().allMatch(key -> Target.find(key).isPresent());
        return new RecordTable(new Made(format, encoding, records, found, ours), null, new byte[0]);
    }

    /// This table with the file as a copy that stays with its contacts.
    RecordTable keeping(PageCopy kept, byte[] whole) {
        return new RecordTable(made, kept, whole.clone());
    }

    private static Map<String, Integer> columns(Records records) throws IOException {
        Map<String, Integer> columns = new LinkedHashMap<>();
        records.read(record -> {
            record.forEach((key, values) -> {
                if (columns.containsKey(key) || columns.size() < MOST_COLUMNS) {
                    columns.merge(key, Math.clamp(values.size(), 1, MOST_TIMES), Math::max);
                }
            });
            return true;
        });
        return columns;
    }

    private static int place(String key) {
        return Target.find(key)
                .filter(target -> !target.isCustom())
                .flatMap(Target::field)
                .map(Field::ordinal)
                .orElse(Field.values().length);
    }

    @Override
    public FileFormat format() {
        return made.format();
    }

    @Override
    public String encoding() {
        return made.encoding();
    }

    @Override
    public List<SheetInfo> sheets() {
        return List.of(new SheetInfo(0, "", false));
    }

    @Override
    public Optional<ColumnMapping> mapping() {
        return made.ours()
                ? Optional.of(new ColumnMapping(
                        ColumnMapping.unique(headings),
                        headings.stream().map(Target::find).toList()))
                : Optional.empty();
    }

    @Override
    public void read(int index, RowSink sink) throws IOException {
        if (!sink.take(new SheetRow(0, headings, false))) {
            return;
        }
        int[] number = new int[1];
        made.records().read(record -> sink.take(new SheetRow(++number[0], cells(record), false)));
    }

    @Override
    public void pictures(PictureSink sink) throws IOException {
        made.records().pictures(sink);
    }

    private List<String> cells(Map<String, List<String>> record) {
        List<String> cells = new ArrayList<>(headings.size());
        made.columns().forEach((key, times) -> {
            List<String> values = record.getOrDefault(key, List.of());
            for (int i = 0; i < times; i++) {
                boolean last = i == times - 1 && values.size() > times;
                cells.add(
                        i >= values.size()
                                ? ""
                                : last ? String.join("; ", values.subList(i, values.size())) : values.get(i));
            }
        });
        return cells;
    }

    @Override
    public Optional<PageCopy> copy() {
        return Optional.ofNullable(copy);
    }

    @Override
    public byte[] copyBytes() {
        return bytes.clone();
    }
}
