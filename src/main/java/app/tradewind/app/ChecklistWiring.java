package app.tradewind.app;

import app.tradewind.contact.FollowUpRepository;
import app.tradewind.intake.proof.PageEvidence;
import app.tradewind.text.Messages;
import app.tradewind.ui.checklist.ChecklistRoom;
import app.tradewind.ui.checklist.ChecklistView;
import app.tradewind.ui.checklist.ChecklistViewModel;
import app.tradewind.ui.control.Screen;

/// Puts the screen of the checklist together.
final class ChecklistWiring {

    private ChecklistWiring() {}

    static Screen screen(OpenBook book, Messages messages) {
        Workshop workshop = book.workshop();
        Services services = book.services(messages);
        ChecklistRoom room = new ChecklistRoom(
                new ChecklistRoom.Law(
                        services.checklist(),
                        services.ruleTexts(),
                        services.checklist().source().profiles(),
                        () -> services.identities().identity().name()),
                new ChecklistRoom.People(
                        services.contacts(),
                        services.history(),
                        new FollowUpRepository(book.database()),
                        new PageEvidence(book.database(), services.contacts())),
                new ChecklistRoom.Letters(
                        services.letters(),
                        services.mailingRepository(),
                        services.templates(),
                        services.identities(),
                        new ChecklistPapersMade(services)),
                new ChecklistRoom.Window(
                        workshop.background(), workshop.window().toasts(), book.navigator()),
                messages,
                new ChecklistRoom.Time(workshop.clock(), services.zone()));
        return new ChecklistView(new ChecklistViewModel(room, book.database().changes()));
    }
}
