package app.tradewind.mail;

import java.util.regex.Pattern;

/// Tells a refusal of the account (too much, blocked, not logged in) from a refusal of one letter, so that the
/// outbox stops instead of burning one letter after the other.
///
/// Source: RFC 3463, RFC 5321 section 4.2.3; compliance.md, rules send.throttle and send.account-blocked.
final class AccountTrouble {

    private static final Pattern ENHANCED = Pattern.compile(
            "\\b(?:4\\.7\\.\\d+|5\\.1\\.8|5\\.7\\.(?:28|50[123]|511|6\\d\\d|70[58]|750)|[45]\\.4\\.5|[45]\\.3\\.[12])\\b");
    private static final Pattern WORDS = Pattern.compile(
            "frequency limited|sender (?:is )?(?:blocked|denied)|account (?:is )?(?:blocked|disabled|suspended|locked)|"
                    + "(?:daily|hourly|sending|message) (?:\\w+ )?(?:limit|quota)|too many (?:messages|mails|connections)|"
                    + "rate limit|spam(?:ming)? (?:from|account)",
            Pattern.CASE_INSENSITIVE);

    private AccountTrouble() {}

    static boolean in(int code, String text) {
        return code == 421
                || code == 530
                || code == 534
                || code == 535
                || ENHANCED.matcher(text).find()
                || WORDS.matcher(text).find();
    }
}
