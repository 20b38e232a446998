package app.tradewind.intake.proof;

import app.tradewind.contact.NoSolicitNote;
import app.tradewind.contact.PictureFile;
import app.tradewind.contact.SourceType;
import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.intake.page.FoundPage;
import app.tradewind.intake.page.PageContacts;
import app.tradewind.intake.page.Part;
import app.tradewind.intake.page.SavedArchive;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// A page that was saved, pasted or photographed, with what was read in it. Nothing is fetched.
///
/// @param mediaType such as `text/html` (RFC 6838)
/// @param url as the page tells it, empty where it does not
/// @param source how addresses of such a page are obtained
/// @param note whether it asks for no advertising; `NOT_LOOKED` where nothing could be read, as in a picture
/// @param refusal the words of that note, empty without one
/// @param shown the addresses that stand on it, in lower case
/// @param published those that it presents so that people write to them
public record TakenPage(
        byte[] bytes,
        String mediaType,
        String name,
        String url,
        Instant takenAt,
        SourceType source,
        NoSolicitNote note,
        String refusal,
        Set<String> shown,
        Set<String> published) {

    private static final long LARGEST = 64L << 20;

    /// A character set that was guessed wrong leaves this sign behind: then a note may stand there unread.
    private static final char UNREAD = '\ufffd';

    public TakenPage {
        shown = Set.copyOf(shown);
        published = Set.copyOf(published);
    }

    /// Whether its text was read, so that no note found means that there is none.
    public boolean isRead() {
        return note != NoSolicitNote.NOT_LOOKED;
    }

    /// Reads a file: a page saved as `.html` or `.mhtml`, a text, or a picture or PDF, which is kept unread.
    /// Blocks.
    ///
    /// @throws TradewindException with [Failure#FILE_UNREADABLE] or [Failure#FILE_EMPTY]
    public static TakenPage ofFile(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > LARGEST) {
                throw new IOException("a page of more than 64 MB");
            }
            byte[] bytes = Files.readAllBytes(file);
            Instant saved = Files.getLastModifiedTime(file).toInstant();
            if (bytes.length == 0) {
                throw new TradewindException(Failure.FILE_EMPTY, null, name);
            }
            return ofBytes(bytes, name, saved);
        } catch (IOException unreadable) {
            throw new TradewindException(Failure.FILE_UNREADABLE, unreadable, name);
        }
    }

    private static TakenPage ofBytes(byte[] bytes, String name, Instant saved) throws IOException {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".mhtml") || lower.endsWith(".mht")) {
            SavedArchive archive = SavedArchive.read(bytes);
            Document page = parse(archive.html(), archive.charset());
            return read(page, archive.url(), bytes, "multipart/related", name, orElse(archive.savedAt(), saved));
        }
        if (lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml")) {
            return read(parse(bytes, null), "", bytes, "text/html", name, saved);
        }
        if (lower.endsWith(".txt")) {
            return ofText(new String(bytes, StandardCharsets.UTF_8), name, saved);
        }
        String type = PictureFile.mediaType(bytes)
                .orElse(lower.endsWith(".pdf") ? "application/pdf" : "application/octet-stream");
        return new TakenPage(
                bytes, type, name, "", saved, SourceType.UNKNOWN, NoSolicitNote.NOT_LOOKED, "", Set.of(), Set.of());
    }

    private static Instant orElse(@Nullable Instant told, Instant otherwise) {
        return Objects.requireNonNullElse(told, otherwise);
    }

    private static Document parse(byte[] html, @Nullable Charset charset) throws IOException {
        return Jsoup.parse(new ByteArrayInputStream(html), charset == null ? null : charset.name(), "");
    }

    /// Reads the text of a page that was copied as a whole.
    public static TakenPage ofText(String text, String name, Instant now) {
        boolean html = text.stripLeading().startsWith("<") && text.contains("</");
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return html
                ? read(Jsoup.parse(text), "", bytes, "text/html", name, now)
                : found(new PageContacts().ofText(text), text, bytes, "text/plain", name, now);
    }

    private static TakenPage read(Document page, String url, byte[] bytes, String mediaType, String name, Instant at) {
        return found(new PageContacts().ofPage(page, url), page.text(), bytes, mediaType, name, at);
    }

    private static TakenPage found(
            FoundPage page, String text, byte[] bytes, String mediaType, String name, Instant at) {
        Set<String> shown = new HashSet<>();
        Set<String> published = new HashSet<>();
        page.contacts().forEach(contact -> {
            for (String address :
                    contact.text(Part.ADDRESS).toLowerCase(Locale.ROOT).split("; ")) {
                if (!address.isBlank()) {
                    shown.add(address);
                    if (contact.isPublished()) {
                        published.add(address);
                    }
                }
            }
        });
        NoSolicitNote none = text.isBlank() || text.indexOf(UNREAD) >= 0 ? NoSolicitNote.NOT_LOOKED : NoSolicitNote.NO;
        return new TakenPage(
                bytes,
                mediaType,
                name,
                page.url(),
                at,
                page.source(),
                page.refusal().isEmpty() ? none : NoSolicitNote.YES,
                page.refusal(),
                shown,
                published);
    }
}
