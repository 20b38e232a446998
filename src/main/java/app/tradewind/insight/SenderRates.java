package app.tradewind.insight;

/// What came back to one account of its last letters.
///
/// @param account its name
/// @param letters how many letters were looked at: the last of the period, at most [RateRepository#LAST_LETTERS]
/// @param bounces letters that came back for good
/// @param complaints letters to addresses from which a complaint came
/// @param removals letters to addresses that asked not to be written to again
public record SenderRates(String account, String address, long letters, long bounces, long complaints, long removals) {

    public long hits(DangerLine line) {
        return switch (line) {
            case BOUNCES -> bounces;
            case COMPLAINTS -> complaints;
            case REMOVALS -> removals;
        };
    }

    public DangerLine.Level level(DangerLine line) {
        return line.level(hits(line), letters);
    }

    /// From 0 to 1; 0 without letters.
    public double rate(DangerLine line) {
        return letters == 0 ? 0 : (double) hits(line) / letters;
    }
}
