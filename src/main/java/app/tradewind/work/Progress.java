package app.tradewind.work;

/// How far a long work has come, and whether it shall stop. Called from the working thread, often: keep it cheap.
public interface Progress {

    /// `done` of `total` steps are done; `total` 0 means not known.
    void at(long done, long total);

    boolean isCancelled();

    /// Ends the work if it was cancelled.
    ///
    /// @throws CancelledException if it was
    default void stopIfCancelled() {
        if (isCancelled()) {
            throw new CancelledException();
        }
    }

    /// Shows nothing and is never cancelled.
    static Progress none() {
        return new Progress() {
            @Override
            public void at(long done, long total) {}

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
    }
}
