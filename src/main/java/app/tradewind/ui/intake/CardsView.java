package app.tradewind.ui.intake;

import app.tradewind.intake.IntakeFile;
import app.tradewind.ui.control.RelativeDates;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import java.util.function.Supplier;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// What was understood and chosen, a card each, with the link that changes it.
final class CardsView extends HBox {

    private final ImportViewModel model;
    private final ImportWords words;

    CardsView(ImportViewModel model) {
        this.model = model;
        words = model.words();
        getStyleClass().add("tw-cards");
        Text file = new Text();
        Text columns = new Text();
        Text occasion = new Text();
        Text policy = new Text();
        getChildren()
                .addAll(
                        card(ImportPart.FILE, "intake.card.file", file),
                        card(ImportPart.COLUMNS, "intake.card.columns-title", columns),
                        card(ImportPart.OCCASION, "intake.card.occasion", occasion),
                        card(ImportPart.CONTACTS, "intake.card.contacts", policy));
        Runnable said = () -> {
            file.setText(ifOpen(this::understood));
            columns.setText(ifOpen(() -> words.columns(opened())));
        };
        model.file().fileProperty().subscribe(said);
        model.history().runs().subscribe(said);
        said.run();
        Runnable where = () -> occasion.setText(words.occasion(model.occasion()));
        model.occasion().channelProperty().subscribe(where);
        model.occasion().detailProperty().subscribe(where);
        model.occasion().occasionProperty().subscribe(where);
        model.occasion().dayProperty().subscribe(where);
        model.occasion().boothProperty().subscribe(where);
        model.occasion().interestsProperty().subscribe(where);
        where.run();
        Runnable kept = () -> policy.setText(
                words.policy(model.policyProperty().get(), model.kept().targets()));
        model.policyProperty().subscribe(kept);
        model.kept().targets().subscribe(kept);
        kept.run();
    }

    /// The height of the tallest card at the width that the cards share; of itself the box would take the height of
    /// cards of their preferred width.
    @Override
    protected double computePrefHeight(double width) {
        if (width < 0) {
            return super.computePrefHeight(width);
        }
        int cards = getChildren().size();
        double share = Math.floor((width - getSpacing() * (cards - 1)) / cards);
        return getChildren().stream()
                .mapToDouble(card -> card.prefHeight(share))
                .max()
                .orElse(0);
    }

    private String ifOpen(Supplier<String> text) {
        return model.file().fileProperty().get() == null ? "" : text.get();
    }

    private IntakeFile opened() {
        return java.util.Objects.requireNonNull(model.file().fileProperty().get());
    }

    private String understood() {
        IntakeFile file = opened();
        RelativeDates dates = new RelativeDates(
                model.room().messages(),
                model.room().time().clock(),
                model.room().time().zone());
        return words.understood(file)
                + model.history()
                        .standing(file.name(), file.sha256())
                        .map(run -> " · " + words.again(file, run, dates))
                        .orElse("");
    }

    private VBox card(ImportPart part, String titleKey, Text said) {
        String title = words.text(titleKey);
        Hyperlink change = new Hyperlink(words.text("intake.card.change"));
        change.setId("change-" + part.name().toLowerCase(java.util.Locale.ROOT));
        change.setAccessibleText(words.text("intake.card.change-of", title));
        change.setOnAction(_ -> model.edit(part));
        change.disableProperty().bind(model.writing().busyProperty());
        said.getStyleClass().add("tw-card-words");
        TextFlow text = new TextFlow(said, new Text("  "), change);
        VBox card = new VBox(Texts.secondary(title), text);
        card.getStyleClass().add(Styles.CARD);
        // its least height would be that of its least width, with every line broken
        card.setMinHeight(0);
        HBox.setHgrow(card, Priority.ALWAYS);
        Runnable mark = () -> card.pseudoClassStateChanged(
                StepsView.HERE,
                model.stepProperty().get() == ImportStep.COLUMNS
                        && model.partProperty().get() == part);
        model.stepProperty().subscribe(mark);
        model.partProperty().subscribe(mark);
        mark.run();
        return card;
    }
}
