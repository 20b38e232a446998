package app.tradewind.insight;

/// From where on a rate endangers the sender's standing, and from where on sending should stop.
///
/// Sources: bounces, the review at 5 % and the pause at 10 % of Amazon SES; complaints, Google's 0.1 % and 0.3 %;
/// removals, a figure of our own.
public enum DangerLine {
    BOUNCES(0.02, 0.05, 50),
    COMPLAINTS(0.001, 0.003, 1),
    REMOVALS(0.02, 0.05, 50);

    /// How a rate stands.
    public enum Level {
        /// Too few letters to say anything.
        TOO_FEW,
        FINE,
        WARN,
        STOP
    }

    private final double warn;
    private final double stop;
    private final int sample;

    DangerLine(double warn, double stop, int sample) {
        this.warn = warn;
        this.stop = stop;
        this.sample = sample;
    }

    public double warn() {
        return warn;
    }

    public double stop() {
        return stop;
    }

    /// How many letters it takes before a rate says something.
    public int sample() {
        return sample;
    }

    /// How `hits` among `letters` stand.
    public Level level(long hits, long letters) {
        if (letters < sample || letters == 0) {
            return Level.TOO_FEW;
        }
        double rate = (double) hits / letters;
        if (rate >= stop) {
            return Level.STOP;
        }
        return rate >= warn ? Level.WARN : Level.FINE;
    }
}
