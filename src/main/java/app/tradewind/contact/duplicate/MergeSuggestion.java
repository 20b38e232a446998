package app.tradewind.contact.duplicate;

import app.tradewind.contact.BasisKind;
import app.tradewind.contact.Channel;
import app.tradewind.contact.Company;
import app.tradewind.contact.CompanySize;
import app.tradewind.contact.Contact;
import app.tradewind.contact.CountrySource;
import app.tradewind.contact.Place;
import app.tradewind.contact.Tri;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Whose value each field should get, before the user says otherwise: what is known before what is not, what was
/// stated before what was guessed, the further stage, the better grade, the name written out; notes of both.
public final class MergeSuggestion {

    private static final String NOT_CONTACTED = "NOT_CONTACTED";

    private final Map<MergeField, Side> choices = new EnumMap<>(MergeField.class);

    private MergeSuggestion() {}

    /// @param stays the one whose values count where both have equally good ones
    public static MergePlan of(Contact stays, Contact goes) {
        MergeSuggestion made = new MergeSuggestion();
        made.choose(MergeField.NAME, isFuller(goes, stays));
        made.choose(MergeField.TITLE, stays.title().isBlank() && !goes.title().isBlank());
        made.choose(
                MergeField.COMPANY, stays.company().id() == 0 && goes.company().id() != 0);
        made.choose(MergeField.PLACE, isBetter(goes.place(), stays.place()));
        made.choose(MergeField.LANGUAGE, isMissing(stays.language(), goes.language()));
        made.choose(MergeField.TIME_ZONE, isMissing(stays.timeZone(), goes.timeZone()));
        made.choose(
                MergeField.GRADE,
                goes.grade() != null && (stays.grade() == null || goes.grade().compareTo(stays.grade()) < 0));
        made.choose(MergeField.STAGE, isFurther(goes, stays));
        made.chooseBoth(MergeField.NOTE, stays.note(), goes.note());
        made.origin(stays, goes);
        return new MergePlan(
                DuplicateKind.CONTACT, stays.id().value(), goes.id().value(), made.choices);
    }

    public static MergePlan of(Company stays, Company goes) {
        MergeSuggestion made = new MergeSuggestion();
        made.choose(MergeField.FIRM_NAME, stays.name().isBlank());
        made.choose(
                MergeField.FIRM_WEBSITE,
                stays.website().isBlank() && !goes.website().isBlank());
        made.choose(MergeField.FIRM_PLACE, isBetter(goes.seat(), stays.seat()));
        made.choose(MergeField.FIRM_SIZE, stays.size() == CompanySize.UNKNOWN);
        made.choose(MergeField.FIRM_MERCHANT, stays.merchant() == Tri.UNKNOWN);
        made.chooseBoth(MergeField.FIRM_NOTE, stays.note(), goes.note());
        return new MergePlan(DuplicateKind.COMPANY, stays.id(), goes.id(), made.choices);
    }

    private void choose(MergeField field, boolean right) {
        choices.put(field, right ? Side.RIGHT : Side.LEFT);
    }

    private void chooseBoth(MergeField field, String left, String right) {
        boolean both = !left.isBlank() && !right.isBlank() && !left.equals(right);
        choices.put(field, both ? Side.BOTH : left.isBlank() ? Side.RIGHT : Side.LEFT);
    }

    private void origin(Contact stays, Contact goes) {
        boolean left = stays.origin().channel() != Channel.UNKNOWN;
        boolean right = goes.origin().channel() != Channel.UNKNOWN;
        boolean other = !stays.origin().equals(goes.origin());
        choices.put(MergeField.ORIGIN, left && right && other ? Side.BOTH : right && !left ? Side.RIGHT : Side.LEFT);
    }

    private static boolean isMissing(@Nullable String left, @Nullable String right) {
        return left == null && right != null;
    }

    private static boolean isBetter(Place right, Place left) {
        if (right.country() == null) {
            return left.country() == null
                    && left.city().isEmpty()
                    && !right.city().isEmpty();
        }
        return left.country() == null
                || right.countrySource() == CountrySource.STATED && left.countrySource() != CountrySource.STATED;
    }

    /// Written out against an initial, or with the parts known.
    private static boolean isFuller(Contact right, Contact left) {
        int initialsRight = initials(right);
        int initialsLeft = initials(left);
        if (right.name().display().isEmpty() || left.name().display().isEmpty()) {
            return left.name().display().isEmpty();
        }
        return initialsRight < initialsLeft
                || initialsRight == initialsLeft
                        && NameFolding.words(right.name().display()).size()
                                > NameFolding.words(left.name().display()).size();
    }

    private static int initials(Contact contact) {
        return (int) NameFolding.words(contact.name().display()).stream()
                .filter(word -> word.length() == 1)
                .count();
    }

    private static boolean isFurther(Contact right, Contact left) {
        if (right.stage().equals(NOT_CONTACTED) || right.stage().equals(left.stage())) {
            return false;
        }
        if (left.stage().equals(NOT_CONTACTED)) {
            return true;
        }
        return right.lastContactAt() != null
                && (left.lastContactAt() == null || right.lastContactAt().isAfter(left.lastContactAt()));
    }

    /// How much a record is worth as the one that stays, beside what happened with it.
    static int weight(Contact contact) {
        int known = contact.addresses().size() + contact.phones().size();
        known += contact.title().isBlank() ? 0 : 1;
        known += contact.company().id() == 0 ? 0 : 1;
        known += contact.note().isBlank() ? 0 : 1;
        known += contact.grade() == null ? 0 : 1;
        known += contact.basis() == null ? 0 : contact.basis().kind() == BasisKind.OPT_OUT_REGIME ? 1 : 2;
        return known + (contact.where().country() == null ? 0 : 1);
    }
}
