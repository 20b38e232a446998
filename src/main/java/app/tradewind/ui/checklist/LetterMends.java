package app.tradewind.ui.checklist;

import app.tradewind.contact.Contact;
import app.tradewind.letter.Letter;
import app.tradewind.letter.LetterComposer;
import app.tradewind.letter.LetterParts;
import app.tradewind.letter.LetterState;
import app.tradewind.letter.PrivacyNotice;
import app.tradewind.letter.Template;
import app.tradewind.mail.Mailing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Mends the letters of a mailing that have not left: their signature and the sentences that the law asks for are
/// made anew, what was written stays. Blocks.
final class LetterMends {

    private static final Set<LetterState> OPEN = Set.of(LetterState.DRAFT, LetterState.APPROVED);

    private final ChecklistRoom room;

    LetterMends(ChecklistRoom room) {
        this.room = room;
    }

    /// @return the letters as they were before, to take it back
    List<Letter> renew(long number) {
        Mailing mailing = room.letters().mailings().mailing(number);
        Template template = room.letters()
                .templates()
                .findVersion(mailing.templateId(), mailing.templateVersion())
                .orElseThrow();
        LetterComposer composer = room.letters().papers().composer(number);
        List<Letter> before = new ArrayList<>();
        for (Letter letter : room.letters().letters().ofMailing(number)) {
            if (OPEN.contains(letter.state()) && renew(letter, template, composer)) {
                before.add(letter);
            }
        }
        return before;
    }

    private boolean renew(Letter letter, Template template, LetterComposer composer) {
        Contact contact = room.people().contacts().require(letter.contact());
        Letter fresh = composer.compose(template, contact, letter.personalLine(), PrivacyNotice.dueTo(contact));
        LetterParts parts = LetterParts.of(fresh.html());
        String html = new LetterParts(LetterParts.of(letter.html()).body(), parts.signature(), parts.closing()).html();
        return !html.equals(letter.html()) && write(letter, html);
    }

    /// As what it was before: merged, or edited by hand.
    private boolean write(Letter letter, String html) {
        Letter changed = letter.withText(letter.subject(), html, letter.personalLine(), letter.unresolved());
        return room.letters().letters().isEdited(letter.id())
                ? room.letters().letters().rewrite(letter.id(), letter.subject(), html, letter.unresolved(), now())
                : room.letters().letters().remerge(letter.id(), changed);
    }

    /// Puts the letters back as they were, as drafts.
    boolean takeBack(List<Letter> before) {
        before.forEach(letter -> write(letter, letter.html()));
        return true;
    }

    private Instant now() {
        return room.time().clock().instant();
    }
}
