package app.tradewind.compliance;

import app.tradewind.contact.ContactId;
import app.tradewind.letter.Letter;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What the book says of some letters of one mailing, read for all of them together.
///
/// @param campaigns by the letter's number; a letter that is not in the book has none
record LetterPage(
        Instant now,
        Map<ContactId, History.Letters> letters,
        Map<ContactId, List<History.Suppressed>> suppressed,
        History.Account account,
        Map<Long, History.Campaign> campaigns) {

    History.Campaign campaign(Letter letter) {
        return campaigns.getOrDefault(letter.id(), History.Campaign.NONE);
    }
}
