package app.tradewind.contact.rights;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Who was erased, noted outside the book, so that a copy of the book from before learns of it when it is put back.
///
/// A line is the mark of the book, the keyed hash of an address, and the moment in milliseconds: without the book,
/// which holds the key, nobody can be recognised by it.
public final class ErasureNotes {

    private final List<Path> files;

    /// @param files each gets every note, and the notes of all are read
    public ErasureNotes(List<Path> files) {
        this.files = List.copyOf(files);
    }

    /// The notes beside a book and those of this computer.
    ///
    /// @param folder where the program keeps its settings
    public static ErasureNotes of(Path book, Path folder) {
        return new ErasureNotes(
                List.of(book.resolveSibling(book.getFileName() + ".erased"), folder.resolve("erased.txt")));
    }

    /// Notes hashes of a book.
    ///
    /// @throws TradewindException with [Failure#FILE_UNWRITABLE] if not one of the files could be written
    void add(String book, Iterable<String> hashes, long at) {
        StringBuilder lines = new StringBuilder();
        hashes.forEach(hash -> lines.append(book)
                .append(' ')
                .append(hash)
                .append(' ')
                .append(at)
                .append('\n'));
        Map<Path, IOException> refused = new LinkedHashMap<>();
        for (Path file : files) {
            try {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(
                        file, lines, StandardCharsets.US_ASCII, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException unwritable) {
                refused.put(file, unwritable);
            }
        }
        if (refused.size() == files.size() && !files.isEmpty()) {
            Path last = files.getLast();
            throw new TradewindException(Failure.FILE_UNWRITABLE, refused.get(last), last);
        }
    }

    /// The hashes noted of a book, each with the moment of its erasure.
    Map<String, Long> of(String book) {
        Map<String, Long> hashes = new TreeMap<>();
        for (Path file : files) {
            for (String line : lines(file)) {
                String[] parts = line.split(" ", 3);
                if (parts.length == 3 && parts[0].equals(book) && parts[2].matches("\\d{1,18}")) {
                    hashes.putIfAbsent(parts[1], Long.valueOf(parts[2]));
                }
            }
        }
        return hashes;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException unreadable) {
            throw new TradewindException(Failure.FILE_UNREADABLE, unreadable, file);
        }
    }
}
