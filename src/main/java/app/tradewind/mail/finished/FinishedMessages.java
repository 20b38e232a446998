package app.tradewind.mail.finished;

import app.tradewind.letter.HtmlText;
import app.tradewind.letter.Letter;
import app.tradewind.mail.MailAccount;
import app.tradewind.mail.MessageIds;
import app.tradewind.mail.MimeLetter;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Makes the message of a letter as the outbox would, and reads it back.
public final class FinishedMessages {

    /// What a file holds is of no interest here; that it is there is.
    private static final byte[] NO_BYTES = {};

    private final MessageIds ids = new MessageIds(RandomGenerator.getDefault());

    /// Empty where no envelope can be written for the letter’s address or the account’s.
    ///
    /// @param date what its `Date` would say
    public Optional<FinishedMessage> of(Letter letter, MailAccount account, Instant date) {
        boolean replies = account.replyTo().isBlank() || MimeLetter.canCarry(account.replyTo());
        if (!MimeLetter.canCarry(letter.address()) || !MimeLetter.canCarry(account.address()) || !replies) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(letter, account, date));
        } catch (IllegalArgumentException unwritable) {
            return Optional.empty();
        }
    }

    private FinishedMessage read(Letter letter, MailAccount account, Instant date) {
        String id = letter.messageId().isEmpty() ? ids.next(account) : letter.messageId();
        MimeLetter made = MimeLetter.of(letter, HtmlText.toPlain(letter.html()), account, id, date, _ -> NO_BYTES);
        return MessageReader.read(made.bytes(), made.from(), made.to());
    }
}
