package app.tradewind.ui.letters;

import app.tradewind.ui.control.Command;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.control.Screen;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// The screen of letters: its first page, the composer, a mailing, the approval; one of them is seen.
public final class LettersView implements Screen {

    private final LettersRoom room;
    private final MailingReports reports = new MailingReports();
    private StartViewModel start;
    private ComposerViewModel composer;
    private MailingViewModel mailing;
    private ApprovalViewModel approval;
    private final StackPane page = new StackPane();
    private Place shown = new Place.LettersPlace();

    public LettersView(LettersRoom room) {
        this.room = room;
        start = new StartViewModel(room);
        composer = new ComposerViewModel(room, reports);
        mailing = new MailingViewModel(room, reports);
        approval = new ApprovalViewModel(room);
        page.getStylesheets()
                .add(Objects.requireNonNull(getClass().getResource("/app/tradewind/ui/theme/letters.css"))
                        .toExternalForm());
    }

    @Override
    public Node view() {
        return page;
    }

    @Override
    public void show(Place place) {
        boolean same = place.equals(shown) && !page.getChildren().isEmpty();
        leave();
        shown = place;
        switch (place) {
            case Place.TemplatePlace template
            when !same -> {
                composer = new ComposerViewModel(room, reports);
                composer.open(template.template());
                turnTo(new ComposerView(composer));
            }
            case Place.ComposePlace letter
            when !same -> {
                composer = new ComposerViewModel(room, reports);
                composer.compose(letter);
                turnTo(new ComposerView(composer));
            }
            case Place.MailingPlace one -> {
                mailing = new MailingViewModel(room, reports);
                mailing.activate();
                mailing.show(one.mailing());
                turnTo(new MailingView(mailing));
            }
            case Place.LetterPlace letter -> {
                approval = new ApprovalViewModel(room);
                approval.open(letter.letter());
                turnTo(new ApprovalView(approval));
            }
            case Place.LettersPlace _ -> {
                start = new StartViewModel(room);
                start.activate();
                turnTo(new StartView(start));
            }
            default -> {}
        }
    }

    private void turnTo(Node next) {
        page.getChildren().setAll(next);
    }

    private void leave() {
        switch (shown) {
            case Place.TemplatePlace _, Place.ComposePlace _ -> composer.leave();
            case Place.MailingPlace _ -> mailing.release();
            case Place.LetterPlace _ -> approval.release();
            default -> start.release();
        }
    }

    @Override
    public void release() {
        leave();
    }

    @Override
    public void refresh() {
        switch (shown) {
            case Place.MailingPlace _ -> mailing.read();
            case Place.LetterPlace _ -> approval.refresh();
            case Place.LettersPlace _ -> start.read();
            default -> {}
        }
    }

    @Override
    public boolean escape() {
        if (shown instanceof Place.LetterPlace) {
            if (approval.editingProperty().get()) {
                approval.dropEdit();
            } else if (approval.waivingProperty().get() != null) {
                approval.dropReason();
            } else {
                approval.end();
            }
            return true;
        }
        if (composer.making().openProperty().get()) {
            composer.making().cancel();
            return true;
        }
        return false;
    }

    @Override
    public List<Command> commands() {
        return switch (shown) {
            case Place.LetterPlace _ ->
                List.of(
                        command("letters.approve", "A", approval::approve),
                        command("letters.edit", "E", approval::edit),
                        command("letters.skip", "S", approval::skip),
                        command("letters.never", "N", approval::never),
                        command("letters.fact.use", "Enter", approval::useFirst),
                        command("letters.pager.before", "Left", () -> approval.page(-1)),
                        command("letters.pager.next", "Right", () -> approval.page(1)));
            case Place.TemplatePlace _, Place.ComposePlace _ ->
                List.of(
                        command("letters.save", "Ctrl+S", composer::save),
                        command("letters.pager.next", "Ctrl+Right", () -> composer.page(1)),
                        command("letters.pager.before", "Ctrl+Left", () -> composer.page(-1)));
            case Place.MailingPlace _ -> List.of(command("letters.approve.each", "A", mailing::approveOneByOne));
            default -> List.of(command("letters.new", "N", start::newLetter));
        };
    }

    private Command command(String key, String keys, Runnable action) {
        return Command.of(room.messages().text(key), keys, action);
    }
}
