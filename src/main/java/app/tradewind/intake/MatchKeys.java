package app.tradewind.intake;

import app.tradewind.address.AddressKind;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactPhone;
import app.tradewind.contact.Place;
import app.tradewind.market.LegalForms;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The texts by which two records of one contact are found: each kind of key in its own space.
///
/// A person is the same where name and company agree, or name and a domain that is the company's own. A record
/// without an address is also known by its phone number, and one without a name by everything that it says of its
/// place.
final class MatchKeys {

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final int FEWEST_BONES = 4;
    private static final int BEGINNING = 3;

    private MatchKeys() {}

    static String address(String key) {
        return "a" + key;
    }

    /// @param domains of addresses at the company's own domain
    static List<String> person(String name, String companyKey, List<String> domains) {
        List<String> keys = new ArrayList<>(2);
        String folded = fold(name);
        if (!folded.isEmpty()) {
            if (!companyKey.isEmpty()) {
                keys.add("p" + folded + "|" + companyKey);
            }
            domains.forEach(domain -> keys.add("d" + folded + "|" + domain));
        }
        return keys;
    }

    /// Keys that people share who may be one: family name and first letter at one company or domain.
    static List<String> near(String name, String companyKey, List<String> domains) {
        List<String> keys = new ArrayList<>(2);
        String[] words = SPACES.split(name.strip());
        if (words.length < 2 || name.codePoints().anyMatch(Character::isIdeographic)) {
            return keys;
        }
        String coarse = fold(words[words.length - 1]) + "|" + fold(words[0].substring(0, 1)) + "|";
        if (!companyKey.isEmpty()) {
            keys.add("n" + coarse + companyKey);
        }
        domains.forEach(domain -> keys.add("n" + coarse + domain));
        return keys;
    }

    static String phone(ContactPhone phone) {
        return "t" + phone.value();
    }

    /// A person by phone: the number with the name, at the same company or where one of both names none; without a
    /// name, the number at the company.
    static List<String> byPhone(List<ContactPhone> phones, String name, String companyKey) {
        return phoneKeys(phones, name, companyKey.isEmpty() ? List.of("*") : List.of(companyKey, "-"));
    }

    /// The keys by which a later row finds this one.
    static List<String> lastingByPhone(List<ContactPhone> phones, String name, String companyKey) {
        return phoneKeys(phones, name, List.of(companyKey.isEmpty() ? "-" : companyKey, "*"));
    }

    private static List<String> phoneKeys(List<ContactPhone> phones, String name, List<String> companies) {
        String folded = fold(name);
        List<String> keys = new ArrayList<>(phones.size() * companies.size());
        for (ContactPhone phone : phones) {
            for (String company : companies) {
                if (!folded.isEmpty() || company.length() > 1) {
                    keys.add("q" + phone.value() + "|" + folded + "|" + company);
                }
            }
        }
        return keys;
    }

    /// Keys that nearly equal company names of one country share: without vowels and doubled letters, and by the
    /// beginnings of their words in any order. Han names are left out: one character more is another firm.
    static List<String> nearCompany(String companyKey, @Nullable String country) {
        if (country == null || companyKey.codePoints().anyMatch(Character::isIdeographic)) {
            return List.of();
        }
        List<String> keys = new ArrayList<>(2);
        String bones = bones(companyKey);
        if (bones.length() >= FEWEST_BONES) {
            keys.add("b" + country + bones);
        }
        String[] words = companyKey.split(" ");
        if (words.length > 1) {
            keys.add("w" + country + beginnings(words));
        }
        return keys;
    }

    /// The letters and digits without vowels inside of words, each of several equal letters in a row once.
    private static String bones(String companyKey) {
        StringBuilder bones = new StringBuilder(companyKey.length());
        for (int i = 0; i < companyKey.length(); i++) {
            char sign = companyKey.charAt(i);
            boolean inWord = i > 0 && Character.isLetter(companyKey.codePointBefore(i));
            boolean left = sign == ' ' || inWord && "aeiouy".indexOf(sign) >= 0;
            boolean again = !bones.isEmpty() && bones.charAt(bones.length() - 1) == sign && Character.isLetter(sign);
            if (!left && !again) {
                bones.append(sign);
            }
        }
        return bones.toString();
    }

    private static String beginnings(String[] words) {
        String[] beginnings = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            beginnings[i] = hasDigit(word) ? word : word.substring(0, Math.min(BEGINNING, word.length()));
        }
        Arrays.sort(beginnings);
        return String.join(" ", beginnings);
    }

    private static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= '0' && word.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /// For a record without an address: everything that it says of who and where.
    static String place(String name, String companyKey, Place place) {
        return "c" + fold(name) + "|" + companyKey + "|" + Objects.requireNonNullElse(place.country(), "") + "|"
                + fold(place.city()) + "|" + fold(place.postalAddress());
    }

    static String companyKey(Contact contact) {
        return LegalForms.folded(contact.company().name());
    }

    /// The domains that say where a person works: not those of free or disposable mailboxes.
    static List<String> ownDomains(Draft draft) {
        return draft.addresses().stream()
                .filter(address -> address.kind() != AddressKind.FREE && address.kind() != AddressKind.DISPOSABLE)
                .map(address -> address.domain())
                .distinct()
                .toList();
    }

    /// Letters and digits without case and accents.
    static String fold(String text) {
        if (text.isEmpty()) {
            return "";
        }
        if (isAscii(text)) {
            return plain(text);
        }
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return SIGNS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = Character.toLowerCase(text.charAt(i));
            if (sign >= 'a' && sign <= 'z' || sign >= '0' && sign <= '9') {
                plain.append(sign);
            }
        }
        return plain.toString();
    }
}
