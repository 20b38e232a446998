package app.tradewind.intake.page;

import app.tradewind.contact.SourceType;
import java.util.List;

/// What a page or a text says of contacts.
///
/// @param title the page's title, empty for a text
/// @param url the page's own address, empty where it does not tell
/// @param refusal the words of a note against unsolicited mail, empty where none was found
/// @param source how addresses of such a page are obtained; unknown for a text
public record FoundPage(List<FoundContact> contacts, String title, String url, String refusal, SourceType source) {

    public FoundPage {
        contacts = List.copyOf(contacts);
    }
}
