package app.tradewind.intake;

import app.tradewind.contact.ContactId;
import app.tradewind.contact.PictureFile;
import app.tradewind.contact.PictureKind;
import app.tradewind.contact.PictureRepository;
import app.tradewind.contact.PictureRepository.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Brings pictures to the contacts that rows become: those inside address cards, and those of the folder that the
/// user chose. Every row is told first; a plan then counts, a run keeps.
final class ImportPictures {

    private final IntakeFile file;
    private final ImportChoices choices;
    private final @Nullable PictureFolder folder;
    private final int column;
    private final boolean inside;
    private final List<PictureFolder.Wanted> rows = new ArrayList<>();
    private final Map<Integer, Long> contacts = new HashMap<>();

    ImportPictures(IntakeFile file, ImportChoices choices) {
        this.file = file;
        this.choices = choices;
        Path chosen = choices.occasion().effects().pictures();
        folder = chosen == null ? null : PictureFolder.of(chosen);
        column = new SignColumns(file.mapping(), file.layout().export())
                .index(RowSign.PICTURE)
                .orElse(-1);
        inside = column >= 0 && file.format() == FileFormat.VCARD;
    }

    /// A row and what becomes of it.
    void note(Draft draft, RowOutcome row) {
        String cell = column < 0 ? "" : draft.row().cell(column).strip();
        if ((folder != null || inside && !cell.isEmpty()) && comesIn(row)) {
            rows.add(new PictureFolder.Wanted(row.row(), row.shown(), inside ? "" : cell));
            contacts.put(row.row(), row.contact());
        }
    }

    /// Not what only resembles a contact, and not what was left out by hand.
    private boolean comesIn(RowOutcome row) {
        return switch (row.outcome()) {
            case CREATED, UPDATED -> true;
            case UNCHANGED -> row.contact() != 0;
            case DUPLICATE -> row.reasons().stream().anyMatch(reason -> reason.code() == Reason.Code.ADDS_TO_ROW);
            case REJECTED -> false;
        };
    }

    /// How many pictures would be kept, and how many of the folder fit no row.
    Map<Reason.Code, Long> planned() {
        long within = inside ? rows.size() : 0;
        long found = folder == null ? 0 : folder.of(rows).size();
        return counts(within + found, folder == null ? 0 : folder.size() - found);
    }

    /// Keeps the pictures with their contacts.
    ///
    /// @return how many, and how many of the folder fit no row or are none
    Map<Reason.Code, Long> keep(PictureRepository pictures, Instant now) {
        long[] kept = new long[1];
        if (inside && !rows.isEmpty()) {
            file.reader().pictures((row, kind, bytes) -> kept[0] += keep(pictures, row, kind, bytes, now) ? 1 : 0);
        }
        long fitting = 0;
        if (folder != null) {
            for (Map.Entry<Path, Integer> found : folder.of(rows).entrySet()) {
                byte[] bytes = bytes(found.getKey());
                String name = String.valueOf(found.getKey().getFileName());
                boolean shows = PictureFile.mediaType(bytes).isPresent();
                fitting += shows ? 1 : 0;
                kept[0] += shows && keep(pictures, found.getValue(), PictureKind.CARD, name, bytes, now) ? 1 : 0;
            }
        }
        return counts(kept[0], folder == null ? 0 : folder.size() - fitting);
    }

    /// A gap is filled: who has a face in the book keeps it unless the import overwrites.
    private boolean keep(PictureRepository pictures, int row, PictureKind kind, byte[] bytes, Instant now) {
        long contact = contacts.getOrDefault(row, 0L);
        boolean open =
                contact != 0 && (choices.policy() == Policy.UPDATE || !pictures.has(new ContactId(contact), kind));
        return open && keep(pictures, row, kind, file.name(), bytes, now);
    }

    private boolean keep(
            PictureRepository pictures, int row, PictureKind kind, String name, byte[] bytes, Instant now) {
        long contact = contacts.getOrDefault(row, 0L);
        String type = PictureFile.mediaType(bytes).orElse("");
        return contact != 0
                && !type.isEmpty()
                && pictures.add(new ContactId(contact), kind, new Content(bytes, type, name), now);
    }

    /// Empty where the file cannot be read or is too large to be a picture of a card.
    private static byte[] bytes(Path picture) {
        try {
            return Files.size(picture) > PictureFile.LARGEST_BYTES ? new byte[0] : Files.readAllBytes(picture);
        } catch (IOException gone) {
            return new byte[0];
        }
    }

    private static Map<Reason.Code, Long> counts(long kept, long left) {
        Map<Reason.Code, Long> counts = new EnumMap<>(Reason.Code.class);
        if (kept > 0) {
            counts.put(Reason.Code.PICTURE_KEPT, kept);
        }
        if (left > 0) {
            counts.put(Reason.Code.PICTURE_LEFT, left);
        }
        return counts;
    }
}
