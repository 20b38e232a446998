package app.tradewind.letter;

import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactAddress;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The sentences after the signature, in the letter's language: how to stop the letters, and the privacy notice.
///
/// A language without sentences of its own gets the English ones.
public final class Closing {

    private final Properties sentences = new Properties();

    public Closing() {
        try (InputStream in = Objects.requireNonNull(Closing.class.getResourceAsStream("closing.properties"));
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            sentences.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The languages that have an opt-out sentence, as BCP 47 tags.
    public Set<String> languages() {
        Set<String> languages = new TreeSet<>();
        for (String key : sentences.stringPropertyNames()) {
            languages.add(key.substring(0, key.indexOf('.')));
        }
        return languages;
    }

    /// How to stop, by answering the letter (compliance.md, unsub.line-present).
    public String optOut(Locale language) {
        return sentence(language, "optout");
    }

    /// The sentence in the letter's language, and in those that the recipient's country asks for beside it: Chinese
    /// and English in Hong Kong (Unsolicited Electronic Messages Regulation s. 7), English in Singapore (Spam
    /// Control Act, Second Schedule).
    public String optOut(Locale language, Contact contact) {
        String country = Objects.requireNonNullElse(contact.where().country(), "");
        Stream<Locale> also = switch (country) {
            case "HK" -> Stream.of(Locale.forLanguageTag("zh-Hant"), Locale.ENGLISH);
            case "SG" -> Stream.of(Locale.ENGLISH);
            default -> Stream.empty();
        };
        Set<String> all = new LinkedHashSet<>();
        all.add(optOut(language));
        also.map(this::optOut).forEach(all::add);
        return String.join("\n", all);
    }

    /// The short notice of GDPR art. 14: who holds what, from where, why, for how long, and the rights.
    public String privacyNotice(Locale language, Contact contact, Identity sender) {
        String firm = sender.company().isBlank() ? sender.name() : sender.company();
        String holder = sender.postalAddress().isBlank() ? firm : firm + ", " + sender.postalAddress();
        return sentence(language, "notice")
                .replace("{0}", source(language, contact))
                .replace("{1}", holder.replace('\n', ' '));
    }

    private String source(Locale language, Contact contact) {
        return Stream.of(
                        contact.mainAddress()
                                .map(ContactAddress::source)
                                .map(source -> source.url())
                                .orElse(""),
                        contact.origin().occasion(),
                        contact.origin().detail(),
                        sentence(language, "source"))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private String sentence(Locale language, String kind) {
        boolean traditional = language.getLanguage().equals("zh")
                && (language.getScript().equals("Hant")
                        || Set.of("TW", "HK", "MO").contains(language.getCountry()));
        return Stream.of(traditional ? "zh-Hant" : language.getLanguage(), language.getLanguage(), "en")
                .map(tag -> sentences.getProperty(tag + "." + kind, ""))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
