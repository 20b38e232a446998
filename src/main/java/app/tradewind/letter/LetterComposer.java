package app.tradewind.letter;

import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactAddress;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Makes the whole letter to one contact: the merged template, the signature with the postal address, the opt-out
/// sentence in the letter's language, and the privacy notice where asked. Does not block.
public final class LetterComposer {

    private final Identity sender;
    private final InstantSource clock;
    private final Closing closing = new Closing();

    /// @param sender the identity, completed by the sending account ([Identity#completedBy])
    public LetterComposer(Identity sender, InstantSource clock) {
        this.sender = sender;
        this.clock = clock;
    }

    /// A draft to the contact's main address, of no mailing yet ([Letter#inMailing]).
    ///
    /// Paragraphs and list points that a field left empty are taken out. Merge fields without a value are named in
    /// [Letter#unresolved()], and so is a missing address, as `{{contact.address}}`, where a field asks for it.
    public Letter compose(Template template, Contact contact, String personalLine, PrivacyNotice notice) {
        Locale language = template.locale();
        MergeValues values = MergeValues.of(contact, sender, personalLine, language, clock.instant());
        Merged merged = Merge.merge(template.subject(), template.html(), values);
        String body = tidy(merged.html(), language);
        LetterParts parts =
                new LetterParts(body, directed(Signature.html(sender), language), closing(language, contact, notice));
        Instant now = clock.instant();
        return new Letter(
                0,
                0,
                contact.id(),
                contact.mainAddress().map(ContactAddress::value).orElse(""),
                template.purpose().kind(),
                template.language(),
                merged.subject(),
                parts.html(),
                personalLine,
                merged.unresolved(),
                LetterState.DRAFT,
                null,
                null,
                "",
                "",
                now,
                files(template, parts.html()),
                new Letter.TextVersion(template.id(), template.version()));
    }

    private List<LetterFile> files(Template template, String html) {
        List<LetterFile> files = new ArrayList<>(template.files());
        if (sender.logo() != null) {
            files.add(sender.logo());
        }
        return LetterFiles.shown(files, html);
    }

    private String closing(Locale language, Contact contact, PrivacyNotice notice) {
        StringBuilder html = new StringBuilder(HtmlText.ofPlain(closing.optOut(language, contact)));
        if (notice == PrivacyNotice.GIVEN) {
            html.append(HtmlText.ofPlain(closing.privacyNotice(language, contact, sender)));
        }
        return directed(html.toString(), language);
    }

    private static String tidy(String html, Locale language) {
        Document document = Jsoup.parseBodyFragment(HtmlText.clean(html));
        for (Element block : document.select("p, li")) {
            if (!block.hasText() && block.select("img").isEmpty()) {
                block.remove();
            }
        }
        document.select("ul:empty, ol:empty").remove();
        return directed(HtmlText.written(document), language);
    }

    private static String directed(String html, Locale language) {
        if (Direction.of(language) == Direction.LEFT_TO_RIGHT) {
            return html;
        }
        Document document = Jsoup.parseBodyFragment(html);
        document.body().children().attr("dir", "rtl");
        return HtmlText.written(document);
    }
}
