package app.tradewind.ui.contacts;

import app.tradewind.contact.CompanyPortraitRepository;
import app.tradewind.contact.ContactRepository;
import app.tradewind.letter.LetterLineRepository;
import app.tradewind.store.Database;

/// What the page of a company reads of the book.
public record CompanyBook(CompanyPortraitRepository companies, LetterLineRepository letters) {

    public static CompanyBook of(Database database, ContactRepository contacts) {
        return new CompanyBook(new CompanyPortraitRepository(database, contacts), new LetterLineRepository(database));
    }
}
