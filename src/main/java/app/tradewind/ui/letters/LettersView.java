package app.tradewind.ui.letters;

import app.tradewind.ui.control.Command;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.control.Screen;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// The screen of letters: its first page, the composer, a mailing, the approval; one of them is seen.
public final class LettersView implements Screen {

    private final LettersRoom room;
    private StartViewModel start;
    private ComposerViewModel composer;
    private MailingViewModel mailing;
    private ApprovalViewModel approval;
    private final StackPane page = new StackPane();
    private Place shown = new Place.LettersPlace();

    public LettersView(LettersRoom room) {
        this.room = room;
        start = new StartViewModel(room);
        composer = new ComposerViewModel(room);
        mailing = new MailingViewModel(room);
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
                composer = new ComposerViewModel(room);
                composer.open(template.template());
                turnTo(new ComposerView(composer));
            }
            case Place.ComposePlace letter
            when !same -> {
                composer = new ComposerViewModel(room);
                composer.compose(letter);
                turnTo(new ComposerView(composer));
            }
            case Place.MailingPlace one -> {
                mailing = new MailingViewModel(room);
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
            } else if (approval.excuse().ruleProperty().get() != null) {
                approval.excuse().drop();
            } else {
                approval.end();
            }
            return true;
        }
        if (shown instanceof Place.MailingPlace
                && mailing.sequence().addingProperty().get()) {
            mailing.sequence().cancel();
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
        Node seen = page.getChildren().isEmpty() ? page : page.getChildren().getFirst();
        return switch (seen) {
            case ApprovalView view -> approvalCommands(view);
            case ComposerView view -> composerCommands(view.toolbar(), view);
            case MailingView view ->
                List.of(
                        command("letters.approve.each", "A", mailing::approveOneByOne),
                        command("letters.approve.all", "Shift+A", mailing::approveAll),
                        command("letters.checklist", "C", mailing::openChecklist),
                        command("letters.sequence.add", MailingKeys.FOLLOW_UP, mailing.sequence()::ask),
                        command("letters.sequence.pause-or-resume", MailingKeys.PAUSE, mailing.sequence()::pause),
                        command("letters.sequence.take-out", MailingKeys.TAKE_OUT, view::stopOrGoOn),
                        command("letters.missing", MailingKeys.MISSING, mailing.sequence()::sendMissing),
                        command("letters.proof", "Shift+P", mailing::openProof));
            default ->
                List.of(
                        command("letters.new", "N", start::newLetter),
                        command("letters.template.new", "T", start::newTemplate),
                        command("letters.shelf.in", "I", () -> onStart(StartView::takeTemplates)),
                        command("letters.shelf.out", "O", () -> onStart(StartView::writeTemplates)));
        };
    }

    private void onStart(Consumer<StartView> action) {
        if (!page.getChildren().isEmpty() && page.getChildren().getFirst() instanceof StartView view) {
            action.accept(view);
        }
    }

    private List<Command> approvalCommands(ApprovalView view) {
        return List.of(
                command("letters.approve", ApprovalKeys.APPROVE, approval::approve),
                command("letters.edit", ApprovalKeys.EDIT, approval::edit),
                command("letters.edit.keep", ApprovalKeys.KEEP_EDIT, approval::keepEdit),
                command("letters.skip", ApprovalKeys.SKIP, approval::skip),
                command("letters.never", ApprovalKeys.NEVER, approval::never),
                command("letters.fact.use", ApprovalKeys.USE_FACT, approval::useFirst),
                command("letters.personal.write", ApprovalKeys.PERSONAL, view::writePersonalLine),
                command("letters.personal.next", ApprovalKeys.WITHOUT, approval::nextWithoutLine),
                command("letters.files.for-one", ApprovalKeys.FILE, view::attach),
                command(
                        "letters.assist.offer",
                        ApprovalKeys.ASSIST,
                        () -> approval.assist().toggle()),
                command("letters.waive", ApprovalKeys.REASON, approval::askForReason),
                command("letters.pager.before", ApprovalKeys.BEFORE, () -> approval.page(-1)),
                command("letters.pager.next", ApprovalKeys.NEXT, () -> approval.page(1)),
                command("letters.approve.end", ApprovalKeys.END, this::escape));
    }

    private List<Command> composerCommands(ToolbarView tools, ComposerView view) {
        return List.of(
                command("letters.save", ComposerKeys.SAVE, composer::save),
                command("letters.preview", ComposerKeys.PREVIEW, composer::togglePreview),
                command("letters.test", ComposerKeys.TEST, composer::testToMyself),
                command("letters.make", ComposerKeys.MAKE, composer::askForMailing),
                command("letters.template.choose", ComposerKeys.TEMPLATE, view::chooseTemplate),
                command("letters.pager.next", ComposerKeys.NEXT, () -> composer.page(1)),
                command("letters.pager.before", ComposerKeys.BEFORE, () -> composer.page(-1)),
                command("letters.tool.bold", ComposerKeys.BOLD, tools::toggleBold),
                command("letters.tool.italic", ComposerKeys.ITALIC, tools::toggleItalic),
                command("letters.tool.underline", ComposerKeys.UNDERLINE, tools::toggleUnderline),
                command("letters.tool.bullets", ComposerKeys.BULLETS, tools::toggleBullets),
                command("letters.tool.numbers", ComposerKeys.NUMBERS, tools::toggleNumbers),
                command("letters.tool.link", ComposerKeys.LINK, tools::askForLink),
                command("letters.versions", ComposerKeys.VERSIONS, composer::toggleVersions),
                command("letters.tool.quote", ComposerKeys.QUOTE, tools::toggleQuote),
                command("letters.tool.picture", ComposerKeys.PICTURE, tools::askForPicture),
                command("letters.tool.file", ComposerKeys.FILE, tools::askForFiles),
                command("letters.tool.spelling", ComposerKeys.SPELLING, tools::nextMisspelling),
                command("letters.tool.snippet.insert", ComposerKeys.SNIPPET, tools::offerSnippets),
                command("letters.tool.condition", ComposerKeys.CONDITION, tools::offerConditions),
                command("letters.tool.field.insert", ComposerKeys.FIELD, tools::offerFields));
    }

    private Command command(String key, String keys, Runnable action) {
        return Command.of(room.messages().text(key), keys, action);
    }
}
