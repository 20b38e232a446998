package app.tradewind.intake;

import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.ContactEdit;
import app.tradewind.contact.ContactPhone;
import app.tradewind.contact.CountrySource;
import app.tradewind.contact.Field;
import app.tradewind.contact.FieldText;
import app.tradewind.contact.Place;
import app.tradewind.intake.RowOutcome.Change;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Brings what a row says into a contact of the book. Lists (addresses, phones, links, tags) are only ever added
/// to.
final class ContactMerge {

    /// Fields of several values, which are added to and never overwritten.
    static final Set<Field> LISTS = Set.of(Field.ADDRESS, Field.PHONE, Field.SOCIAL, Field.INTERESTS, Field.TAGS);

    private static final Set<Field> NAMES = Set.of(Field.NAME, Field.GIVEN_NAME, Field.FAMILY_NAME);

    private ContactMerge() {}

    /// The contact as it will be; equal to `known` where the row says nothing new.
    static Contact merged(Contact known, Draft draft, ImportChoices choices, Instant now) {
        ContactEdit edit = new ContactEdit(known, now);
        Contact said = draft.contact();
        for (Field field : draft.filled()) {
            String before = FieldText.of(known, field);
            String after = FieldText.of(said, field);
            if (after.isEmpty() || before.equals(after)) {
                continue;
            }
            if (LISTS.contains(field)) {
                add(edit, field, known, said);
            } else if (overwrites(choices, field) ? isFirmer(field, draft) : isOpen(field, before)) {
                set(edit, field, said);
            }
        }
        said.custom().forEach((name, value) -> {
            boolean overwrites = choices.policy() == Policy.UPDATE && !choices.keeps("custom." + name);
            if (overwrites || !known.custom().containsKey(name)) {
                edit.set("custom." + name, value);
            }
        });
        return PageProof.proven(edit.done(), said, now);
    }

    /// The parts of a name are one: who keeps one keeps all.
    private static boolean overwrites(ImportChoices choices, Field field) {
        return choices.policy() == Policy.UPDATE
                && (NAMES.contains(field)
                        ? NAMES.stream().noneMatch(name -> choices.keeps(name.key()))
                        : !choices.keeps(field.key()));
    }

    /// What differs, field by field.
    static Map<String, Change> changes(Contact before, Contact after) {
        Map<String, Change> changes = new LinkedHashMap<>();
        if (before.equals(after)) {
            return changes;
        }
        for (Field field : Field.values()) {
            note(changes, field.key(), FieldText.of(before, field), FieldText.of(after, field));
        }
        if (!changes.containsKey(Field.ADDRESS.key())) {
            note(changes, Field.ADDRESS.key(), PageProof.shown(before), PageProof.shown(after));
        }
        Set<String> names = new LinkedHashSet<>(before.custom().keySet());
        names.addAll(after.custom().keySet());
        for (String name : names) {
            note(
                    changes,
                    "custom." + name,
                    before.custom().getOrDefault(name, ""),
                    after.custom().getOrDefault(name, ""));
        }
        return changes;
    }

    static void note(Map<String, Change> changes, String key, String before, String after) {
        if (!before.equals(after)) {
            changes.put(key, new Change(before, after));
        }
    }

    private static boolean isOpen(Field field, String before) {
        return before.isEmpty() || field == Field.STAGE && before.equals("not contacted");
    }

    /// A country that was only concluded never replaces one that was stated.
    private static boolean isFirmer(Field field, Draft draft) {
        return field != Field.COUNTRY || draft.contact().place().countrySource() == CountrySource.STATED;
    }

    private static void set(ContactEdit edit, Field field, Contact said) {
        switch (field) {
            case NAME, GIVEN_NAME, FAMILY_NAME -> edit.name(said.name());
            case TITLE -> title(edit, said);
            case COUNTRY -> country(edit, said.place());
            default -> edit.set(field, FieldText.of(said, field));
        }
    }

    /// What was read from the old title goes with it; what the user said of the work stays.
    private static void title(ContactEdit edit, Contact said) {
        Contact before = edit.done();
        edit.set(Field.TITLE, said.title());
        if (before.roleReason().isEmpty() || before.roleReason().equals(before.title())) {
            edit.roleRelevance(said.roleRelevance(), said.roleReason());
        }
    }

    private static void country(ContactEdit edit, Place said) {
        Place place = edit.done().place();
        edit.place(
                new Place(said.country(), said.countrySource(), place.region(), place.city(), place.postalAddress()));
    }

    private static void add(ContactEdit edit, Field field, Contact known, Contact said) {
        switch (field) {
            case ADDRESS -> edit.addresses(addresses(known, said));
            case PHONE -> edit.phones(phones(known, said));
            case SOCIAL -> edit.set(field, joined(known.socialLinks(), said.socialLinks()));
            case INTERESTS -> edit.set(field, joined(known.interests(), said.interests()));
            default -> edit.set(field, joined(known.tags(), said.tags()));
        }
    }

    private static List<ContactAddress> addresses(Contact known, Contact said) {
        List<ContactAddress> all = new ArrayList<>(known.addresses());
        for (ContactAddress address : said.addresses()) {
            String value = address.value().toLowerCase(Locale.ROOT);
            if (all.stream()
                    .noneMatch(has -> has.value().toLowerCase(Locale.ROOT).equals(value))) {
                all.add(address);
            }
        }
        return all;
    }

    private static List<ContactPhone> phones(Contact known, Contact said) {
        List<ContactPhone> all = new ArrayList<>(known.phones());
        for (ContactPhone phone : said.phones()) {
            if (all.stream().noneMatch(has -> has.value().equals(phone.value()))) {
                all.add(phone);
            }
        }
        return all;
    }

    private static String joined(List<String> known, List<String> said) {
        Set<String> all = new LinkedHashSet<>(known);
        all.addAll(said);
        return String.join("; ", all);
    }
}
