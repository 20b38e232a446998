package app.tradewind.work;

/// Thrown out of a long work when the user stopped it; everything begun is rolled back on its way.
public final class CancelledException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CancelledException() {
        super("cancelled", null, false, false);
    }
}
