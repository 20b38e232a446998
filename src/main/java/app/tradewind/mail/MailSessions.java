package app.tradewind.mail;

import jakarta.mail.Session;
import java.time.Duration;
import java.util.Properties;

/// The settings of a connection for Jakarta Mail. Encryption is demanded, never merely tried, and the server must
/// prove its name (RFC 8314, sections 3 and 5.4).
final class MailSessions {

    static final Duration CONNECT = Duration.ofSeconds(20);
    static final Duration READ = Duration.ofSeconds(60);

    private MailSessions() {}

    static Session smtp(MailAccount account, Trust trust) {
        Properties settings = common("smtp", account.security(), trust);
        settings.put("mail.smtp.auth", Boolean.toString(!account.userName().isEmpty()));
        // no name of the user's machine in the greeting; an address literal is allowed (RFC 5321, section 4.1.3)
        settings.put("mail.smtp.localhost", "[127.0.0.1]");
        settings.put("mail.smtp.quitwait", "false");
        return Session.getInstance(settings);
    }

    static Session imap(MailAccount account, Trust trust) {
        return Session.getInstance(common("imap", imapSecurity(account), trust));
    }

    /// Port 993 is implicit TLS, port 143 plain at first (RFC 8314, section 7.3); never plain to another machine.
    private static Security imapSecurity(MailAccount account) {
        if (Loopback.is(account.imapHost()) && account.security() == Security.NONE) {
            return Security.NONE;
        }
        return account.imapPort() == 143 ? Security.STARTTLS : Security.TLS;
    }

    private static Properties common(String protocol, Security security, Trust trust) {
        String prefix = "mail." + protocol + ".";
        Properties settings = new Properties();
        settings.put(prefix + "connectiontimeout", millis(CONNECT));
        settings.put(prefix + "timeout", millis(READ));
        settings.put(prefix + "writetimeout", millis(READ));
        settings.put(prefix + "ssl.enable", Boolean.toString(security == Security.TLS));
        settings.put(prefix + "starttls.enable", Boolean.toString(security == Security.STARTTLS));
        settings.put(prefix + "starttls.required", Boolean.toString(security == Security.STARTTLS));
        settings.put(prefix + "ssl.checkserveridentity", "true");
        settings.put(prefix + "ssl.socketFactory", trust.sockets());
        settings.put(prefix + "ssl.socketFactory.fallback", "false");
        return settings;
    }

    private static String millis(Duration time) {
        return Long.toString(time.toMillis());
    }
}
