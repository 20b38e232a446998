package app.tradewind.ui.letters.writing;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.letter.LetterFile;
import app.tradewind.letter.LetterFile.Trouble;
import app.tradewind.letter.LetterFileRepository;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Toasts;
import app.tradewind.work.Background;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The files that go with a letter, and the pictures in its text. Lives on the JavaFX thread.
public final class FilesViewModel {

    private final LetterFileRepository repository;
    private final Background background;
    private final Toasts toasts;
    private final Messages messages;
    private final ObservableList<LetterFile> attachments = FXCollections.observableArrayList();
    private final List<LetterFile> pictures = new ArrayList<>();
    private final Map<String, String> addresses = new HashMap<>();
    private Runnable changed = () -> {};

    /// A picture that was kept, and its width in pixels.
    public record Placed(LetterFile file, int width) {}

    public FilesViewModel(LetterFileRepository repository, Background background, Toasts toasts, Messages messages) {
        this.repository = repository;
        this.background = background;
        this.toasts = toasts;
        this.messages = messages;
    }

    /// Calls `action` when the user adds or removes an attachment.
    public void onChange(Runnable action) {
        changed = action;
    }

    /// Shows the files of another letter.
    public void show(List<LetterFile> files) {
        attachments.setAll(files.stream().filter(file -> !file.isInline()).toList());
        pictures.clear();
        know(files);
    }

    /// Learns of more pictures, such as that of the signature.
    public void know(List<LetterFile> files) {
        files.stream()
                .filter(LetterFile::isInline)
                .filter(file -> pictures.stream().noneMatch(one -> one.cid().equals(file.cid())))
                .forEach(pictures::add);
    }

    /// Reads the pictures among some files, then goes on: a text is laid out once, with the sizes of its pictures.
    public void load(List<LetterFile> files, Runnable then) {
        know(files);
        List<LetterFile> unread = pictures.stream()
                .filter(picture -> !addresses.containsKey(picture.cid()))
                .toList();
        if (unread.isEmpty()) {
            then.run();
            return;
        }
        background.start(
                () -> {
                    Map<String, String> read = new HashMap<>();
                    unread.forEach(picture -> read.put(picture.cid(), address(picture)));
                    return read;
                },
                read -> {
                    addresses.putAll(read);
                    then.run();
                });
    }

    /// All files of a text: its attachments, and those of the pictures that it shows.
    public List<LetterFile> of(String html) {
        return Stream.concat(
                        attachments.stream(),
                        pictures.stream().filter(picture -> html.contains("cid:" + picture.cid() + "\"")))
                .toList();
    }

    /// Attaches files; what no mail server would take is refused, and said.
    public void add(List<Path> paths) {
        for (Path path : paths) {
            background.start(() -> kept(path), this::attach, failure -> toasts.show(messages.line(failure)));
        }
    }

    private LetterFile kept(Path path) throws IOException {
        String name = Objects.requireNonNull(path.getFileName()).toString();
        LetterFile wanted = LetterFile.attachment(name, "", Files.size(path), 0);
        if (wanted.troubles().stream().anyMatch(Trouble::isRefused)) {
            return wanted;
        }
        return repository.keep(name, "", Files.readAllBytes(path));
    }

    private void attach(LetterFile file) {
        if (file.troubles().stream().anyMatch(Trouble::isRefused)) {
            toasts.show(messages.text("letters.files.refused", file.name(), troubles(file)));
        } else if (!attachments.contains(file)) {
            attachments.add(file);
            changed.run();
        }
    }

    public void remove(LetterFile file) {
        int at = attachments.indexOf(file);
        if (at >= 0) {
            attachments.remove(at);
            changed.run();
            toasts.show(messages.text("letters.files.removed", file.name()), () -> {
                attachments.add(Math.min(at, attachments.size()), file);
                changed.run();
            });
        }
    }

    /// Keeps a picture for the text. One that is wider than any letter is made smaller first.
    public void addPicture(Path path, Consumer<Placed> kept) {
        keepPicture(
                Objects.requireNonNull(path.getFileName()).toString(),
                () -> {
                    if (Files.size(path) > LetterFile.LARGEST_BYTES) {
                        throw new TradewindException(Failure.FILE_UNREADABLE, null, path);
                    }
                    return Files.readAllBytes(path);
                },
                kept);
    }

    /// As above, of bytes such as those of the clipboard.
    public void addPicture(String name, byte[] bytes, Consumer<Placed> kept) {
        keepPicture(name, () -> bytes, kept);
    }

    private void keepPicture(String name, java.util.concurrent.Callable<byte[]> bytes, Consumer<Placed> kept) {
        background.start(
                () -> {
                    MailPicture picture = MailPicture.of(name, bytes.call());
                    return new Placed(
                            repository.keepPicture(picture.name(), picture.mediaType(), picture.bytes()),
                            picture.width());
                },
                placed -> {
                    load(List.of(placed.file()), () -> kept.accept(placed));
                },
                failure -> toasts.show(messages.line(failure)));
    }

    /// Gives the picture of a Content-ID as a `data:` address, now or later; nothing where there is none.
    public void find(String cid, Consumer<String> found) {
        String known = addresses.get(cid);
        if (known != null) {
            found.accept(known);
            return;
        }
        pictures.stream()
                .filter(picture -> picture.cid().equals(cid))
                .findFirst()
                .ifPresent(picture -> background.start(() -> address(picture), address -> {
                    addresses.put(cid, address);
                    found.accept(address);
                }));
    }

    private String address(LetterFile picture) {
        return "data:" + picture.mediaType() + ";base64,"
                + Base64.getEncoder().encodeToString(repository.bytes(picture));
    }

    /// Its size, and what speaks against it.
    public String facts(LetterFile file) {
        String size = size(file.size());
        return file.troubles().isEmpty() ? size : size + " · " + troubles(file);
    }

    private String troubles(LetterFile file) {
        return file.troubles().stream()
                .map(trouble -> messages.name("letters.files.trouble", trouble))
                .collect(Collectors.joining(" "));
    }

    private String size(long bytes) {
        Locale locale = messages.locale();
        return bytes < 1_000_000
                ? String.format(locale, "%,d kB", Math.max(1, bytes / 1000))
                : String.format(locale, "%.1f MB", bytes / 1_000_000.0);
    }

    public ObservableList<LetterFile> attachments() {
        return attachments;
    }

    public Messages messages() {
        return messages;
    }
}
