package app.tradewind.mail;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLException;

/// What a failed connection means to the user.
final class MailFailures {

    private MailFailures() {}

    static TradewindException of(MessagingException failure, String host) {
        return new TradewindException(kind(failure), failure, host);
    }

    private static Failure kind(MessagingException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof AuthenticationFailedException) {
                return Failure.MAIL_LOGIN_REFUSED;
            }
            if (cause instanceof SSLException || cause instanceof CertificateException) {
                return Failure.MAIL_SERVER_UNTRUSTED;
            }
        }
        // the library has no type of its own for a server without the demanded STARTTLS
        return String.valueOf(failure.getMessage()).contains("STARTTLS")
                ? Failure.MAIL_SERVER_UNTRUSTED
                : Failure.MAIL_SERVER_UNREACHABLE;
    }
}
