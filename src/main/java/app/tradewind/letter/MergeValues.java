package app.tradewind.letter;

import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.Place;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the merge fields of one letter stand for. A name that is not in the map has no value.
public record MergeValues(Map<String, String> values) {

    public MergeValues {
        values = Map.copyOf(values);
    }

    /// The values for one recipient.
    ///
    /// Countries and languages are named in the letter's language, dates are written as its readers in the
    /// recipient's country write them; a field of the user's that holds an ISO 8601 date is one. The company's
    /// place, where it is not known, is
    /// the person's, and the other way round.
    public static MergeValues of(Contact contact, Identity sender, String personalLine, Locale letterLanguage) {
        Map<String, String> values = new HashMap<>();
        MergeDates dates = new MergeDates(letterLanguage, contact.where().country());
        contact.custom().forEach((name, value) -> values.put(MergeField.CUSTOM + name, dates.of(value)));
        Instant met = contact.origin().obtainedAt();
        values.put(
                "occasion.date",
                met == null ? "" : dates.of(met.atZone(MergeDates.zone(contact)).toLocalDate()));
        ofContact(values, contact, letterLanguage);
        ofSender(values, sender, letterLanguage);
        values.put("occasion", contact.origin().occasion());
        values.put("personal.line", personalLine);
        return new MergeValues(values);
    }

    /// As the other, on a day: `{{today}}` is the day at the recipient's place.
    public static MergeValues of(
            Contact contact, Identity sender, String personalLine, Locale letterLanguage, Instant now) {
        Map<String, String> values =
                new HashMap<>(of(contact, sender, personalLine, letterLanguage).values());
        MergeDates dates = new MergeDates(letterLanguage, contact.where().country());
        values.put("today", dates.of(now.atZone(MergeDates.zone(contact)).toLocalDate()));
        return new MergeValues(values);
    }

    private static void ofContact(Map<String, String> values, Contact contact, Locale language) {
        Place person = contact.where();
        Place seat = contact.company().seat().orElse(contact.place());
        values.put("contact.givenName", contact.name().given());
        values.put("contact.familyName", contact.name().family());
        values.put("contact.name", contact.name().display());
        values.put("contact.title", contact.title());
        values.put(
                "contact.address",
                contact.mainAddress().map(ContactAddress::value).orElse(""));
        values.put("contact.language", languageName(contact.language(), language));
        values.put("contact.city", person.city());
        values.put("contact.country", country(person.country(), language));
        values.put("contact.interests", listed(contact.interests(), language));
        values.put("company.name", contact.company().name());
        values.put("company.city", seat.city());
        values.put("company.country", country(seat.country(), language));
        values.put("company.website", contact.company().website());
    }

    private static void ofSender(Map<String, String> values, Identity sender, Locale language) {
        values.put("sender.name", sender.name());
        values.put("sender.title", sender.title());
        values.put("sender.company", sender.company());
        values.put("sender.phone", sender.phone());
        values.put("sender.email", sender.email());
        values.put("sender.website", sender.website());
        values.put("sender.postalAddress", sender.postalAddress());
        values.put("sender.country", country(sender.country(), language));
        values.put("sender.product", sender.products().stream().findFirst().orElse(""));
        values.put("sender.products", listed(sender.products(), language));
    }

    /// The value of a field, stripped; empty where there is none.
    String value(String name) {
        String exact = values.get(name);
        if (exact == null && name.startsWith(MergeField.CUSTOM)) {
            exact = values.entrySet().stream()
                    .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse("");
        }
        return exact == null ? "" : exact.strip();
    }

    private static String country(@Nullable String code, Locale language) {
        return code == null || code.isEmpty() ? "" : Locale.of("", code).getDisplayCountry(language);
    }

    private static String languageName(@Nullable String tag, Locale language) {
        return tag == null ? "" : Locale.forLanguageTag(tag).getDisplayLanguage(language);
    }

    private static String listed(List<String> words, Locale language) {
        boolean han =
                language.getLanguage().equals("zh") || language.getLanguage().equals("ja");
        return String.join(han ? "、" : language.getLanguage().equals("ar") ? "، " : ", ", words);
    }
}
