package app.tradewind.ui.letters;

import app.tradewind.contact.Interaction;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.control.Tone;
import app.tradewind.ui.letters.writing.AssistView;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The left pane of the approval: who it is, what time it is there, the personal line and what could be one, the
/// past.
final class ApprovalFactsView extends VBox {

    private final ApprovalViewModel model;
    private final Messages messages;
    private final TextField line = new TextField();
    private final AssistView assist;

    ApprovalFactsView(ApprovalViewModel model) {
        super(10);
        this.model = model;
        messages = model.messages();
        getStyleClass().add("tw-facts");
        assist = new AssistView(model.assist(), ApprovalKeys.ASSIST);
        line.setId("personal-line");
        line.setPromptText(text("letters.personal.prompt"));
        line.setAccessibleText(text("letters.column.personal"));
        line.setTooltip(ToolbarView.tooltip(text("letters.personal.write"), ApprovalKeys.PERSONAL));
        line.textProperty().bindBidirectional(model.personalLineProperty());
        line.setOnAction(_ -> {
            model.useWritten();
            getParent().requestFocus();
        });
        model.sheetProperty().subscribe(this::show);
    }

    private String text(String key) {
        return messages.text(key);
    }

    /// Puts the cursor into the personal line.
    void writeLine() {
        line.requestFocus();
        line.selectAll();
    }

    private void show(@Nullable ApprovalSheet sheet) {
        getChildren().clear();
        if (sheet != null) {
            showPerson(sheet);
            showLine(sheet);
            showFacts(sheet);
            showPast(sheet);
        }
    }

    private void showPerson(ApprovalSheet sheet) {
        Review review = sheet.review();
        String firm = Stream.of(
                        review.contact().title(), review.contact().company().name())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
        getChildren()
                .addAll(Texts.wrapped(Texts.title(review.contact().displayName())), Texts.wrapped(Texts.muted(firm)));
        if (!sheet.localNow().isEmpty()) {
            HBox now = new HBox(8, Icons.of("fth-clock"), Texts.wrapped(Texts.plain(sheet.localNow())));
            VBox card = new VBox(4, now, Texts.wrapped(Texts.secondary(sheet.localNext())));
            card.getStyleClass().add(Styles.CARD);
            getChildren().add(card);
        }
    }

    private void showLine(ApprovalSheet sheet) {
        HBox head = new HBox(8, Texts.strong(text("letters.column.personal")), Buttons.key(ApprovalKeys.PERSONAL));
        if (sheet.review().letter().personalLine().isBlank()) {
            Label none = Texts.secondary(text("letters.personal.none"));
            none.getStyleClass().add(Styles.WARN_TEXT);
            head.getChildren().addAll(spacer(), Icons.of(Tone.WARN.icon(), Tone.WARN), none);
        }
        getChildren().addAll(new VBox(6, head, line), assist);
    }

    private static Node spacer() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private void showFacts(ApprovalSheet sheet) {
        if (sheet.facts().isEmpty()) {
            return;
        }
        getChildren().add(Texts.strong(text("letters.facts")));
        boolean first = true;
        for (String fact : sheet.facts()) {
            Button use = Buttons.link("", text("letters.fact.use") + (first ? " ↵" : ""), () -> model.use(fact));
            use.getStyleClass().add("tw-fact-use");
            VBox card = new VBox(2, Texts.wrapped(Texts.plain(fact)), use);
            card.getStyleClass().add(Styles.CARD);
            getChildren().add(card);
            first = false;
        }
    }

    private void showPast(ApprovalSheet sheet) {
        if (sheet.past().isEmpty()) {
            return;
        }
        getChildren().add(Texts.strong(text("letters.past")));
        for (Interaction one : sheet.past()) {
            Label what =
                    Texts.wrapped(Texts.plain(one.summary().lines().findFirst().orElse("")));
            HBox.setHgrow(what, Priority.ALWAYS);
            what.setMaxWidth(Double.MAX_VALUE);
            Label when = Texts.secondary(model.room().dates().words(one.at()));
            when.setMinWidth(Region.USE_PREF_SIZE);
            getChildren().add(new HBox(8, Icons.of("fth-corner-up-left"), what, when));
        }
    }
}
