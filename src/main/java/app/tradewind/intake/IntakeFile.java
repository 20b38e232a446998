package app.tradewind.intake;

import app.tradewind.contact.Field;
import java.util.List;
import java.util.Optional;

/// An opened file as it was understood: which sheet, which row of headings, which column is what. Changed by making
/// another; the file itself is only read.
public final class IntakeFile {

    private final SheetReader reader;
    private final SheetInfo sheet;
    private final List<SheetRow> preview;
    private final TableLayout layout;
    private final boolean corrected;

    IntakeFile(SheetReader reader, SheetInfo sheet, List<SheetRow> preview, TableLayout layout, boolean corrected) {
        this.reader = reader;
        this.sheet = sheet;
        this.preview = List.copyOf(preview);
        this.layout = layout;
        this.corrected = corrected;
    }

    public String name() {
        return String.valueOf(reader.path().getFileName());
    }

    public java.nio.file.Path path() {
        return reader.path();
    }

    /// The SHA-256 of the file’s bytes, by which it is known again under any name.
    public String sha256() {
        return reader.sha256();
    }

    public FileFormat format() {
        return reader.format();
    }

    /// The name of the character set; empty for a workbook.
    public String encoding() {
        return reader.encoding();
    }

    /// What the file proves of its addresses, where it is a page or a text that published them.
    public Optional<PageCopy> copy() {
        return reader.copy();
    }

    /// All sheets in the order of their tabs, hidden ones too.
    public List<SheetInfo> sheets() {
        return reader.sheets();
    }

    /// The sheet that is imported.
    public SheetInfo sheet() {
        return sheet;
    }

    public TableLayout layout() {
        return layout;
    }

    public ColumnMapping mapping() {
        return layout.mapping();
    }

    /// The first rows of the sheet, titles and headings among them, hidden rows too.
    public List<SheetRow> preview() {
        return preview;
    }

    /// Whether the file says itself what its columns hold, as an address card does: it has no headings to choose
    /// and
    /// no program to be told by them.
    public boolean namesItsColumns() {
        return reader.mapping().isPresent();
    }

    /// Whether the user changed what the columns hold.
    boolean isCorrected() {
        return corrected;
    }

    /// This file with another meaning of its columns.
    public IntakeFile withMapping(ColumnMapping mapping) {
        return new IntakeFile(reader, sheet, preview, layout.withMapping(mapping), true);
    }

    /// This file with one column changed; empty where there is no such column.
    ///
    /// @param column its heading or its letter
    public Optional<IntakeFile> withColumn(String column, Optional<Target> target) {
        return mapping().with(column, target).map(this::withMapping);
    }

    SheetReader reader() {
        return reader;
    }

    /// Whether another program seems to have the file open, so that what is not saved yet is missing here.
    public boolean isOpenElsewhere() {
        return reader.isOpenElsewhere();
    }

    /// Reads the rows below the headings. What a merged cell says counts for every row that it reaches, but for an
    /// address, which belongs to one contact.
    void readRows(RowSink sink) {
        int header = layout.headerRow();
        List<Integer> people = FurtherPeople.in(mapping());
        reader.read(
                sheet.index(),
                row -> layout.skips(row) || give(row.completed(header, column -> !isAddress(column)), people, sink));
    }

    /// The row, and again for each further person whom it names.
    private boolean give(SheetRow row, List<Integer> people, RowSink sink) {
        boolean more = sink.take(row);
        for (int person : people) {
            if (more && !row.hidden() && FurtherPeople.isThere(mapping(), row, person)) {
                more = sink.take(row.asPerson(person));
            }
        }
        return more;
    }

    private boolean isAddress(int column) {
        List<Optional<Target>> targets = mapping().targets();
        return column < targets.size()
                && targets.get(column)
                        .flatMap(target -> target.ofFirst().field())
                        .filter(Field.ADDRESS::equals)
                        .isPresent();
    }
}
