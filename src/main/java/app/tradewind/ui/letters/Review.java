package app.tradewind.ui.letters;

import app.tradewind.compliance.Entry;
import app.tradewind.contact.Contact;
import app.tradewind.letter.Letter;
import app.tradewind.letter.LetterParts;
import app.tradewind.letter.lint.LintReport;
import java.util.List;

/// A letter to one person as it would leave, and what is said of it.
///
/// @param subject with the values put in highlighted
/// @param body likewise; without signature and closing
record Review(
        Contact contact,
        Letter letter,
        RichText subject,
        RichText body,
        LetterParts parts,
        LintReport lint,
        List<Entry> entries) {

    Review {
        entries = List.copyOf(entries);
    }

    /// The whole letter as it is read.
    RichText whole() {
        return body.closedBy(parts.signature(), parts.closing());
    }

    /// What stands below the body: signature and closing, in small letters.
    RichText below() {
        return new RichText(new RichText(List.of())
                .closedBy(parts.signature(), parts.closing()).lines().stream()
                        .skip(1)
                        .toList());
    }

    long words() {
        return java.util.regex.Pattern.compile("\\S+")
                .matcher(body.written())
                .results()
                .count();
    }
}
