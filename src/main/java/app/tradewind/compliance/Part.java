package app.tradewind.compliance;

/// Where in a letter a finding lies: characters `start` to before `end` of the subject or of the visible text.
///
/// @param part `subject` or `body`
public record Part(String part, int start, int end) {

    static Part subject(int start, int end) {
        return new Part("subject", start, end);
    }

    static Part body(int start, int end) {
        return new Part("body", start, end);
    }
}
