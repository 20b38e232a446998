package app.tradewind.intake;

import app.tradewind.contact.Contact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whom a row is found to be.
///
/// @param contact of the book, where it is `KNOWN` or `ALIKE`
/// @param earlierRow the [SheetRow#place()] that it repeats, 0 unless `REPEATED`
/// @param reasons why, where the address alone does not say it
record Match(Kind kind, @Nullable Contact contact, int earlierRow, List<Reason> reasons) {

    enum Kind {
        NEW,
        /// The same as a contact of the book.
        KNOWN,
        /// So like a contact of the book that the user should look at both.
        ALIKE,
        /// The same as an earlier row of the file.
        REPEATED
    }

    static final Match NEW = new Match(Kind.NEW, null, 0, List.of());

    static Match known(Contact contact, Reason... reasons) {
        return new Match(Kind.KNOWN, contact, 0, List.of(reasons));
    }

    static Match alike(Contact contact, Reason reason) {
        return new Match(Kind.ALIKE, contact, 0, List.of(reason));
    }

    static Match repeated(int row, Reason reason) {
        return new Match(Kind.REPEATED, null, row, List.of(reason));
    }

    static Match noting(Reason reason) {
        return new Match(Kind.NEW, null, 0, List.of(reason));
    }
}
