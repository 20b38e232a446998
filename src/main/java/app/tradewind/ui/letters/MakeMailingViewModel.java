package app.tradewind.ui.letters;

import app.tradewind.mail.MailAccount;
import app.tradewind.mail.MailingReport;
import app.tradewind.mail.Mailings;
import app.tradewind.mail.sequence.Exclusions;
import app.tradewind.mail.sequence.Terms;
import app.tradewind.ui.control.Place;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The strip that makes a mailing: its name and the account, then one letter a person. Lives on the JavaFX thread.
final class MakeMailingViewModel {

    private final LettersRoom room;
    private final BooleanProperty open = new SimpleBooleanProperty(false);
    private final BooleanProperty running = new SimpleBooleanProperty(false);
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable MailAccount> account = new SimpleObjectProperty<>();
    private final ObservableList<MailAccount> accounts = FXCollections.observableArrayList();
    private final ObjectProperty<Recipients> recipients = new SimpleObjectProperty<>(Recipients.NONE);
    private final ObjectProperty<Exclusions> exclusions = new SimpleObjectProperty<>(Exclusions.CAREFUL);
    private long template;

    MakeMailingViewModel(LettersRoom room) {
        this.room = room;
    }

    void ask(long ofTemplate, String called, Recipients chosen) {
        template = ofTemplate;
        recipients.set(chosen);
        name.set(called + " · "
                + room.time().clock().instant().atZone(room.time().zone()).toLocalDate());
        room.background().start(() -> room.book().senders().accounts().list(), found -> {
            accounts.setAll(found);
            account.set(found.isEmpty() ? null : found.getFirst());
            open.set(true);
        });
    }

    void cancel() {
        open.set(false);
    }

    /// Whether everything is there that a mailing needs.
    boolean isReady() {
        return template > 0
                && account.get() != null
                && !recipients.get().isEmpty()
                && !name.get().isBlank();
    }

    void make() {
        MailAccount from = account.get();
        if (from == null || !isReady()) {
            return;
        }
        running.set(true);
        Terms terms = Terms.USUAL.excluding(exclusions.get());
        Mailings.Wish wish = new Mailings.Wish(
                name.get().strip(), template, from.id(), recipients.get().search());
        long[] ids = recipients.get().ids();
        room.background()
                .startLong(
                        room.messages().text("letters.make.title"),
                        progress -> room.book().follow().sequences().create(wish, terms, List.of(), ids, progress),
                        this::made,
                        failure -> {
                            running.set(false);
                            room.window().toasts().show(room.messages().line(failure));
                        });
    }

    private void made(MailingReport report) {
        running.set(false);
        open.set(false);
        room.window()
                .toasts()
                .show(room.messages()
                        .text(
                                "letters.make.done",
                                report.letters(),
                                report.leftOut().size()));
        room.window().navigator().go(new Place.MailingPlace(report.mailing()));
    }

    void openAccounts() {
        room.window().navigator().go(new Place.SettingsPlace("accounts"));
    }

    BooleanProperty openProperty() {
        return open;
    }

    BooleanProperty runningProperty() {
        return running;
    }

    StringProperty nameProperty() {
        return name;
    }

    ObjectProperty<@Nullable MailAccount> accountProperty() {
        return account;
    }

    ObservableList<MailAccount> accounts() {
        return accounts;
    }

    /// Who of the recipients gets no letter.
    ObjectProperty<Exclusions> exclusionsProperty() {
        return exclusions;
    }

    ObjectProperty<Recipients> recipientsProperty() {
        return recipients;
    }
}
