package app.tradewind.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// The parts of a workbook that is a ZIP archive, each read as a stream under guard.
///
/// Names are compared without case and with either slash: programs differ in both (ECMA-376 Part 2, section
/// 6.2.2.3).
final class ZipParts implements AutoCloseable {

    private final Content content;
    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> parts = new HashMap<>();

    ZipParts(Content content) throws IOException {
        this.content = content;
        ZipFile.Builder archive = ZipFile.builder().setIgnoreLocalFileHeader(true);
        byte[] bytes = content.bytes();
        zip = bytes == null
                ? archive.setPath(content.file()).get()
                : archive.setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                        .get();
        zip.getEntries().asIterator().forEachRemaining(part -> parts.putIfAbsent(key(part.getName()), part));
    }

    private static String key(String name) {
        String forward = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return forward.startsWith("/") ? forward.substring(1) : forward;
    }

    Set<String> names() {
        return parts.keySet();
    }

    boolean has(String name) {
        return parts.containsKey(key(name));
    }

    /// The size that the archive states; it may lie.
    long statedSize(String name) {
        ZipArchiveEntry part = parts.get(key(name));
        return part == null ? 0 : part.getSize();
    }

    InputStream bytes(String name) throws IOException {
        return guarded(name, false);
    }

    Xml xml(String name) throws IOException {
        return new Xml(guarded(name, true));
    }

    private GuardedStream guarded(String name, boolean markup) throws IOException {
        ZipArchiveEntry part = parts.get(key(name));
        if (part == null) {
            throw new IOException("no part " + name);
        }
        long packed = Math.max(part.getCompressedSize(), 0);
        InputStream in = zip.getInputStream(part);
        return markup ? GuardedStream.ofMarkup(in, packed, content) : GuardedStream.of(in, packed, content);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
