package app.tradewind.ui.letters;

import app.tradewind.contact.Interaction;
import java.util.List;

/// Everything about one letter that is to be approved.
///
/// @param localNow the recipient’s own time in words; empty where the zone is not known
/// @param localNext when a letter had best arrive there, in words
/// @param facts what could be the personal line
/// @param past the newest interactions first
record ApprovalSheet(Review review, String localNow, String localNext, List<String> facts, List<Interaction> past) {

    ApprovalSheet {
        facts = List.copyOf(facts);
        past = List.copyOf(past);
    }
}
