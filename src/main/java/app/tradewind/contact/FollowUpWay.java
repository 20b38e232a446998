package app.tradewind.contact;

/// By which way a follow-up shall reach the contact.
public enum FollowUpWay {
    ANY,
    LETTER,
    CALL,
    POST,
    FAIR,
    ENQUIRY
}
