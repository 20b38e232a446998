package app.tradewind.contact.duplicate;

import app.tradewind.address.AddressKind;
import java.util.Arrays;
import java.util.List;

/// An address as the scan compares it.
///
/// @param key as the book keys it
/// @param bare the key without what many mail hosts ignore: a tag after `+`, dots at Google
/// @param own whether the domain is a firm’s own
/// @param role whether several people read there
record Mailbox(String key, String bare, String local, String domain, boolean own, boolean role) {

    private static final List<String> GOOGLE = List.of("gmail.com", "googlemail.com");

    static Mailbox of(String key, AddressKind kind) {
        int at = key.lastIndexOf('@');
        String local = key.substring(0, Math.max(0, at));
        String domain = key.substring(at + 1);
        boolean own = kind != AddressKind.FREE && kind != AddressKind.DISPOSABLE;
        boolean role = kind == AddressKind.ROLE || kind == AddressKind.AUTOMATED;
        return new Mailbox(key, bare(local, domain), local, domain, own, role);
    }

    private static String bare(String local, String domain) {
        int tag = local.indexOf('+');
        String untagged = tag > 0 ? local.substring(0, tag) : local;
        return GOOGLE.contains(domain) ? untagged.replace(".", "") + "@gmail.com" : untagged + "@" + domain;
    }

    /// The words of the local part: `mary.collins` has two.
    List<String> words() {
        return Arrays.stream(local.split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .map(NameFolding::word)
                .toList();
    }

    /// The letters of the local part.
    String letters() {
        return String.join("", words());
    }
}
