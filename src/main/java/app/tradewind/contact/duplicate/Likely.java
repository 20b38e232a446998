package app.tradewind.contact.duplicate;

import java.util.ArrayList;
import java.util.List;

/// That two may be one: how surely, from 0 to 1, and why.
record Likely(double score, List<DuplicateReason> reasons) {

    /// Below this nobody is asked to look.
    static final double LEAST = 0.8;

    static final Likely NOT = new Likely(0, List.of());

    Likely {
        reasons = List.copyOf(reasons);
    }

    static Likely of(double score, DuplicateReason... reasons) {
        return new Likely(score, List.of(reasons));
    }

    boolean isWorthALook() {
        return score >= LEAST;
    }

    Likely because(DuplicateReason reason) {
        List<DuplicateReason> all = new ArrayList<>(reasons);
        all.add(reason);
        return new Likely(score, all);
    }
}
