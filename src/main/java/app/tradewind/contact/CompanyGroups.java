package app.tradewind.contact;

import java.util.Arrays;
import java.util.function.LongPredicate;

/// A list of contacts in the order of their companies, as groups of those who are at one company. Contacts without
/// a
/// company stand by themselves. Read only, for any thread.
public final class CompanyGroups {

    private final int[] employers;
    private final long[] firsts;
    private final int[] sizes;

    /// @param employers the company of each contact by its id, 0 for none
    CompanyGroups(long[] ids, int[] employers) {
        this.employers = employers;
        long[] begun = new long[ids.length];
        int[] counted = new int[ids.length];
        int groups = 0;
        for (int i = 0; i < ids.length; i++) {
            if (i > 0 && company(ids[i]) != 0 && company(ids[i]) == company(ids[i - 1])) {
                counted[groups - 1]++;
            } else {
                begun[groups] = ids[i];
                counted[groups++] = 1;
            }
        }
        int[] places = sortedPlaces(begun, groups);
        firsts = new long[groups];
        sizes = new int[groups];
        for (int i = 0; i < groups; i++) {
            firsts[i] = begun[places[i]];
            sizes[i] = counted[places[i]];
        }
    }

    /// The places of the first contacts by their ids; an id fits into the upper half of a number.
    private static int[] sortedPlaces(long[] begun, int groups) {
        long[] both = new long[groups];
        for (int i = 0; i < groups; i++) {
            both[i] = begun[i] << Integer.SIZE | i;
        }
        Arrays.sort(both);
        return Arrays.stream(both).mapToInt(one -> (int) one).toArray();
    }

    /// The company of a contact, 0 for none.
    public long company(long contact) {
        return contact < employers.length ? employers[(int) contact] : 0;
    }

    /// How many people the group has that this contact is the first of; 0 for any other contact.
    public int size(long contact) {
        int at = Arrays.binarySearch(firsts, contact);
        return at < 0 ? 0 : sizes[at];
    }

    /// The ids with no more than the first of each folded company.
    public long[] folded(long[] ids, LongPredicate folded) {
        long[] shown = new long[ids.length];
        int count = 0;
        for (long id : ids) {
            if (size(id) > 0 || !folded.test(company(id))) {
                shown[count++] = id;
            }
        }
        return Arrays.copyOf(shown, count);
    }
}
