package app.tradewind.ui.settings;

import app.tradewind.mail.AccountCheck;
import app.tradewind.mail.MailAccount;
import app.tradewind.mail.domain.DomainLine;
import java.util.List;

/// Tries an account against its servers. Blocks; called from a background task.
public interface AccountTrial {

    /// Reaches the servers and signs in; sends nothing.
    List<AccountCheck.Result> connection(MailAccount account);

    /// As [#connection], and sends a letter to the account's own address.
    List<AccountCheck.Result> withLetter(MailAccount account);

    /// What DNS says of the domain of the account's address; it is kept for the checklist.
    List<DomainLine> domain(MailAccount account);
}
