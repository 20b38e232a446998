package app.tradewind.compliance;

import app.tradewind.contact.ContactId;
import app.tradewind.letter.Letter;
import app.tradewind.letter.LetterState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the book says of some letters of one mailing, read for all of them together.
///
/// @param subjects of the mailing, where a country of the page counts them
/// @param campaigns by the letter's number; a letter that is not in the book has none
record LetterPage(
        Instant now,
        Map<ContactId, History.Letters> letters,
        Map<ContactId, List<History.Suppressed>> suppressed,
        History.Account account,
        Map<ContactId, History.Events> events,
        Map<Long, History.Campaign> campaigns,
        Map<String, HistoryRepository.Subjects> subjects) {

    private static final Set<LetterState> WAITING =
            Set.of(LetterState.APPROVED, LetterState.QUEUED, LetterState.SENDING);

    History.Campaign campaign(Letter letter) {
        return campaigns.getOrDefault(letter.id(), History.Campaign.NONE);
    }

    /// The same with letters of an equal subject counted, this one included.
    History.Campaign countingSubjects(Letter letter) {
        History.Campaign campaign = campaign(letter);
        if (letter.id() == 0) {
            return campaign;
        }
        HistoryRepository.Subjects all = subjects.getOrDefault(letter.subject(), HistoryRepository.Subjects.NONE);
        // one that waits to leave is among the counted already
        int own = WAITING.contains(letter.state()) ? 0 : 1;
        return new History.Campaign(
                campaign.sameBodyToday(),
                own + all.day(),
                own + all.month(),
                own + all.year(),
                campaign.previousNames());
    }
}
