package app.tradewind.ui.insights;

import app.tradewind.contact.Channel;
import app.tradewind.insight.Cost;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.converter.LocalDateStringConverter;
import org.jspecify.annotations.Nullable;

/// What the channels cost: the form, and what was entered.
final class CostsView extends VBox {

    private static final int SHOWN = 8;
    private static final double MARGINS = 32;

    private final CostsViewModel model;
    private final InsightWords words;
    private final TextField amount = new TextField();
    private final VBox rows = new VBox();

    CostsView(CostsViewModel model) {
        this.model = model;
        words = model.words();
        getStyleClass().addAll(Styles.CARD, "tw-insight", "tw-costs");
        setMaxHeight(Double.MAX_VALUE);
        setMaxWidth(Double.MAX_VALUE);
        rows.getStyleClass().add("tw-bar-rows");
        Label error = Texts.wrapped(Texts.secondary(""));
        error.getStyleClass().add(Styles.ERROR_TEXT);
        error.textProperty().bind(model.errorProperty());
        error.visibleProperty().bind(model.errorProperty().isNotEmpty());
        error.managedProperty().bind(error.visibleProperty());
        HBox head = new HBox(
                8, Texts.strong(words.text("insights.cost.title")), Texts.secondary(words.text("insights.cost.fact")));
        head.getStyleClass().add("tw-insight-head");
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, form(), error, rows);
        model.costs().addListener((ListChangeListener<Cost>) _ -> fill());
        fill();
    }

    /// Puts the cursor where a cost is entered.
    void enter() {
        amount.requestFocus();
    }

    private Node form() {
        ComboBox<Channel> channel = new ComboBox<>();
        channel.getItems()
                .setAll(Arrays.stream(Channel.values())
                        .filter(one -> one != Channel.UNKNOWN)
                        .toList());
        channel.setConverter(shownAs(words::channel));
        channel.valueProperty().bindBidirectional(model.channelProperty());
        TextField occasion = new TextField();
        occasion.setPromptText(words.text("insights.cost.occasion-prompt"));
        occasion.setPrefColumnCount(12);
        occasion.textProperty().bindBidirectional(model.occasionProperty());
        amount.setId("cost-amount");
        amount.setPrefColumnCount(7);
        amount.textProperty().bindBidirectional(model.amountProperty());
        amount.setOnAction(_ -> model.save());
        ComboBox<String> currency = new ComboBox<>();
        currency.getItems().setAll(CostsViewModel.currencies());
        currency.valueProperty().bindBidirectional(model.currencyProperty());
        DatePicker day = new DatePicker();
        day.valueProperty().bindBidirectional(model.dayProperty());
        day.setConverter(
                new LocalDateStringConverter(DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ISO_LOCAL_DATE));
        day.setPrefWidth(140);
        Button save = Buttons.plain("fth-plus", words.text("insights.cost.add"), model::save);
        Button cancel = Buttons.plain("", words.text("insights.cost.cancel"), model::clear);
        model.editedProperty().subscribe(edited -> {
            save.setText(words.text(edited == null ? "insights.cost.add" : "insights.cost.change"));
            cancel.setVisible(edited != null);
            cancel.setManaged(edited != null);
        });
        FlowPane form = new FlowPane(
                8,
                8,
                field("channel", channel),
                field("occasion", occasion),
                field("amount", amount),
                field("currency", currency),
                field("day", day),
                field("", new HBox(8, save, cancel)));
        form.prefWrapLengthProperty().bind(widthProperty().subtract(MARGINS));
        form.getStyleClass().add("tw-cost-form");
        return form;
    }

    private Node field(String key, Node field) {
        Label label = Texts.secondary(key.isEmpty() ? "" : words.text("insights.cost." + key));
        label.setLabelFor(field);
        return new VBox(2, label, field);
    }

    private void fill() {
        rows.getChildren().clear();
        List<Cost> all = model.costs();
        if (all.isEmpty()) {
            rows.getChildren().add(Texts.wrapped(Texts.muted(words.text("insights.cost.empty"))));
        }
        all.stream().limit(SHOWN).map(this::row).forEach(rows.getChildren()::add);
        if (all.size() > SHOWN) {
            Button rest = Buttons.link(
                    "",
                    words.text("insights.cost.more", all.size() - SHOWN),
                    () -> rows.getChildren().setAll(all.stream().map(this::row).toList()));
            rows.getChildren().add(rest);
        }
    }

    private Node row(Cost cost) {
        Label what = Texts.plain(words.channel(cost.channel()));
        Label occasion = Texts.muted(cost.occasion());
        HBox name = new HBox(8, what, occasion);
        name.setAlignment(Pos.CENTER_LEFT);
        what.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(occasion, Priority.ALWAYS);
        Label day = Texts.secondary(words.date(cost.spentOn()));
        day.setMinWidth(USE_PREF_SIZE);
        day.getStyleClass().add("tw-cost-day");
        Label paid = Texts.plain(words.money(cost.amount()));
        paid.setMinWidth(USE_PREF_SIZE);
        paid.getStyleClass().add("tw-cost-paid");
        String said = words.text(
                "insights.cost.said",
                words.channel(cost.channel()),
                words.money(cost.amount()),
                words.date(cost.spentOn()));
        HBox actions = new HBox();
        actions.getStyleClass().add("tw-cost-actions");
        if (!cost.occasion().isEmpty()) {
            actions.getChildren()
                    .add(Buttons.icon(
                            "fth-users", words.text("insights.cost.people", cost.occasion()), () -> model.open(cost)));
        }
        actions.getChildren()
                .addAll(
                        Buttons.icon("fth-edit-2", words.text("insights.cost.edit", said), () -> {
                            model.edit(cost);
                            enter();
                        }),
                        Buttons.icon(
                                "fth-trash-2", words.text("insights.cost.delete", said), () -> model.delete(cost)));
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox whole = new HBox(12, name, day, paid, actions);
        whole.setAlignment(Pos.CENTER_LEFT);
        whole.getStyleClass().add("tw-cost-row");
        return whole;
    }

    private static <T> StringConverter<@Nullable T> shownAs(Function<T, String> said) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : said.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        };
    }
}
