package app.tradewind.app;

import app.tradewind.address.dns.MailDomains;
import app.tradewind.contact.health.HealthCheck;
import app.tradewind.mail.Pause;
import app.tradewind.store.Database;
import app.tradewind.text.Messages;
import app.tradewind.ui.contacts.HealthRun;
import app.tradewind.ui.control.Commands;
import app.tradewind.ui.control.Navigator;
import app.tradewind.ui.control.ScreenEntry;
import app.tradewind.ui.outbox.OutboxRun;
import app.tradewind.ui.shell.CommandBoxViewModel;
import app.tradewind.ui.shell.Places;
import app.tradewind.ui.shell.ShellView;
import app.tradewind.ui.shell.ShellViewModel;
import app.tradewind.ui.shell.StatusBarViewModel;
import app.tradewind.ui.shell.UndoViewModel;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/// An open book: its database, where the user is in it, and the window around it in the language of now.
final class OpenBook {

    private final Database database;
    private final Workshop workshop;
    private final Places places = new Places();
    private final Badges badges;
    private final OutboxRun sending;
    private final HealthRun checking;
    private final FollowUpWatch followUps;
    private List<ScreenEntry> screens = List.of();

    OpenBook(Database database, Workshop workshop) {
        this.database = database;
        this.workshop = workshop;
        badges = new Badges(database, workshop.background());
        sending = new OutboxRun(
                workshop.background(), database.changes(), workshop.clock(), Pause.real(workshop.clock()));
        followUps = new FollowUpWatch(workshop.background());
        checking = new HealthRun(
                new HealthCheck(database, workshop.clock()),
                workshop.background(),
                new HealthRun.Means(
                        () -> new MailDomains(null, workshop.clock()),
                        workshop.settings(),
                        Pause.real(workshop.clock()),
                        workshop.clock()));
    }

    Database database() {
        return database;
    }

    Workshop workshop() {
        return workshop;
    }

    Services services(Messages messages) {
        return new Services(database, messages, workshop.clock(), ZoneId.systemDefault());
    }

    Navigator navigator() {
        return places;
    }

    /// The sending goes on while the user is elsewhere, and in another language.
    OutboxRun sending() {
        return sending;
    }

    /// The checking of addresses goes on while the user is elsewhere, too.
    HealthRun checking() {
        return checking;
    }

    Badges badges() {
        return badges;
    }

    /// Goes to the screen of this number in the rail. Returns false when there are no more.
    boolean visit(int number) {
        if (number >= screens.size()) {
            return false;
        }
        places.go(screens.get(number).start());
        return true;
    }

    /// Builds the window's page; the user stays at the same place.
    ShellView shell(Messages messages) {
        screens = Screens.of(this, messages);
        places.open(
                screens.stream().map(ScreenEntry::id).collect(Collectors.toSet()),
                screens.getFirst().start());
        Commands commands = new Commands();
        ShellViewModel model = new ShellViewModel(
                places,
                commands,
                new StatusBarViewModel(
                        database, workshop.background().running(), workshop.clock(), workshop.background(), messages),
                new CommandBoxViewModel(commands, new ContactFinder(database), places, workshop.background()),
                new UndoViewModel(
                        database.journal(),
                        services(messages).history()::undo,
                        workshop.background(),
                        workshop.window().toasts(),
                        messages));
        followUps.begin(services(messages).sequences());
        checking.begin(messages, workshop.window().toasts());
        return new ShellView(screens, model, workshop.window(), messages);
    }

    void close() {
        badges.close();
        followUps.end();
        database.close();
    }
}
