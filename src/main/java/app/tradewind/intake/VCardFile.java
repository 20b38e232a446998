package app.tradewind.intake;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataAdapter;
import com.github.mangstadt.vinnie.io.VObjectReader;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The cards of a vCard file or text, in their order; a group of cards is no contact and comes empty.
///
/// Source: vCard 2.1 (versit Consortium, 1996), 3.0 (RFC 2426), 4.0 (RFC 6350), by vinnie.
final class VCardFile implements Records {

    private static final long LARGEST_UTF_16 = 64L << 20;

    /// Opens the bytes anew for each reading.
    @FunctionalInterface
    private interface Source {
        InputStream open() throws IOException;
    }

    private final Source source;
    private final VCardText text;

    private VCardFile(Source source, @Nullable Charset chosen) throws IOException {
        this.source = source;
        text = new VCardText(chosen);
        try (InputStream in = source.open()) {
            new VCardSplitter(in).read(text::look);
        }
    }

    /// @param chosen the character set that the user chose, null to find it
    static SheetFile of(Path file, @Nullable Charset chosen) throws IOException {
        Charset marked = Encodings.of(file);
        boolean wide = marked.name().startsWith("UTF-16");
        VCardFile cards = wide
                ? ofText(new String(small(file), marked))
                : new VCardFile(() -> new BufferedInputStream(Files.newInputStream(file)), chosen);
        return RecordTable.ofFields(FileFormat.VCARD, wide ? marked.name() : cards.text.encoding(), cards);
    }

    private static byte[] small(Path file) throws IOException {
        if (Files.size(file) > LARGEST_UTF_16) {
            throw new IOException("a UTF-16 file of more than 64 MB");
        }
        return Files.readAllBytes(file);
    }

    /// The cards of a text that is decoded already, such as a QR code's.
    static VCardFile ofText(String cards) throws IOException {
        return ofBytes(cards.getBytes(StandardCharsets.UTF_8));
    }

    /// The cards of bytes whose character set is to be found, such as an attachment's.
    static VCardFile ofBytes(byte[] cards) throws IOException {
        return new VCardFile(() -> new ByteArrayInputStream(cards), null);
    }

    @Override
    public void read(Sink sink) throws IOException {
        try (InputStream in = source.open()) {
            new VCardSplitter(in).read(lines -> sink.take(record(text.decoded(lines))));
        }
    }

    @Override
    public void pictures(PictureSink sink) throws IOException {
        int[] number = new int[1];
        try (InputStream in = source.open()) {
            VCardSplitter.withPictures(in).read(lines -> {
                VCardPictures.read(++number[0], lines, sink);
                return true;
            });
        }
    }

    private static Map<String, List<String>> record(List<String> lines) {
        return VCardRecord.of(properties(lines));
    }

    /// The version rules the syntax, so it goes first wherever it stood. What is no property is passed over.
    private static List<VObjectProperty> properties(List<String> lines) {
        StringBuilder card = new StringBuilder("BEGIN:VCARD\r\n");
        Stream.concat(
                        lines.stream().filter(VCardFile::isVersion).limit(1),
                        lines.stream().filter(line -> !isVersion(line)))
                .forEach(line -> card.append(line).append("\r\n"));
        card.append("END:VCARD\r\n");
        List<VObjectProperty> properties = new ArrayList<>();
        try (VObjectReader reader = new VObjectReader(new StringReader(card.toString()), SyntaxRules.vcard())) {
            reader.parse(new VObjectDataAdapter() {
                @Override
                public void onProperty(VObjectProperty property, Context context) {
                    properties.add(property);
                }
            });
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return properties;
    }

    private static boolean isVersion(String line) {
        return line.regionMatches(true, 0, "VERSION:", 0, 8) || line.regionMatches(true, 0, "VERSION;", 0, 8);
    }
}
