package app.tradewind.ui.contacts;

import app.tradewind.contact.Attachment;
import app.tradewind.contact.AttachmentRepository;
import app.tradewind.contact.AttachmentRepository.Content;
import app.tradewind.contact.ContactId;
import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.store.Journal;
import app.tradewind.ui.control.Newest;
import java.io.IOException;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The files of the contact that is looked at. Lives on the JavaFX thread.
public final class AttachmentsViewModel {

    private final ContactsRoom room;
    private final ContactWords words;
    private final ContactChanges changes;
    private final Newest<List<Attachment>> newest;
    private final ReadOnlyObjectWrapper<List<Attachment>> files = new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable ContactId contact;

    AttachmentsViewModel(ContactsRoom room, ContactWords words, ContactChanges changes) {
        this.room = room;
        this.words = words;
        this.changes = changes;
        newest = new Newest<>(room.background());
    }

    /// Shows the files of a contact; of none for null.
    void show(@Nullable ContactId wanted) {
        if (wanted == null || !wanted.equals(contact)) {
            contact = wanted;
            files.set(List.of());
            reload();
        }
    }

    void reload() {
        ContactId wanted = contact;
        if (wanted == null) {
            newest.cancel();
        } else {
            newest.ask(() -> room.book().attachments().ofContact(wanted), files::set);
        }
    }

    /// Whether there is a contact that files could be added to.
    boolean canAdd() {
        return contact != null;
    }

    /// Keeps these files with the contact, as one step that can be taken back. What is too large is named.
    public void add(List<Path> chosen) {
        ContactId wanted = contact;
        if (wanted != null) {
            room.background().start(() -> readable(chosen), found -> {
                int refused = chosen.size() - found.size();
                if (refused > 0) {
                    long limit = AttachmentRepository.LARGEST_BYTES >> 20;
                    room.window().toasts().show(words.text("contacts.files.refused", refused, limit));
                }
                keep(wanted, found);
            });
        }
    }

    /// Keeps bytes that were pasted.
    public void add(Content pasted) {
        ContactId wanted = contact;
        if (wanted != null) {
            keep(wanted, List.of(pasted));
        }
    }

    private void keep(ContactId wanted, List<Content> found) {
        if (!found.isEmpty()) {
            changes.step(
                    Journal.Kind.EDIT,
                    words.text(
                            "contacts.files.added",
                            found.size(),
                            found.getFirst().name()),
                    () -> found.forEach(file -> room.book()
                            .attachments()
                            .add(wanted, file, room.time().clock().instant())));
        }
    }

    private static List<Content> readable(List<Path> chosen) throws IOException {
        List<Content> found = new ArrayList<>();
        for (Path file : chosen) {
            if (Files.isRegularFile(file) && Files.size(file) <= AttachmentRepository.LARGEST_BYTES) {
                String name = String.valueOf(file.getFileName());
                String type = Objects.requireNonNullElse(URLConnection.guessContentTypeFromName(name), "");
                found.add(new Content(name, type, Files.readAllBytes(file)));
            }
        }
        return found;
    }

    /// Has the system show a file. A program is not run: it can only be saved.
    public void open(Attachment file) {
        ContactExport opener = room.export();
        if (OpenedFiles.isProgram(file.name()) || opener == null) {
            room.window().toasts().show(words.text("contacts.files.program", file.name()));
            return;
        }
        room.background().start(() -> OpenedFiles.write(file.name(), bytes(file)), opener::open);
    }

    /// Writes a file where the user wants it.
    public void save(Attachment file, Path where) {
        room.background()
                .start(
                        () -> Files.write(where, bytes(file)),
                        written -> room.window()
                                .toasts()
                                .show(words.text("contacts.files.saved", String.valueOf(written.getFileName()))));
    }

    private byte[] bytes(Attachment file) {
        return room.book()
                .attachments()
                .bytes(file)
                .orElseThrow(() -> new TradewindException(Failure.NOT_FOUND, null, "file", file.id()));
    }

    /// Takes a file from the contact; the step can be taken back.
    public void remove(Attachment file) {
        changes.step(
                Journal.Kind.EDIT,
                words.text("contacts.files.removed", file.name()),
                () -> room.book().attachments().remove(file));
    }

    /// “1.2 MB · yesterday”.
    String facts(Attachment file) {
        return words.text(
                "contacts.files.facts", size(file.size()), words.dates().words(file.addedAt()));
    }

    private String size(long bytes) {
        if (bytes < 1000) {
            return bytes + " B";
        }
        return bytes < 1_000_000
                ? String.format(words.locale(), "%,d KB", Math.round(bytes / 1e3))
                : String.format(words.locale(), "%.1f MB", bytes / 1e6);
    }

    ContactWords words() {
        return words;
    }

    public ReadOnlyObjectProperty<List<Attachment>> filesProperty() {
        return files.getReadOnlyProperty();
    }
}
