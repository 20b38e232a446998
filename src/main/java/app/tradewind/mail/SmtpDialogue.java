package app.tradewind.mail;

import app.tradewind.mail.SendOutcome.Concerns;
import app.tradewind.mail.SendOutcome.Deferred;
import app.tradewind.mail.SendOutcome.Refused;
import app.tradewind.mail.SendOutcome.Sent;
import app.tradewind.mail.SendOutcome.Uncertain;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/// One connection to a mail server that always knows how far a letter's dialogue has come.
///
/// Greeting, STARTTLS and login are Jakarta Mail's; the commands of a letter are given here one by one, because the
/// library tells only that a letter failed, not whether its final dot may have left. Before the dot the server
/// can't have the letter (RFC 5321, section 4.1.1.4); from the dot to the answer nobody knows (section 4.2.5, 6.1).
final class SmtpDialogue extends SMTPTransport {

    private record Answer(int code, String text) {}

    private @Nullable Answer answer;
    private boolean dotMayHaveLeft;

    SmtpDialogue(Session session) {
        super(session, new URLName("smtp", null, -1, null, null, null));
    }

    @Override
    protected int readServerResponse() throws MessagingException {
        int code = super.readServerResponse();
        if (answer == null) {
            // the first answer to a command counts; the library may reset the dialogue after it
            answer = new Answer(code, oneLine(getLastServerResponse()));
        }
        return code;
    }

    /// Hands one letter to the server and says what is known of it afterwards. Never throws for the network's sake.
    synchronized SendOutcome deliver(MimeLetter letter) {
        dotMayHaveLeft = false;
        try {
            return talk(letter);
        } catch (MessagingException | IOException broken) {
            return afterBreak(broken);
        }
    }

    private SendOutcome talk(MimeLetter letter) throws MessagingException, IOException {
        String utf8 = letter.needsUtf8() ? " SMTPUTF8" : "";
        if (command("MAIL FROM:<" + letter.from() + ">" + utf8) / 100 != 2) {
            return rejected(Concerns.ACCOUNT);
        }
        if (command("RCPT TO:<" + letter.to() + ">") / 100 != 2) {
            return rejected(Concerns.LETTER);
        }
        answer = null;
        OutputStream body = data();
        letter.writeTo(body);
        answer = null;
        dotMayHaveLeft = true;
        finishData();
        return answered();
    }

    private int command(String line) throws MessagingException {
        answer = null;
        return simpleCommand(line.getBytes(StandardCharsets.UTF_8));
    }

    private SendOutcome answered() {
        Answer last = lastAnswer();
        return last.code() / 100 == 2 ? new Sent(last.text()) : rejected(Concerns.LETTER);
    }

    private SendOutcome rejected(Concerns concerns) {
        Answer last = lastAnswer();
        SendOutcome outcome = outcome(last, concerns);
        if (isReply(last) && last.code() != 421) {
            reset();
        }
        return outcome;
    }

    private SendOutcome afterBreak(Exception broken) {
        Answer last = lastAnswer();
        if (isReply(last) && last.code() / 100 != 3) {
            return outcome(last, Concerns.LETTER);
        }
        String said = last.text().isEmpty() ? String.valueOf(root(broken).getMessage()) : last.text();
        return dotMayHaveLeft ? new Uncertain(oneLine(said)) : new Deferred(0, oneLine(said), Concerns.LETTER);
    }

    private SendOutcome outcome(Answer last, Concerns concerns) {
        if (!isReply(last)) {
            return dotMayHaveLeft ? new Uncertain(last.text()) : new Deferred(0, last.text(), Concerns.LETTER);
        }
        Concerns whom = AccountTrouble.in(last.code(), last.text()) ? Concerns.ACCOUNT : concerns;
        return last.code() / 100 == 5
                ? new Refused(last.code(), last.text(), whom)
                : new Deferred(last.code(), last.text(), whom);
    }

    private Answer lastAnswer() {
        return answer == null ? new Answer(-1, "") : answer;
    }

    /// A line that follows RFC 5321, section 4.2; the library reports anything else, and the end of the stream, as
    /// -1.
    private static boolean isReply(Answer answer) {
        return answer.code() >= 200 && answer.code() < 600;
    }

    private void reset() {
        try {
            simpleCommand("RSET");
        } catch (MessagingException broken) {
            // the next letter finds the connection closed and opens another
        }
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }

    private static String oneLine(@Nullable String text) {
        return text == null ? "" : text.strip().replaceAll("\\s*[\\r\\n]+\\s*", " ");
    }
}
