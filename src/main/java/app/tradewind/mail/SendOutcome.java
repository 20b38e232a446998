package app.tradewind.mail;

/// What became of one attempt to hand a letter over. `server` is the server's answer, or what cut the dialogue
/// short.
public sealed interface SendOutcome {

    /// Whom a refusal concerns: this letter alone, or everything that the account would send now.
    enum Concerns {
        LETTER,
        ACCOUNT
    }

    String server();

    /// The server took the letter over and answers for it (RFC 5321, section 4.2.5).
    record Sent(String server) implements SendOutcome {}

    /// The server will never take it (5yz).
    record Refused(int code, String server, Concerns concerns) implements SendOutcome {}

    /// Certainly not delivered, but it may be tried again: the server asked for it (4yz), or the connection broke
    /// before the letter's end was sent.
    ///
    /// @param code 0 where the connection broke
    record Deferred(int code, String server, Concerns concerns) implements SendOutcome {}

    /// The connection broke when the letter's end may have been handed over and no answer had come: nobody can
    /// know.
    record Uncertain(String server) implements SendOutcome {}
}
