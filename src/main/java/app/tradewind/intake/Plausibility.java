package app.tradewind.intake;

/// How much a text looks like one of a language.
interface Plausibility {

    /// From 0 to 1: of the characters beyond ASCII, how many are where such a language has them.
    double of(String text);
}
