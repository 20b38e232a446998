package app.tradewind.compliance;

import app.tradewind.mail.MailAccount;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// From and the signature: that the letter comes from whom it says, and from a mailbox that is read.
///
/// Source: 15 U.S.C. §7704(a)(1) (CAN-SPAM); Directive 2002/58/EC art 13(4); PECR 2003 reg 23; RFC 7489 section
/// 3.1.
final class IdentityRules {

    private static final Pattern UNREAD =
            Pattern.compile("(?i)(?:no|not|do[-_.]?not)[-_.]?repl(?:y|ies).*|bounces?|mailer-daemon");

    private IdentityRules() {}

    static Map<String, FactRule.Test> tests() {
        return Map.of(
                "identity.from-real", IdentityRules::real,
                "identity.from-own-domain", IdentityRules::ownDomain,
                "identity.reply-to", IdentityRules::replyTo,
                "identity.noreply", IdentityRules::noReply,
                "identity.signature-min", IdentityRules::signature);
    }

    private static Answer real(Facts facts) {
        MailAccount account = facts.sender().account();
        if (account == null) {
            return Answer.PASS;
        }
        String name = account.fromName().strip();
        boolean addressOfAnother = name.contains("@") && !name.equalsIgnoreCase(account.address());
        return Answer.failIf(name.isEmpty() || addressOfAnother);
    }

    private static Answer ownDomain(Facts facts) {
        MailAccount account = facts.sender().account();
        if (account == null) {
            return Answer.PASS;
        }
        String domain = Sender.domainOf(account.address());
        if (!account.address().contains("@") || domain.isEmpty()) {
            return Answer.fail();
        }
        // an alias domain is common: the log-in alone proves nothing
        boolean other = account.userName().contains("@")
                && !Sender.domainOf(account.userName()).equals(domain);
        return other ? Answer.unknown(domain) : Answer.PASS;
    }

    private static Answer replyTo(Facts facts) {
        MailAccount account = facts.sender().account();
        if (account == null || account.replyTo().isBlank()) {
            return Answer.PASS;
        }
        String domain = Sender.domainOf(account.replyTo());
        return domain.equals(Sender.domainOf(account.address())) ? Answer.PASS : Answer.fail(domain);
    }

    private static Answer noReply(Facts facts) {
        MailAccount account = facts.sender().account();
        return Answer.failIf(account != null && (isUnread(account.address()) || isUnread(account.replyTo())));
    }

    static boolean isUnread(String address) {
        String local = address.substring(0, Math.max(0, address.lastIndexOf('@')));
        return UNREAD.matcher(local.toLowerCase(Locale.ROOT)).matches();
    }

    private static Answer signature(Facts facts) {
        Draft draft = facts.draft();
        if (draft == null || !facts.isCommercial()) {
            return Answer.PASS;
        }
        boolean named = draft.says(facts.sender().name());
        boolean company = draft.says(facts.sender().identity().company());
        return named && company ? Answer.PASS : Answer.fail(named ? Word.COMPANY : Word.NAME);
    }
}
