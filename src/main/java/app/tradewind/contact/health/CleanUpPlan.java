package app.tradewind.contact.health;

/// What a clean-up would do, told before it is done.
///
/// @param lines the lines that it is about
/// @param contacts the people that they belong to
/// @param staying of them those who keep another address or a phone number, and so lose an address only
/// @param toBin of them those who go to the bin
/// @param barred addresses among them on the list of those never to be written to; their entries stay
public record CleanUpPlan(
        CleanUpGroup group, Action action, long[] ids, int lines, int contacts, int staying, int toBin, int barred) {

    /// What is done.
    public enum Action {
        /// The proposed address takes the place of the mistyped one.
        MEND,
        /// The contacts sleep from now on: stage `DORMANT`.
        ARCHIVE,
        /// The addresses go; contacts that have no other way to be reached go to the bin with them.
        REMOVE
    }

    public CleanUpPlan {
        ids = ids.clone();
    }

    @Override
    public long[] ids() {
        return ids.clone();
    }
}
