package app.tradewind.address;

/// By what one mailbox is told from another, however its address is written.
///
/// @param key local part in lower case and domain in ASCII lower case; for an invalid text the whole in lower case
/// @param domain in ASCII lower case (IDNA); empty where there is none
public record MailboxKey(String key, String domain) {}
