package app.tradewind.ui.settings.law;

import app.tradewind.compliance.LawSources;
import app.tradewind.compliance.Profile;
import app.tradewind.compliance.Regime;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Columns;
import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.control.Tone;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The countries at the left; what the chosen one asks, where that stands, and the form to correct it, at the
/// right.
public final class ProfilesView extends HBox {

    private final ProfilesViewModel model;
    private final Messages messages;
    private final VBox detail = new VBox(10);

    public ProfilesView(ProfilesViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setSpacing(20);
        TextField search = field("settings.law.search");
        search.setId("law-search");
        search.textProperty().bindBidirectional(model.searchProperty());
        TableView<ProfileLine> table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox left = new VBox(10, search, table);
        left.setMinWidth(500);
        left.setPrefWidth(520);
        HBox.setHgrow(left, Priority.ALWAYS);
        ScrollPane right = new ScrollPane(detail);
        right.setFitToWidth(true);
        right.setMinWidth(340);
        right.setPrefWidth(360);
        HBox.setHgrow(right, Priority.ALWAYS);
        detail.setPadding(new Insets(0, 12, 12, 0));
        model.chosenProperty().subscribe(this::show);
        getChildren().addAll(left, right);
    }

    private TableView<ProfileLine> table() {
        TableView<ProfileLine> table = new TableView<>(model.lines());
        table.setId("law-profiles");
        table.setPlaceholder(Texts.muted(messages.text("settings.law.none")));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setAccessibleText(messages.text("settings.law.title"));
        table.getColumns().add(column("country", 116, ProfileLine::country));
        table.getColumns().add(column("person", 148, ProfileLine::person));
        table.getColumns().add(column("box", 148, ProfileLine::box));
        table.getColumns().add(marked());
        table.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null) {
                model.chosenProperty().set(line);
            }
        });
        model.chosenProperty().subscribe(line -> table.getSelectionModel().select(line));
        return table;
    }

    private TableColumn<ProfileLine, String> column(String key, double width, Function<ProfileLine, String> text) {
        TableColumn<ProfileLine, String> column = Columns.text(
                messages.text("settings.law.column." + key), line -> new ReadOnlyStringWrapper(text.apply(line)));
        column.setPrefWidth(width);
        return column;
    }

    private TableColumn<ProfileLine, String> marked() {
        TableColumn<ProfileLine, String> column =
                column("standing", 78, line -> line.yours() ? messages.text("settings.law.yours") : line.confidence());
        return column;
    }

    private void show(@Nullable ProfileLine line) {
        detail.getChildren().clear();
        if (line == null) {
            return;
        }
        Profile profile = line.profile();
        Label standing = Texts.wrapped(Texts.secondary(model.standing(line)));
        if (line.doubtful() || line.yours()) {
            standing.setGraphic(Icons.of(line.yours() ? "fth-user" : "fth-alert-triangle", Tone.WARN));
        }
        detail.getChildren().addAll(Texts.title(line.country()), standing);
        fact("may", profile.law().may());
        fact("note", profile.law().note().equals("—") ? "" : profile.law().note());
        fact("act", profile.law().act());
        fact("identity", profile.duties().identity());
        fact("unsubscribe", profile.duties().unsubscribe());
        fact("deadline", profile.duties().deadline());
        fact("label", profile.duties().label());
        fact(
                "records",
                profile.duties().records().equals("—") ? "" : profile.duties().records());
        for (LawSources.Source source : model.sources(line)) {
            detail.getChildren()
                    .add(Texts.wrapped(Texts.secondary(messages.text(
                            "settings.law.source", source.key(), source.what(), source.kind(), source.where()))));
        }
        detail.getChildren().add(form(line));
    }

    private void fact(String key, String text) {
        if (!text.isBlank()) {
            Label name = Texts.strong(messages.text("settings.law.fact." + key));
            Label said = Texts.wrapped(Texts.plain(text));
            said.setLabelFor(name);
            detail.getChildren().add(new VBox(2, name, said));
        }
    }

    private VBox form(ProfileLine line) {
        TextField article = field("settings.law.fact.act");
        article.textProperty().bindBidirectional(model.articleProperty());
        TextField reason = field("settings.law.reason");
        reason.setId("law-reason");
        reason.textProperty().bindBidirectional(model.reasonProperty());
        reason.setOnAction(_ -> model.keep());
        Label error = Texts.wrapped(Texts.secondary(""));
        error.getStyleClass().add(Styles.ERROR_TEXT);
        error.textProperty().bind(model.errorProperty());
        Button keep = Buttons.primary("fth-check", messages.text("settings.law.keep"), model::keep);
        Button back = Buttons.plain("fth-rotate-ccw", messages.text("settings.law.put-back"), model::putBack);
        back.setDisable(!line.yours());
        return new VBox(
                6,
                Texts.strong(messages.text("settings.law.correct")),
                labelled("settings.law.column.person", regimes(model.personProperty(), "person")),
                labelled("settings.law.column.box", regimes(model.boxProperty(), "box")),
                labelled("settings.law.fact.act", article),
                labelled("settings.law.reason", reason),
                error,
                new HBox(8, keep, back));
    }

    private VBox labelled(String key, Control field) {
        Label name = Texts.muted(messages.text(key));
        name.setLabelFor(field);
        field.setMaxWidth(Double.MAX_VALUE);
        return new VBox(2, name, field);
    }

    private ComboBox<Regime> regimes(ObjectProperty<Regime> value, String key) {
        ComboBox<Regime> choice = new ComboBox<>();
        choice.getItems().setAll(Regime.values());
        choice.setAccessibleText(messages.text("settings.law.column." + key));
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Regime regime) {
                return regime == null ? "" : model.regime(regime);
            }

            @Override
            public Regime fromString(String word) {
                throw new UnsupportedOperationException();
            }
        });
        choice.valueProperty().bindBidirectional(value);
        return choice;
    }

    private TextField field(String key) {
        TextField field = new TextField();
        field.setPromptText(messages.text(key));
        field.setAccessibleText(messages.text(key));
        field.setPrefWidth(240);
        return field;
    }
}
