package app.tradewind.intake;

import app.tradewind.contact.Contact;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// Finds who a row is: a contact of the book, an earlier row of the file, or someone new.
///
/// The same are: an address; a name at one company or at a company's own domain; a phone number where nothing
/// speaks against it; without an address, everything that is said of who and where. Alike, for the user to look at,
/// are nearly equal names at one company, and equal names at nearly equal companies of one country.
final class Matcher {

    static final double ALIKE = 0.85;
    /// From here on the user is told of the other company.
    static final double NEAR_COMPANY = 0.8;
    /// From here on a firm without a person is taken for the same.
    static final double ALIKE_COMPANY = 0.9;

    private final LongKeys book;
    private final LongKeys inFile = new LongKeys();

    /// @param book every key of the book's contacts (BookKeysRepository)
    Matcher(LongKeys book) {
        this.book = book;
    }

    /// The contacts of the book that a row with these keys may be. Only where nothing else leads anywhere,
    /// companies
    /// of nearly the same name are looked for.
    LongStream candidates(DraftKeys keys) {
        if (book.isEmpty()) {
            return LongStream.empty();
        }
        long[] led = keys.leading().stream()
                .mapToLong(book::get)
                .filter(id -> id != 0)
                .toArray();
        return led.length > 0
                ? LongStream.of(led)
                : nearCompanies(keys).stream().mapToLong(Long::longValue);
    }

    private List<Long> nearCompanies(DraftKeys keys) {
        return NearCompanies.candidates(
                book, keys.company().key(), keys.company().country());
    }

    /// @param met the contacts of [#candidates], as they are by now
    Match match(Draft draft, DraftKeys keys, Map<Long, Contact> met) {
        Match repeated = earlier(keys);
        if (repeated != null) {
            return repeated;
        }
        Match known = known(draft, keys, met);
        if (known != null) {
            return known;
        }
        Match alike = alike(draft, keys, met);
        return alike == null ? Match.NEW : alike;
    }

    /// Later rows that are the same are repetitions of this one.
    ///
    /// @param row its [SheetRow#place()]
    void remember(DraftKeys keys, int row) {
        keys.lasting().forEach(key -> inFile.put(key, row));
    }

    private @Nullable Match earlier(DraftKeys keys) {
        int row = row(keys.addresses().isEmpty() ? keys.place() : keys.addresses());
        if (row != 0) {
            return Match.repeated(row, Reason.of(Reason.Code.DUPLICATE_IN_FILE, SheetRow.numberOf(row)));
        }
        row = row(keys.person());
        if (row != 0) {
            return Match.repeated(row, Reason.of(Reason.Code.SAME_PERSON_IN_FILE, SheetRow.numberOf(row)));
        }
        row = row(keys.byPhone());
        return row == 0 ? null : Match.repeated(row, Reason.of(Reason.Code.SAME_PHONE_IN_FILE, SheetRow.numberOf(row)));
    }

    private int row(List<String> keys) {
        for (String key : keys) {
            long row = inFile.get(key);
            if (row != 0) {
                return (int) row;
            }
        }
        return 0;
    }

    private @Nullable Match known(Draft draft, DraftKeys keys, Map<Long, Contact> met) {
        Contact known = first(keys.addresses(), met, contact -> true);
        if (known != null) {
            return Match.known(known);
        }
        known = first(keys.person(), met, contact -> true);
        if (known != null) {
            return draft.addresses().isEmpty()
                    ? Match.known(known)
                    : Match.known(known, Reason.of(Reason.Code.SAME_PERSON, known.displayName()));
        }
        Contact said = draft.contact();
        known = first(keys.phones(), met, contact -> isCompatible(contact, said));
        if (known != null) {
            return Match.known(known, Reason.of(Reason.Code.SAME_PHONE, known.displayName()));
        }
        known = first(keys.place(), met, contact -> true);
        return known == null ? null : Match.known(known);
    }

    private @Nullable Match alike(Draft draft, DraftKeys keys, Map<Long, Contact> met) {
        String name = draft.contact().name().display();
        Contact alike =
                first(keys.near(), met, contact -> Likeness.of(contact.name().display(), name) >= ALIKE);
        if (alike != null) {
            double likeness = Likeness.of(alike.name().display(), name);
            return Match.alike(alike, Reason.of(Reason.Code.NEAR_DUPLICATE, alike.displayName(), score(likeness)));
        }
        return atNearCompany(draft, keys, met);
    }

    private @Nullable Match atNearCompany(Draft draft, DraftKeys keys, Map<Long, Contact> met) {
        Contact nearest = null;
        double most = 0;
        for (long id : nearCompanies(keys)) {
            Contact contact = met.get(id);
            double likeness = contact == null ? 0 : likeness(contact, draft, keys);
            if (contact != null && likeness >= NEAR_COMPANY && likeness > most) {
                nearest = contact;
                most = likeness;
            }
        }
        if (nearest == null) {
            return null;
        }
        Reason reason = Reason.of(Reason.Code.NEAR_COMPANY, nearest.company().name(), score(most));
        String name = draft.contact().name().display();
        boolean same = name.isEmpty()
                ? draft.addresses().isEmpty() && most >= ALIKE_COMPANY
                : Likeness.of(nearest.name().display(), name) >= ALIKE;
        return same ? Match.alike(nearest, reason) : Match.noting(reason);
    }

    /// That somebody works at the very same company needs no telling.
    private static double likeness(Contact contact, Draft draft, DraftKeys keys) {
        String known = MatchKeys.companyKey(contact);
        boolean person = !draft.contact().name().display().isEmpty()
                || !draft.addresses().isEmpty();
        return person && known.equals(keys.company().key())
                ? 0
                : CompanyLikeness.of(known, keys.company().key());
    }

    private static String score(double likeness) {
        return String.format(Locale.ROOT, "%.2f", likeness);
    }

    private @Nullable Contact first(List<String> keys, Map<Long, Contact> met, Predicate<Contact> fits) {
        for (String key : keys) {
            Contact contact = met.get(book.get(key));
            if (contact != null && fits.test(contact)) {
                return contact;
            }
        }
        return null;
    }

    /// A number is often a whole firm's: it decides only where nothing else speaks against it, or where the name is
    /// the same.
    private static boolean isCompatible(Contact known, Contact said) {
        String name = said.name().display();
        boolean sameName = !name.isEmpty()
                && MatchKeys.fold(name).equals(MatchKeys.fold(known.name().display()));
        return (sameName || known.addresses().isEmpty() || said.addresses().isEmpty())
                && agree(known.name().display(), name)
                && agree(MatchKeys.companyKey(known), MatchKeys.companyKey(said))
                && (!name.isEmpty() || known.name().display().isEmpty());
    }

    private static boolean agree(String one, String other) {
        return one.isEmpty() || other.isEmpty() || MatchKeys.fold(one).equals(MatchKeys.fold(other));
    }
}
