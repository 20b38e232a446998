package app.tradewind.mail;

import java.net.IDN;
import java.util.random.RandomGenerator;

/// Makes the Message-ID of a letter, at the sender's own domain (RFC 5322, section 3.6.4). Its left part is also
/// the token of the letter's opt-out address: it says nothing about anyone, and finds the letter again.
public final class MessageIds {

    private static final char[] SIGNS = "abcdefghijkmnpqrstuvwxyz23456789".toCharArray();
    private static final int LENGTH = 14;

    private final RandomGenerator random;

    /// @param random unforeseeable, such as [java.security.SecureRandom]
    public MessageIds(RandomGenerator random) {
        this.random = random;
    }

    /// A new id with its angle brackets.
    public String next(MailAccount account) {
        StringBuilder token = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            token.append(SIGNS[random.nextInt(SIGNS.length)]);
        }
        String address = account.address();
        return "<" + token + "@" + IDN.toASCII(address.substring(address.lastIndexOf('@') + 1)) + ">";
    }

    /// The token in the opt-out address of the letter with this id.
    public static String token(String messageId) {
        return messageId.substring(1, messageId.lastIndexOf('@'));
    }
}
