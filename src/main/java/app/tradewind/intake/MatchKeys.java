package app.tradewind.intake;

import app.tradewind.address.AddressKind;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactPhone;
import app.tradewind.contact.Place;
import app.tradewind.market.LegalForms;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private static final Pattern VOWELS = Pattern.compile("(?<=\\p{L})[aeiouy]| ");
    private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\\1+");
    private static final Pattern DIGIT = Pattern.compile("\\d");
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
        return phones.stream()
                .flatMap(phone -> companies.stream()
                        .filter(company -> !folded.isEmpty() || company.length() > 1)
                        .map(company -> "q" + phone.value() + "|" + folded + "|" + company))
                .toList();
    }

    /// Keys that nearly equal company names of one country share: without vowels and doubled letters, and by the
    /// beginnings of their words in any order. Han names are left out: one character more is another firm.
    static List<String> nearCompany(String companyKey, @Nullable String country) {
        if (country == null || companyKey.codePoints().anyMatch(Character::isIdeographic)) {
            return List.of();
        }
        List<String> keys = new ArrayList<>(2);
        String bones =
                DOUBLED.matcher(VOWELS.matcher(companyKey).replaceAll("")).replaceAll("$1");
        if (bones.length() >= FEWEST_BONES) {
            keys.add("b" + country + bones);
        }
        String[] words = companyKey.split(" ");
        if (words.length > 1) {
            keys.add("w" + country + beginnings(words));
        }
        return keys;
    }

    private static String beginnings(String[] words) {
        return Stream.of(words)
                .map(word -> DIGIT.matcher(word).find() ? word : word.substring(0, Math.min(BEGINNING, word.length())))
                .sorted()
                .collect(Collectors.joining(" "));
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
