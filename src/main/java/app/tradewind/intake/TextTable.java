package app.tradewind.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A text table: comma, semicolon, tab, bar or another sign between its fields, in any character set.
///
/// Source: RFC 4180, read leniently: quotes that never close, single quotes, characters after a closing quote,
/// ragged rows.
final class TextTable implements SheetFile {

    private static final int SAMPLE_CHARS = 1 << 16;
    /// Excel's own hint for itself on a first line.
    private static final Pattern SEP = Pattern.compile("sep=(.)\\R?.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Path file;
    private final Charset encoding;
    private final char sign;
    private final char quote;
    private final boolean hinted;

    /// @param encoding null to find it
    TextTable(Path file, @Nullable Charset encoding) throws IOException {
        this.file = file;
        this.encoding = encoding == null ? Encodings.of(file) : encoding;
        char[] sample = new char[SAMPLE_CHARS];
        int length;
        try (Reader reader = reader()) {
            length = Math.max(0, reader.read(sample));
        }
        String text = new String(sample, 0, length);
        Matcher hint = SEP.matcher(text);
        hinted = hint.matches();
        sign = hinted ? hint.group(1).charAt(0) : Delimiters.of(text);
        quote = Delimiters.quote(text, sign);
    }

    static CsvReader.CsvReaderBuilder csv(char sign) {
        return csv(sign, '"');
    }

    /// @param quote zero where a quotation mark is a sign like any other
    static CsvReader.CsvReaderBuilder csv(char sign, char quote) {
        return CsvReader.builder()
                .fieldSeparator(sign)
                .quoteCharacter(quote)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(true);
    }

    private BufferedReader reader() throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(
                Files.newInputStream(file),
                encoding.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)));
        reader.mark(1);
        if (reader.read() != '\ufeff') {
            reader.reset();
        }
        return reader;
    }

    @Override
    public FileFormat format() {
        return sign == '\t' ? FileFormat.TSV : FileFormat.CSV;
    }

    @Override
    public String encoding() {
        return encoding.name();
    }

    @Override
    public List<SheetInfo> sheets() {
        return List.of(new SheetInfo(0, "", false));
    }

    @Override
    public void read(int index, RowSink sink) throws IOException {
        new CsvRows(this::reader, sign, quote).read(row -> hinted && row.number() == 1 || sink.take(row));
    }
}
