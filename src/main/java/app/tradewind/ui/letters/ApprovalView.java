package app.tradewind.ui.letters;

import app.tradewind.contact.Interaction;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.EmptyNote;
import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.PageHead;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.control.Tone;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
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
    private final VBox facts = new VBox(10);

    ApprovalView(ApprovalViewModel model) {
        this.model = model;
        messages = model.messages();
        FieldWords words = new FieldWords(messages);
        subject = new LetterEditorView(words, false);
        letter = new LetterEditorView(words, false);
        editedSubject = new LetterEditorView(words, true);
        editedBody = new LetterEditorView(words, false);
        subject.setEditable(false);
        letter.setEditable(false);
        subject.getStyleClass().add("tw-letter-subject");
        subject.setFocusTraversable(false);
        letter.setFocusTraversable(false);
        setFocusTraversable(true);
        getStyleClass().add("tw-approval");
        setTop(head());
        StackPane middle = new StackPane(sheet(), nothingLeft());
        setCenter(middle);
        tie();
    }

    private String text(String key) {
        return messages.text(key);
    }

    private void tie() {
        model.sheetProperty().subscribe(this::show);
        model.subjectProperty().subscribe(now -> {
            if (!now.equals(editedSubject.text().written())) {
                editedSubject.show(RichText.ofLine(now));
            }
        });
        model.htmlProperty().subscribe(now -> {
            if (!now.equals(editedBody.text().html())) {
                editedBody.show(RichText.ofHtml(now));
            }
        });
        editedSubject.onChange(
                () -> model.subjectProperty().set(editedSubject.text().written()));
        editedBody.onChange(() -> model.htmlProperty().set(editedBody.text().html()));
        model.editingProperty().subscribe(now -> {
            if (now) {
                editedBody.requestFocus();
            } else {
                requestFocus();
            }
        });
    }

    private Node head() {
        PageHead head = new PageHead(text("letters.approve.title"));
        head.note(model.mailingNameProperty());
        Label progress = Texts.muted("");
        progress.textProperty().bind(model.progressProperty());
        progress.setMinWidth(Region.USE_PREF_SIZE);
        Button before = Buttons.withKey(
                Buttons.icon("fth-chevron-left", text("letters.pager.before"), () -> model.page(-1)), "Left");
        Button after = Buttons.withKey(
                Buttons.icon("fth-chevron-right", text("letters.pager.next"), () -> model.page(1)), "Right");
        head.actions(progress, before, after, Buttons.plain("fth-x", text("letters.approve.end"), model::end));
        head.getStyleClass().add("tw-ruled");
        return head;
    }

    private Node nothingLeft() {
        EmptyNote note = new EmptyNote(
                text("letters.approve.nothing"), Buttons.primary("", text("letters.approve.back"), model::end));
        shownIf(note, model.doneProperty());
        return note;
    }

    private Node sheet() {
        BorderPane sheet = new BorderPane(middle());
        facts.getStyleClass().add("tw-facts");
        sheet.setLeft(scroll(facts, "tw-facts-scroll"));
        VBox checks = new VBox(
                10,
                Texts.strong(text("letters.checks")),
                new ChecksView(model.checks(), ChecksView.Acts.BELOW),
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
        VBox edit = new VBox(10, subjectBox, editedBody, editButtons());
        VBox foot = new VBox(10, refusal(), reason(), buttons());
        foot.getStyleClass().add("tw-approve-foot");
        shownIf(edit, model.editingProperty());
        shownIf(letter, model.editingProperty().not());
        shownIf(foot, model.editingProperty().not());
        shownIf(subject, model.editingProperty().not());
        VBox all = new VBox(8, Texts.secondary(text("letters.subject")), subject, letter, edit);
        all.getStyleClass().add("tw-approve-letter");
        BorderPane middle = new BorderPane(scroll(all, "tw-approve-scroll"));
        middle.setBottom(foot);
        return middle;
    }

    private Node editButtons() {
        return new HBox(
                8,
                Buttons.primary("fth-check", text("letters.edit.keep"), model::keepEdit),
                Buttons.plain("", text("letters.cancel"), model::dropEdit));
    }

    private Node buttons() {
        Button approve = withKey(Buttons.primary("fth-check", text("letters.approve"), model::approve), "A");
        Button edit = withKey(Buttons.plain("fth-edit-2", text("letters.edit"), model::edit), "E");
        Button skip = withKey(Buttons.plain("fth-skip-forward", text("letters.skip"), model::skip), "S");
        Button never = withKey(Buttons.link("fth-slash", text("letters.never"), model::never), "N");
        approve.setId("approve");
        HBox line = new HBox(6, approve, edit, skip, never);
        line.setMinWidth(0);
        return line;
    }

    private static Button withKey(Button button, String key) {
        Buttons.withKey(button, key);
        HBox inside = new HBox(8, button.getGraphic(), new Label(button.getText()), Buttons.key(key));
        inside.setAlignment(Pos.CENTER);
        button.setAccessibleText(button.getText());
        button.setText("");
        button.setGraphic(inside);
        button.getStyleClass().add("tw-keyed");
        return button;
    }

    private Node refusal() {
        Label words = Texts.wrapped(Texts.plain(""));
        words.textProperty().bind(model.refusalProperty());
        HBox strip = new HBox(10, Icons.of(Tone.BLOCK.icon(), Tone.BLOCK), words);
        HBox.setHgrow(words, Priority.ALWAYS);
        strip.getStyleClass().addAll(Styles.BANNER, Tone.BLOCK.style());
        shownIf(strip, model.refusalProperty().isNotEmpty());
        return strip;
    }

    private Node reason() {
        TextField field = new TextField();
        field.setId("reason");
        field.textProperty().bindBidirectional(model.reasonProperty());
        field.setPromptText(text("letters.waive.prompt"));
        field.setAccessibleText(text("rules.waiver.reason"));
        field.setOnAction(_ -> model.waive());
        Button keep = Buttons.primary("", text("letters.waive.keep"), model::waive);
        keep.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> !model.isReasonEnough(), model.reasonProperty()));
        VBox box = new VBox(
                8,
                Texts.strong(text("rules.waiver.reason")),
                field,
                Texts.secondary(text("rules.waiver.kept")),
                new HBox(8, keep, Buttons.plain("", text("letters.cancel"), model::dropReason)));
        box.getStyleClass().add(Styles.CARD);
        shownIf(box, model.waivingProperty().isNotNull());
        model.waivingProperty().subscribe(rule -> {
            if (rule != null) {
                field.requestFocus();
            } else {
                requestFocus();
            }
        });
        return box;
    }

    private void show(@Nullable ApprovalSheet sheet) {
        facts.getChildren().clear();
        if (sheet == null) {
            return;
        }
        Review review = sheet.review();
        subject.show(review.subject());
        letter.show(review.whole());
        Label name = Texts.wrapped(Texts.title(review.contact().displayName()));
        String firm = java.util.stream.Stream.of(
                        review.contact().title(), review.contact().company().name())
                .filter(part -> !part.isBlank())
                .collect(java.util.stream.Collectors.joining(" · "));
        facts.getChildren().addAll(name, Texts.wrapped(Texts.muted(firm)));
        if (!sheet.localNow().isEmpty()) {
            HBox now = new HBox(8, Icons.of("fth-clock"), Texts.wrapped(Texts.plain(sheet.localNow())));
            VBox card = new VBox(4, now, Texts.wrapped(Texts.secondary(sheet.localNext())));
            card.getStyleClass().add(Styles.CARD);
            facts.getChildren().add(card);
        }
        showFacts(sheet);
        showPast(sheet);
    }

    private void showFacts(ApprovalSheet sheet) {
        if (sheet.facts().isEmpty()) {
            return;
        }
        facts.getChildren().add(Texts.strong(text("letters.facts")));
        boolean first = true;
        for (String fact : sheet.facts()) {
            Button use = Buttons.link("", text("letters.fact.use") + (first ? " ↵" : ""), () -> model.use(fact));
            use.getStyleClass().add("tw-fact-use");
            VBox card = new VBox(2, Texts.wrapped(Texts.plain(fact)), use);
            card.getStyleClass().add(Styles.CARD);
            facts.getChildren().add(card);
            first = false;
        }
    }

    private void showPast(ApprovalSheet sheet) {
        if (sheet.past().isEmpty()) {
            return;
        }
        facts.getChildren().add(Texts.strong(text("letters.past")));
        for (Interaction one : sheet.past()) {
            Label what =
                    Texts.wrapped(Texts.plain(one.summary().lines().findFirst().orElse("")));
            HBox.setHgrow(what, Priority.ALWAYS);
            what.setMaxWidth(Double.MAX_VALUE);
            Label when = Texts.secondary(model.room().dates().words(one.at()));
            when.setMinWidth(Region.USE_PREF_SIZE);
            facts.getChildren().add(new HBox(8, Icons.of("fth-corner-up-left"), what, when));
        }
    }

    private static void shownIf(Node node, ObservableBooleanValue shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(node.visibleProperty());
    }
}
