package app.tradewind.ui.letters;

/// A place in the letter that the user shall look at: the subject, or the first of some words of the body.
///
/// @param words empty for the place as a whole; what begins with two braces is the chip of a field
record LetterSpot(boolean inSubject, String words) {

    static final LetterSpot SUBJECT = new LetterSpot(true, "");
    static final LetterSpot BODY = new LetterSpot(false, "");
    static final LetterSpot PERSONAL_LINE = new LetterSpot(false, "{{personal.line");
}
