package app.tradewind.mail;

/// The user's mailbox. The password stands only in the encrypted book, and never in `toString`.
///
/// @param replyTo empty where replies come to `address`
/// @param userName empty where the server asks for no login
/// @param imapHost empty where the mailbox is not read
public record MailAccount(
        long id,
        String name,
        String fromName,
        String address,
        String replyTo,
        String smtpHost,
        int smtpPort,
        Security security,
        String userName,
        String password,
        String imapHost,
        int imapPort,
        String postalAddress,
        Limits limits,
        boolean paused) {

    @Override
    public String toString() {
        return "MailAccount[" + name + "]";
    }
}
