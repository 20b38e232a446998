package app.tradewind.letter;

import app.tradewind.contact.ContactId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One personalised message to one contact, merged. `id` 0 is a letter that is not in the book yet.
///
/// @param html the body with signature and opt-out sentence, as it will leave
/// @param unresolved merge fields that have no value and no fallback; such a letter is blocked
/// @param files what goes with it, and the pictures in its text
/// @param source of which template's which version it was merged; [TextVersion#NONE] for that of its mailing
public record Letter(
        long id,
        long mailingId,
        ContactId contact,
        String address,
        LetterKind kind,
        String language,
        String subject,
        String html,
        String personalLine,
        List<String> unresolved,
        LetterState state,
        @Nullable Instant approvedAt,
        @Nullable Instant sendAfter,
        String messageId,
        String server,
        Instant at,
        List<LetterFile> files,
        TextVersion source) {

    /// The number of a template, and which of its versions.
    public record TextVersion(long template, int version) {

        public static final TextVersion NONE = new TextVersion(0, 0);
    }

    public Letter {
        unresolved = List.copyOf(unresolved);
        files = List.copyOf(files);
    }

    /// A letter without files, of its mailing's own template.
    public Letter(
            long id,
            long mailingId,
            ContactId contact,
            String address,
            LetterKind kind,
            String language,
            String subject,
            String html,
            String personalLine,
            List<String> unresolved,
            LetterState state,
            @Nullable Instant approvedAt,
            @Nullable Instant sendAfter,
            String messageId,
            String server,
            Instant at) {
        this(
                id,
                mailingId,
                contact,
                address,
                kind,
                language,
                subject,
                html,
                personalLine,
                unresolved,
                state,
                approvedAt,
                sendAfter,
                messageId,
                server,
                at,
                List.of(),
                TextVersion.NONE);
    }

    /// This letter as one of a mailing.
    public Letter inMailing(long mailing) {
        return new Letter(
                id,
                mailing,
                contact,
                address,
                kind,
                language,
                subject,
                html,
                personalLine,
                unresolved,
                state,
                approvedAt,
                sendAfter,
                messageId,
                server,
                at,
                files,
                source);
    }

    public Letter withText(String newSubject, String newHtml, String newPersonalLine, List<String> newUnresolved) {
        return new Letter(
                id,
                mailingId,
                contact,
                address,
                kind,
                language,
                newSubject,
                newHtml,
                newPersonalLine,
                newUnresolved,
                state,
                approvedAt,
                sendAfter,
                messageId,
                server,
                at,
                files,
                source);
    }

    /// This letter with other files, merged of a version of a template.
    public Letter with(List<LetterFile> others, TextVersion merged) {
        return new Letter(
                id,
                mailingId,
                contact,
                address,
                kind,
                language,
                subject,
                html,
                personalLine,
                unresolved,
                state,
                approvedAt,
                sendAfter,
                messageId,
                server,
                at,
                others,
                merged);
    }

    /// The text as a reader without HTML sees it.
    public String text() {
        return HtmlText.toPlain(html);
    }
}
