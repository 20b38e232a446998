package app.tradewind.handover;

import app.tradewind.contact.ContactId;
import java.nio.file.Path;
import java.util.List;

/// What an export did.
///
/// @param written contacts in the file or files
/// @param suppressed for a mailing service the entries of the suppression list beside it, else the contacts written
///     that are on it
/// @param erased entries of the suppression list that are known by their hashes alone and could not be written
/// @param shortened cells that hold less than the book does, as the format has no room for more
/// @param leftOut contacts that were asked for and are not in the file
/// @param files all that were written, the main one first
public record HandedOver(
        long written, long suppressed, long erased, long shortened, List<LeftOut> leftOut, List<Path> files) {

    public HandedOver {
        leftOut = List.copyOf(leftOut);
        files = List.copyOf(files);
    }

    /// A contact that is not in the file.
    ///
    /// @param reason `address.none`, `address.invalid`, `address.bounced`, `address.twice`, `address.service`,
    ///     `suppressed`, or the id of the rule of the checklist that stands against a letter
    /// @param text the reason in words
    public record LeftOut(ContactId contact, String name, String address, String reason, String text) {}
}
