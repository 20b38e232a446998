package app.tradewind.handover;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Files that appear together when all of them are whole. Each is written beside its place under another name,
/// which only the user may read, and moved there in the end; after a stop or a failure nothing is left of it, and
/// what was there before still is.
public final class WholeFiles implements AutoCloseable {

    private static final long HARDLY_ANY_ROOM = 1 << 16;

    /// What writes the files.
    @FunctionalInterface
    public interface Work<T> {
        T write(WholeFiles files) throws IOException;
    }

    private final Map<Path, Path> unfinished = new LinkedHashMap<>();
    private final List<OutputStream> open = new ArrayList<>();

    private WholeFiles() {}

    /// Writes files next to `main`.
    ///
    /// @throws TradewindException with [Failure#FILE_IS_FOLDER], [Failure#DISK_FULL] or [Failure#FILE_UNWRITABLE]
    public static <T> T write(Path main, Work<T> work) {
        Path target = main.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new TradewindException(Failure.FILE_IS_FOLDER, null, main);
        }
        try (WholeFiles files = new WholeFiles()) {
            T done = work.write(files);
            files.keep();
            return done;
        } catch (IOException refused) {
            throw isFull(target) ? new TradewindException(Failure.DISK_FULL, refused) : unwritable(main, refused);
        }
    }

    private static TradewindException unwritable(Path main, IOException refused) {
        return new TradewindException(Failure.FILE_UNWRITABLE, refused, main);
    }

    /// What a full disk is called depends on the system and its language; its room does not.
    private static boolean isFull(Path target) {
        try {
            Path folder = target.getParent();
            return folder != null && Files.getFileStore(folder).getUsableSpace() < HARDLY_ANY_ROOM;
        } catch (IOException gone) {
            return false;
        }
    }

    /// @param file where it will be
    public OutputStream open(Path file) throws IOException {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new NoSuchFileException(String.valueOf(folder));
        }
        Path fresh = Files.createTempFile(folder, ".tradewind-", ".part");
        unfinished.put(fresh, target);
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh), 1 << 16);
        open.add(out);
        return out;
    }

    /// The places of the files in the order of their opening.
    public List<Path> targets() {
        return List.copyOf(unfinished.values());
    }

    private void keep() throws IOException {
        closeAll();
        for (Map.Entry<Path, Path> file : unfinished.entrySet()) {
            Files.move(file.getKey(), file.getValue(), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void closeAll() throws IOException {
        for (OutputStream out : open) {
            out.close();
        }
        open.clear();
    }

    @Override
    public void close() {
        try {
            closeAll();
        } catch (IOException full) {
            open.clear();
        }
        unfinished.keySet().forEach(WholeFiles::deleteQuietly);
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException ignored) {
            // moved to its place already, or out of reach with its folder
        }
    }
}
