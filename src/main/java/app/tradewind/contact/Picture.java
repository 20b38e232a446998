package app.tradewind.contact;

import app.tradewind.contact.EvidenceRepository.Evidence;

/// A picture that stays with a contact, without its bytes.
///
/// @param evidence its copy in the book
public record Picture(long id, PictureKind kind, Evidence evidence) {}
