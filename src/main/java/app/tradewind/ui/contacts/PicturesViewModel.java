package app.tradewind.ui.contacts;

import app.tradewind.contact.ContactId;
import app.tradewind.contact.Picture;
import app.tradewind.contact.PictureFile;
import app.tradewind.contact.PictureKind;
import app.tradewind.contact.PictureRepository.Content;
import app.tradewind.store.Journal;
import app.tradewind.ui.control.Newest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The pictures of the contact that is looked at, and the one of them that is open. Lives on the JavaFX thread.
public final class PicturesViewModel {

    private final ContactsRoom room;
    private final ContactWords words;
    private final ContactChanges changes;
    private final Newest<List<Picture>> newest;
    private final ReadOnlyObjectWrapper<List<Picture>> pictures = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Picture> open = new ReadOnlyObjectWrapper<>(null);
    private @Nullable ContactId contact;

    PicturesViewModel(ContactsRoom room, ContactWords words, ContactChanges changes) {
        this.room = room;
        this.words = words;
        this.changes = changes;
        newest = new Newest<>(room.background());
    }

    /// Shows the pictures of a contact; of none for null.
    void show(@Nullable ContactId wanted) {
        if (wanted == null || !wanted.equals(contact)) {
            contact = wanted;
            open.set(null);
            pictures.set(List.of());
            reload();
        }
    }

    /// Reads them again.
    void reload() {
        ContactId wanted = contact;
        if (wanted == null) {
            newest.cancel();
        } else {
            newest.ask(() -> room.book().pictures().ofContact(wanted), this::found);
        }
    }

    private void found(List<Picture> now) {
        Picture seen = open.get();
        if (seen != null && !now.contains(seen)) {
            open.set(null);
        }
        pictures.set(now);
    }

    /// Keeps these files as pictures of the contact's card, as one step that can be taken back.
    public void add(List<Path> files) {
        ContactId wanted = contact;
        if (wanted == null) {
            return;
        }
        room.background().start(() -> readable(files), found -> {
            if (found.size() < files.size()) {
                room.window().toasts().show(words.text("contacts.pictures.refused", files.size() - found.size()));
            }
            if (!found.isEmpty()) {
                changes.step(
                        Journal.Kind.EDIT,
                        words.text("contacts.pictures.added", found.size()),
                        () -> found.forEach(content -> room.book()
                                .pictures()
                                .add(
                                        wanted,
                                        PictureKind.CARD,
                                        content,
                                        room.time().clock().instant())));
            }
        });
    }

    private static List<Content> readable(List<Path> files) throws IOException {
        List<Content> found = new ArrayList<>();
        for (Path file : files) {
            byte[] bytes = Files.size(file) > PictureFile.LARGEST_BYTES ? new byte[0] : Files.readAllBytes(file);
            PictureFile.mediaType(bytes)
                    .ifPresent(type -> found.add(new Content(bytes, type, String.valueOf(file.getFileName()))));
        }
        return found;
    }

    /// Whether a file is called as a picture is.
    static boolean looksLikeOne(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).matches(".*\\.(?:jpe?g|png|gif|bmp)");
    }

    /// Takes a picture from the contact; the step can be taken back.
    public void remove(Picture picture) {
        changes.step(
                Journal.Kind.EDIT,
                words.text("contacts.pictures.removed"),
                () -> room.book().pictures().remove(picture));
    }

    /// Reads a picture in the background.
    ///
    /// @param decode makes of the bytes what can be shown, off the JavaFX thread
    <T> void read(Picture picture, Function<byte[], T> decode, Consumer<T> show) {
        room.background()
                .start(
                        () -> room.book().pictures().bytes(picture).map(decode),
                        (Optional<T> shown) -> shown.ifPresent(show));
    }

    public void open(Picture picture) {
        open.set(picture);
    }

    /// False if none is open.
    boolean close() {
        boolean was = open.get() != null;
        open.set(null);
        return was;
    }

    /// Opens the next picture, or with -1 the one before.
    void turn(int step) {
        int at = pictures.get().indexOf(open.get());
        if (at >= 0) {
            open.set(pictures.get().get(Math.floorMod(at + step, pictures.get().size())));
        }
    }

    /// “Card · Anna Meier.jpg · 18 October”.
    String caption(Picture picture) {
        return words.text(
                "contacts.pictures.caption",
                words.name("picture-kind", picture.kind()),
                picture.evidence().name(),
                words.dates().words(picture.evidence().takenAt()));
    }

    ContactWords words() {
        return words;
    }

    public ReadOnlyObjectProperty<List<Picture>> picturesProperty() {
        return pictures.getReadOnlyProperty();
    }

    /// The picture that is seen large, null for none.
    public ReadOnlyObjectProperty<@Nullable Picture> openProperty() {
        return open.getReadOnlyProperty();
    }
}
