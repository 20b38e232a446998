package app.tradewind.contact;

import java.time.Instant;

/// A file that stays with a contact, without its bytes.
///
/// @param content the number of its bytes, which several attachments may share
/// @param mediaType such as `application/pdf` (RFC 6838), empty where it is not known
/// @param size in bytes
public record Attachment(
        long id, ContactId contact, long content, String name, String mediaType, long size, Instant addedAt) {}
