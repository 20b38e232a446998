package app.tradewind.mail.domain;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A public key with which signatures are verified.
///
/// Source: RFC 6376, section 3.6.1; RFC 8463 for Ed25519.
///
/// @param bits of an RSA key; 256 of Ed25519; 0 where the key is revoked or cannot be read
/// @param revoked its owner took it back
/// @param sha1Only accepts no hash but SHA-1 (RFC 8301, section 3.1)
record DkimKey(String record, int bits, boolean ed25519, boolean revoked, boolean sha1Only) {

    /// Empty where the text is no key record at all.
    static Optional<DkimKey> of(String record) {
        Map<String, String> tags = Tags.of(record);
        String key = tags.get("p");
        if (key == null || !tags.getOrDefault("v", "DKIM1").equals("DKIM1")) {
            return Optional.empty();
        }
        String digits = key.replaceAll("\\s", "");
        boolean ed25519 = tags.getOrDefault("k", "rsa").equalsIgnoreCase("ed25519");
        int bits = ed25519 && !digits.isEmpty() ? 256 : bits(digits);
        return Optional.of(new DkimKey(record, bits, ed25519, digits.isEmpty(), isSha1Only(tags)));
    }

    private static boolean isSha1Only(Map<String, String> tags) {
        String hashes = tags.getOrDefault("h", "");
        return !hashes.isEmpty()
                && Arrays.stream(hashes.split(":"))
                        .allMatch(hash -> hash.strip().toLowerCase(Locale.ROOT).equals("sha1"));
    }

    private static int bits(String base64) {
        try {
            byte[] encoded = Base64.getDecoder().decode(base64);
            return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded))
                            instanceof RSAPublicKey key
                    ? key.getModulus().bitLength()
                    : 0;
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            return 0;
        }
    }

    boolean isUsable() {
        return bits > 0;
    }
}
