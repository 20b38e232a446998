package app.tradewind.ui.contacts;

import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.rights.ErasureNotes;
import app.tradewind.contact.rights.ErasureRepository;
import app.tradewind.contact.rights.HeldRepository;
import app.tradewind.contact.rights.PersonRequestRepository;
import app.tradewind.contact.rights.SubjectRepository;
import app.tradewind.settings.SettingsFile;
import app.tradewind.store.Database;

/// What a person may ask for: to see everything held, to be erased, and their requests.
public record RightsBook(
        SubjectRepository subjects, HeldRepository held, ErasureRepository erasure, PersonRequestRepository requests) {

    static RightsBook of(Database database, ContactRepository contacts) {
        return new RightsBook(
                new SubjectRepository(database),
                new HeldRepository(database),
                new ErasureRepository(database, contacts, ErasureNotes.of(database.file(), SettingsFile.usualFolder())),
                new PersonRequestRepository(database));
    }
}
