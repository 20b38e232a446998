package app.tradewind.ui.contacts;

import app.tradewind.contact.AttachmentRepository;
import app.tradewind.contact.ChangeHistoryRepository;
import app.tradewind.contact.ContactListing;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.CustomFieldRepository;
import app.tradewind.contact.EvidenceRepository;
import app.tradewind.contact.FollowUpRepository;
import app.tradewind.contact.InteractionRepository;
import app.tradewind.contact.PictureRepository;
import app.tradewind.contact.SegmentRepository;
import app.tradewind.contact.StageRepository;
import app.tradewind.contact.SuppressionRepository;
import app.tradewind.contact.board.StageBoardRepository;
import app.tradewind.contact.due.StageDaysRepository;
import app.tradewind.contact.duplicate.DuplicateRepository;
import app.tradewind.contact.grading.GradeRepository;
import app.tradewind.intake.proof.PageEvidence;
import app.tradewind.store.ChangeFeed;
import app.tradewind.store.Database;
import java.time.InstantSource;

/// The part of the book that the screen of contacts reads and writes.
public record ContactBook(
        ContactRepository contacts,
        ContactListing listing,
        InteractionRepository interactions,
        FollowUpRepository followUps,
        StageRepository stages,
        CustomFieldRepository fields,
        SegmentRepository segments,
        EvidenceRepository evidence,
        PictureRepository pictures,
        AttachmentRepository attachments,
        SuppressionRepository suppressions,
        ChangeHistoryRepository history,
        HealthBook health,
        DuplicateRepository duplicates,
        StageBoardRepository board,
        StageDaysRepository stageDays,
        GradeRepository grades,
        CompanyBook companies,
        HistoryBook past,
        RightsBook rights,
        PageEvidence pages,
        ChangeFeed changes) {

    public static ContactBook of(Database database, InstantSource clock) {
        ContactRepository contacts = new ContactRepository(database);
        return new ContactBook(
                contacts,
                new ContactListing(database, contacts),
                new InteractionRepository(database, contacts),
                new FollowUpRepository(database),
                new StageRepository(database),
                new CustomFieldRepository(database),
                new SegmentRepository(database),
                new EvidenceRepository(database),
                new PictureRepository(database),
                new AttachmentRepository(database),
                new SuppressionRepository(database),
                new ChangeHistoryRepository(database, contacts, clock),
                HealthBook.of(database, clock),
                new DuplicateRepository(database),
                new StageBoardRepository(database),
                new StageDaysRepository(database),
                new GradeRepository(database),
                CompanyBook.of(database, contacts),
                HistoryBook.of(database, contacts),
                RightsBook.of(database, contacts),
                new PageEvidence(database, contacts),
                database.changes());
    }
}
