package app.tradewind.contact.rights;

import app.tradewind.contact.rights.PersonData.Mention;
import java.nio.file.Path;
import java.util.List;

/// What an erasure did.
///
/// @param contacts how many contacts are gone
/// @param addresses how many addresses are never written to again, known by their hashes only
/// @param letters how many letters went with them, those not yet sent included
/// @param sharedFiles proofs that stay because they prove something of others too, such as a page with many people
/// @param copies copies of the book beside it, made before an update, that were deleted
/// @param mentions words of the user about others that still name the person
public record Erased(
        int contacts, int addresses, int letters, int sharedFiles, List<Path> copies, List<Mention> mentions) {

    public Erased {
        copies = List.copyOf(copies);
        mentions = List.copyOf(mentions);
    }
}
