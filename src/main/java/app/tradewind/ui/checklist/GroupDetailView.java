package app.tradewind.ui.checklist;

import app.tradewind.contact.ContactId;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Columns;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The chosen group in full: why, what is lawful instead, and the people.
final class GroupDetailView extends HBox {

    /// What is done seldom, or leads away.
    private static final Set<Way> LINKS = EnumSet.of(Way.BASIS, Way.REASON, Way.ONE_BY_ONE, Way.NOTICE, Way.MAILING);

    private static final double ROOM_AROUND = 40;
    private static final double HEIGHT = 244;
    private static final double HEIGHT_WITH_FORM = 336;

    private final ChecklistViewModel model;
    private final Messages messages;
    private final VBox text = new VBox();
    private final FlowPane ways = new FlowPane(8, 8);
    private final VBox form = new VBox();
    private final TableView<PersonRow> people;

    GroupDetailView(ChecklistViewModel model) {
        this.model = model;
        messages = model.messages();
        text.getStyleClass().add("tw-group-text");
        ScrollPane scroll = new ScrollPane(text);
        scroll.setFitToWidth(true);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        // a flow asks for the height of its wished width, not of the one it has
        ways.prefWrapLengthProperty().bind(text.widthProperty().subtract(ROOM_AROUND));
        form.managedProperty().bind(Bindings.isNotEmpty(form.getChildren()));
        form.getChildren().subscribe(() -> {
            double height = form.getChildren().isEmpty() ? HEIGHT : HEIGHT_WITH_FORM;
            setMinHeight(height);
            setPrefHeight(height);
        });
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        getStyleClass().addAll(Styles.CARD, "tw-group-detail");
        people = people();
        getChildren().addAll(scroll, people);
        model.detailProperty().subscribe(this::show);
    }

    private void show(GroupDetail detail) {
        setVisible(!detail.title().isEmpty());
        setManaged(isVisible());
        form.getChildren().clear();
        Label title = Texts.strong(detail.title());
        Label fact = Texts.secondary(detail.fact());
        HBox head = new HBox(8, title, fact);
        head.getStyleClass().add("tw-group-head");
        text.getChildren().setAll(head, Texts.wrapped(Texts.plain(detail.why())));
        text.getChildren().add(Texts.wrapped(Texts.secondary(detail.source())));
        if (!detail.regime().isEmpty()) {
            text.getChildren().add(Texts.wrapped(Texts.muted(detail.regime())));
        }
        ways.getChildren()
                .setAll(detail.ways().stream().map(way -> button(way, detail)).toList());
        text.getChildren().addAll(ways, form);
        if (!detail.note().isEmpty()) {
            text.getChildren()
                    .add(Texts.wrapped(Texts.secondary(messages.text("checklist.detail.note", detail.note()))));
        }
    }

    private Button button(Way way, GroupDetail detail) {
        GroupLine line = model.chosenProperty().get();
        String word = line == null ? "" : model.words().way(way, line.group(), detail.people());
        Runnable act = () -> go(way);
        return LINKS.contains(way) ? Buttons.link(icon(way), word, act) : Buttons.plain(icon(way), word, act);
    }

    private static String icon(Way way) {
        return switch (way) {
            case POST -> "fth-mail";
            case CALL -> "fth-phone";
            case FAIR -> "fth-calendar";
            case BASIS -> "fth-check";
            case COUNTRY -> "fth-map-pin";
            case SOURCE -> "fth-tag";
            case ONE_BY_ONE -> "fth-user";
            case IDENTITY, ACCOUNTS, LAW -> "fth-settings";
            case DOMAIN -> "fth-globe";
            case SEEN -> "fth-eye";
            case REGISTER -> "fth-book-open";
            case MAILING -> "fth-edit-3";
            case REASON -> "fth-edit-2";
            case PAGE -> "fth-file-text";
            case PASTE -> "fth-clipboard";
            case RENEW -> "fth-plus-circle";
            case POSTAL -> "fth-map-pin";
            case LANGUAGE -> "fth-globe";
            case NOTICE -> "fth-check";
        };
    }

