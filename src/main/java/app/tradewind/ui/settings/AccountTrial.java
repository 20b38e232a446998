package app.tradewind.ui.settings;

import app.tradewind.mail.MailAccount;
import java.util.List;

/// Tries an account against its servers. Blocks; called from a background task.
@FunctionalInterface
public interface AccountTrial {

    /// One thing that was tried.
    ///
    /// @param detail what was found, or what to do; may be empty
    record Step(boolean fine, String title, String detail) {}

    /// The steps in order; the first that is not fine is the last.
    List<Step> test(MailAccount account);
}
