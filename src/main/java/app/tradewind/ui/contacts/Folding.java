package app.tradewind.ui.contacts;

import java.util.HashSet;
import java.util.Set;

/// Which companies of a table by company are folded to their first row: all, or none, except some.
record Folding(boolean all, Set<Long> except) {

    static final Folding NONE = new Folding(false, Set.of());
    static final Folding ALL = new Folding(true, Set.of());

    boolean holds(long company) {
        return company != 0 && all != except.contains(company);
    }

    /// With this company folded, or unfolded, as it was not before.
    Folding turned(long company) {
        Set<Long> changed = new HashSet<>(except);
        if (!changed.remove(company)) {
            changed.add(company);
        }
        return new Folding(all, Set.copyOf(changed));
    }
}
