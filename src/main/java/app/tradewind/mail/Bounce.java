package app.tradewind.mail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a server's refusal says, and of whom: of the address, of the letter, or of the sender.
///
/// Source: RFC 3463 (enhanced status codes); compliance.md, tables 5.2 and 5.3.
///
/// @param status the enhanced status code, else the reply code; empty where the text begins with neither
record Bounce(Kind kind, String status) {

    enum Kind {
        /// The address does not exist, has moved or takes no mail.
        HARD,
        /// The address exists, but its mailbox is closed or full for now.
        SOFT,
        /// The refusal is about the letter, the sender or his server; it says nothing of the address.
        NOT_OF_ADDRESS
    }

    private static final Pattern REPLY = Pattern.compile("^([245]\\d\\d)\\b");
    private static final Pattern STATUS = Pattern.compile("(?<![\\d.])([245]\\.\\d{1,3}\\.\\d{1,3})(?![\\d.])");
    private static final Pattern GONE = Pattern.compile("5\\.1\\.(?:0|1|2|3|6|10)|5\\.4\\.4|5\\.7\\.(?:17|18)");
    private static final Pattern CLOSED_OR_FULL = Pattern.compile("5\\.2\\.[012]|4\\.2\\.[12]|5\\.7\\.13");

    // what is said of the sender comes first: "mailbox unavailable" also stands in refusals for policy's sake
    private static final List<String> OF_SENDER = List.of(
            "spam",
            "content denied",
            "limited",
            "spf",
            "dmarc",
            "dkim",
            "blocked",
            "blacklist",
            "blocklist",
            "relay",
            "polic",
            "deferred",
            "greylist",
            "rfcmessagenoncompliant");
    private static final List<String> FULL_OR_CLOSED = List.of(
            "over quota",
            "overquota",
            "quota exceeded",
            "mailbox full",
            "mailbox is full",
            "用户已满",
            "邮箱已满",
            "deactivated mailbox",
            "account disabled");
    private static final List<String> UNKNOWN_USER = List.of(
            "mailbox not found",
            "mailbox unavailable",
            "user doesn't exist",
            "user does not exist",
            "user unknown",
            "unknown user",
            "no such user",
            "user not found",
            "does not like recipient",
            "收件人邮件地址不存在");

    /// Reads a server's whole answer, such as `550 5.1.1 no such user`. An enhanced code counts before the words.
    static Bounce of(String answer) {
        String reply = first(REPLY, answer).orElse("");
        String status = first(STATUS, answer).orElse(reply);
        Kind kind = status.contains(".") ? ofStatus(status) : ofWords(answer.toLowerCase(Locale.ROOT));
        // only a permanent refusal may say for good that an address is gone
        boolean forNow = kind == Kind.HARD && reply.startsWith("4");
        return new Bounce(forNow ? Kind.NOT_OF_ADDRESS : kind, status);
    }

    private static Kind ofStatus(String status) {
        if (GONE.matcher(status).matches()) {
            return Kind.HARD;
        }
        return CLOSED_OR_FULL.matcher(status).matches() ? Kind.SOFT : Kind.NOT_OF_ADDRESS;
    }

    private static Kind ofWords(String answer) {
        if (OF_SENDER.stream().anyMatch(answer::contains)) {
            return Kind.NOT_OF_ADDRESS;
        }
        if (FULL_OR_CLOSED.stream().anyMatch(answer::contains)) {
            return Kind.SOFT;
        }
        return UNKNOWN_USER.stream().anyMatch(answer::contains) ? Kind.HARD : Kind.NOT_OF_ADDRESS;
    }

    private static Optional<String> first(Pattern pattern, String text) {
        return Stream.of(pattern.matcher(text))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst();
    }
}
