package app.tradewind.ui.letters;

import app.tradewind.letter.Direction;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.EmptyNote;
import app.tradewind.ui.control.PageHead;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.letters.writing.FilesView;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One letter to be approved: facts at the left, the letter, the checks at the right.
final class ApprovalView extends BorderPane {

    private final ApprovalViewModel model;
    private final Messages messages;
    private final LetterEditorView subject;
    private final LetterEditorView letter;
    private final LetterEditorView editedSubject;
    private final LetterEditorView editedBody;
    private final FilesView files;
    private final ApprovalFactsView facts;
    private @Nullable Node focusedWhenPressed;

    ApprovalView(ApprovalViewModel model) {
        this.model = model;
        messages = model.messages();
        FieldWords words = new FieldWords(messages);
        PictureSource pictures = model.enclosures().files()::find;
        files = new FilesView(model.enclosures().files());
        subject = new LetterEditorView(words, false);
        letter = new LetterEditorView(words, false, pictures);
        editedSubject = new LetterEditorView(words, true);
        editedBody = new LetterEditorView(words, false, pictures);
        facts = new ApprovalFactsView(model);
        subject.setEditable(false);
        letter.setEditable(false);
        subject.getStyleClass().add("tw-letter-subject");
        subject.setFocusTraversable(false);
        letter.setFocusTraversable(false);
        editedBody.setId("edited-body");
        editedSubject.setId("edited-subject");
        setFocusTraversable(true);
        getStyleClass().add("tw-approval");
        setTop(head());
        setCenter(new StackPane(sheet(), nothingLeft()));
        tie();
    }

    private String text(String key) {
        return messages.text(key);
    }

    /// Puts the cursor into the personal line.
    void writePersonalLine() {
        facts.writeLine();
    }

    /// Asks for files that go to this recipient alone.
    void attach() {
        files.choose();
    }

    private void tie() {
        model.sheetProperty().subscribe(this::show);
        LetterEdit edit = model.letterEdit();
        edit.subjectProperty().subscribe(now -> {
            if (!now.equals(editedSubject.text().written())) {
                editedSubject.show(RichText.ofLine(now));
            }
        });
        edit.htmlProperty().subscribe(now -> {
            if (!now.equals(editedBody.html())) {
                editedBody.show(RichText.ofHtml(now));
            }
        });
        editedSubject.onChange(
                () -> edit.subjectProperty().set(editedSubject.text().written()));
        editedBody.onChange(() -> edit.htmlProperty().set(editedBody.html()));
        model.editingProperty().subscribe(now -> {
            if (now) {
                editedBody.requestFocus();
            } else {
                requestFocus();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, _ -> focusedWhenPressed = focused());
        addEventFilter(KeyEvent.KEY_TYPED, this::dropIfTheFocusMoved);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                requestFocus();
            }
        });
    }

    private @Nullable Node focused() {
        return getScene() == null ? null : getScene().getFocusOwner();
    }

    /// E opens the text and moves the focus into it; its letter is not to be typed there.
    private void dropIfTheFocusMoved(KeyEvent typed) {
        if (focusedWhenPressed != null && focusedWhenPressed != focused()) {
            typed.consume();
        }
    }

    private Node head() {
        PageHead head = new PageHead(text("letters.approve.title"));
        head.note(model.mailingNameProperty());
        Label progress = Texts.muted("");
        progress.setId("approve-progress");
        progress.textProperty().bind(model.progressProperty());
        progress.setMinWidth(Region.USE_PREF_SIZE);
        Button bare = Buttons.withKey(Buttons.link("", "", model::nextWithoutLine), ApprovalKeys.WITHOUT);
        bare.setId("without-line");
        bare.setTooltip(ToolbarView.tooltip(text("letters.personal.next"), ApprovalKeys.WITHOUT));
        bare.textProperty().bind(model.bareProperty());
        PaperView.shownIf(bare, model.bareProperty().isNotEmpty());
        Button before = Buttons.withKey(
                Buttons.icon("fth-chevron-left", text("letters.pager.before"), () -> model.page(-1)),
                ApprovalKeys.BEFORE);
        Button after = Buttons.withKey(
                Buttons.icon("fth-chevron-right", text("letters.pager.next"), () -> model.page(1)), ApprovalKeys.NEXT);
        Button end = Buttons.withKey(Buttons.plain("fth-x", text("letters.approve.end"), model::end), ApprovalKeys.END);
        head.actions(bare, progress, before, after, end);
        head.getStyleClass().add("tw-ruled");
        return head;
    }

    private Node nothingLeft() {
        EmptyNote note = new EmptyNote(
                text("letters.approve.nothing"), Buttons.primary("", text("letters.approve.back"), model::end));
        PaperView.shownIf(note, model.doneProperty());
        return note;
    }

    private Node sheet() {
        BorderPane sheet = new BorderPane(middle());
        sheet.setLeft(scroll(facts, "tw-facts-scroll"));
        VBox checks = new VBox(
                10,
                Texts.strong(text("letters.checks")),
                new ChecksView(model.checks()),
                Texts.wrapped(Texts.secondary(text("rules.disclaimer"))));
        checks.getStyleClass().add("tw-checks-pane");
        sheet.setRight(scroll(checks, "tw-approve-checks"));
        sheet.visibleProperty().bind(model.sheetProperty().isNotNull());
        return sheet;
    }

    private static ScrollPane scroll(Node content, String style) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add(style);
        return scroll;
    }

    private Node middle() {
        HBox subjectBox = new HBox(editedSubject);
        subjectBox.getStyleClass().add("tw-subject");
        HBox.setHgrow(editedSubject, Priority.ALWAYS);
        Button keep = Buttons.withKey(
                Buttons.primary("fth-check", text("letters.edit.keep"), model::keepEdit), ApprovalKeys.KEEP_EDIT);
        Button drop = Buttons.withKey(Buttons.plain("", text("letters.cancel"), model::dropEdit), ApprovalKeys.END);
        VBox edit = new VBox(10, subjectBox, editedBody, new HBox(8, keep, drop));
        Node foot = new ApprovalFootView(model, this::requestFocus);
        PaperView.shownIf(edit, model.editingProperty());
        PaperView.shownIf(letter, model.editingProperty().not());
        PaperView.shownIf(foot, model.editingProperty().not());
        PaperView.shownIf(subject, model.editingProperty().not());
        Button attach = Buttons.withKey(
                Buttons.link("fth-paperclip", text("letters.files.for-one"), this::attach), ApprovalKeys.FILE);
        attach.setId("attach");
        VBox all = new VBox(8, Texts.secondary(text("letters.subject")), subject, letter, edit, files, attach);
        all.getStyleClass().add("tw-approve-letter");
        BorderPane middle = new BorderPane(scroll(all, "tw-approve-scroll"));
        middle.setTop(ApprovalFootView.refusal(model));
        middle.setBottom(foot);
        return middle;
    }

    private void show(@Nullable ApprovalSheet sheet) {
        if (sheet != null) {
            Review review = sheet.review();
            Direction direction =
                    Direction.of(Locale.forLanguageTag(review.letter().language()));
            List.of(subject, letter, editedSubject, editedBody).forEach(text -> text.write(direction));
            subject.show(review.subject());
            letter.show(review.whole());
        }
    }
}
