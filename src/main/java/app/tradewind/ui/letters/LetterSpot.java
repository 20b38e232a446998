package app.tradewind.ui.letters;

/// A place in the letter that the user shall look at: the subject, or the first of some words of the body.
///
/// @param words empty for the place as a whole
record LetterSpot(boolean inSubject, String words) {

    static final LetterSpot SUBJECT = new LetterSpot(true, "");
    static final LetterSpot BODY = new LetterSpot(false, "");
}