    /// Goes a way for the chosen group: at once, or by its form.
    void go(Way way) {
        switch (way) {
            case POST -> open(MendFormView.post(model, this::close));
            case CALL -> printCalls();
            case FAIR -> open(MendFormView.fair(model, this::close));
            case BASIS -> open(MendFormView.basis(model, this::close));
            case COUNTRY -> model.acceptCountries();
            case SOURCE -> open(MendFormView.source(model, this::close));
            case ONE_BY_ONE -> model.openFirst();
            case IDENTITY -> model.go(new Place.SettingsPlace("identity"));
            case ACCOUNTS -> model.go(new Place.SettingsPlace("accounts"));
            case LAW -> model.go(new Place.SettingsPlace("law"));
            case DOMAIN -> model.checkDomain();
            case SEEN -> model.see();
            case REGISTER -> model.lookedIntoRegister();
            case MAILING -> model.openMailing();
            case REASON -> open(MendFormView.reason(model, this::close));
            case PAGE -> PaperFileView.page(this, messages).ifPresent(file -> model.takePage(file, selected()));
            case PASTE -> model.pastePage(clipboard(), selected());
            case RENEW -> model.renewLetters();
            case POSTAL -> open(MendFormView.postal(model, this::close));
            case LANGUAGE -> open(MendFormView.language(model, this::close));
            case NOTICE -> open(MendFormView.notice(model, this::close));
        }
    }

    /// Asks for the file of a call list.
    void printCalls() {
        PaperFileView.save(this, messages, "checklist.way.CALL", messages.text("checklist.file.calls"))
                .ifPresent(model::printCalls);
    }

    private @Nullable ContactId selected() {
        PersonRow row = people.getSelectionModel().getSelectedItem();
        return row == null ? null : row.id();
    }

    private static String clipboard() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        String text = clipboard.hasHtml() ? clipboard.getHtml() : clipboard.getString();
        return text == null ? "" : text;
    }

    private void open(MendFormView wanted) {
        form.getChildren().setAll(wanted);
        wanted.begin();
    }

    private void close() {
        form.getChildren().clear();
        ways.requestFocus();
    }

    /// Closes an open form. Returns false when none was open.
    boolean closeForm() {
        boolean open = !form.getChildren().isEmpty();
        close();
        return open;
    }

    /// Sets the cursor on the foremost way.
    void begin() {
        ways.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
    }

    private TableView<PersonRow> people() {
        TableView<PersonRow> table = new TableView<>(model.people());
        table.getColumns()
                .setAll(List.of(
                        column(Columns.strong(messages.text("checklist.column.person"), PersonRow::name), 140),
                        column(Columns.text(messages.text("checklist.column.company"), PersonRow::company), 140),
                        column(Columns.muted(messages.text("checklist.column.country"), PersonRow::country), 90)));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        table.setPrefWidth(400);
        table.setMinWidth(340);
        table.setAccessibleText(messages.text("checklist.people"));
        table.setRowFactory(_ -> row());
        table.setOnKeyPressed(pressed -> {
            PersonRow person = table.getSelectionModel().getSelectedItem();
            if (pressed.getCode() == KeyCode.ENTER && person != null) {
                model.open(person.id());
                pressed.consume();
            }
        });
        return table;
    }

    private TableRow<PersonRow> row() {
        TableRow<PersonRow> row = new TableRow<>();
        row.setOnMouseClicked(click -> {
            PersonRow person = row.getItem();
            if (person != null && click.getClickCount() == 2) {
                model.open(person.id());
            }
        });
        return row;
    }

    private static <T> TableColumn<PersonRow, T> column(TableColumn<PersonRow, T> column, double width) {
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }
}
