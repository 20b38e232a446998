package app.tradewind.ui.contacts;

import app.tradewind.contact.Field;
import app.tradewind.contact.FollowUpWay;
import app.tradewind.contact.Grade;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Command;
import app.tradewind.ui.control.Confirm;
import app.tradewind.ui.control.EmptyNote;
import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.PageHead;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.control.Screen;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import atlantafx.base.controls.CustomTextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The screen of contacts: head, facets, table, detail.
public final class ContactsView extends BorderPane implements Screen {

    private static final double WIDE = 1600 - 168;

    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private final ContactsViewModel model;
    private final Timeline minutes;
    private final ContactWords words;
    private final CustomTextField search = new CustomTextField();
    private final ContactTableView table;
    private final CellEditView cell;
    private final GroupsView groups;
    private final ContactDetailView detail;
    private final StageBoardView board;
    private final BooleanProperty detailOpen = new SimpleBooleanProperty();
    private final Button segment;
    private final Button export;

    public ContactsView(ContactsViewModel model) {
        this.model = model;
        // the buyer’s clock goes on while the contact is looked at
        minutes = new Timeline(new KeyFrame(Duration.minutes(1), _ -> model.tick()));
        words = model.words();
        detail = new ContactDetailView(model);
        table = new ContactTableView(model, this::openDetail, this::focusSearch);
        cell = new CellEditView(model, table);
        groups = new GroupsView(model, table);
        board = new StageBoardView(model, this::openDetail);
        segment = Buttons.plain("fth-bookmark", text("contacts.action.segment"), this::saveSegment);
        export = Buttons.plain("fth-upload", text("contacts.action.export"), this::export);
        getStyleClass().add("tw-contacts");
        getStylesheets()
                .add(Objects.requireNonNull(getClass().getResource("/app/tradewind/ui/theme/contacts.css"))
                        .toExternalForm());
        setTop(new VBox(
                head(),
                new SearchChipsView(model.table(), words),
                fault(),
                bulk(),
                new GradingView(model.grading(), words)));
        FacetsView facets = new FacetsView(model.facets(), words);
        setLeft(facets);
        setCenter(new StackPane(table, cell, board, new PictureView(model.pictures()), new BulkEditView(model.bulk())));
        arrange(facets);
        setRight(detail);
        table.setPlaceholder(empty());
        model.bookEmptyProperty().subscribe(_ -> table.setPlaceholder(empty()));
        widthProperty().subscribe(this::fit);
        fit();
        // a text that is being typed takes its own paste first
        setOnKeyPressed(key -> {
            if (PASTE.match(key) && detail.paste()) {
                key.consume();
            }
        });
    }

    /// The board takes the whole page; the contact is opened beside it when it is asked for.
    private void arrange(Node facets) {
        BooleanProperty asBoard = model.board().seenProperty();
        board.visibleProperty().bind(asBoard.and(model.table().countProperty().greaterThan(0)));
        table.visibleProperty().bind(board.visibleProperty().not());
        facets.visibleProperty().bind(asBoard.not());
        facets.managedProperty().bind(facets.visibleProperty());
        detail.visibleProperty().bind(asBoard.not().or(detailOpen));
        detail.managedProperty().bind(detail.visibleProperty());
        asBoard.subscribe((_, _) -> detailOpen.set(false));
    }

    private void toggleBoard() {
        BooleanProperty asBoard = model.board().seenProperty();
        asBoard.set(!asBoard.get());
        focusList();
    }

    private void focusList() {
        if (board.isVisible()) {
            board.begin();
        } else {
            table.requestFocus();
        }
    }

    /// What works on the contact needs it in sight.
    private Runnable withDetail(Runnable act) {
        return () -> {
            detailOpen.set(true);
            act.run();
        };
    }

    private String text(String key) {
        return words.text(key);
    }

    private void fit() {
        double scale = model.settings().textScale() / 100.0;
        double width = getWidth() >= WIDE ? 400 : 324;
        detail.setMinWidth(width * scale);
        detail.setPrefWidth(width * scale);
        detail.setMaxWidth(width * scale);
    }

    private Node head() {
        search.setId("search");
        search.setPromptText(text("contacts.search.prompt"));
        search.setAccessibleText(text("contacts.search.prompt"));
        search.setLeft(Icons.of("fth-search"));
        Button filter = Buttons.withKey(
                Buttons.icon("fth-filter", text("contacts.command.filter"), this::addFilter), "Shift+F");
        filter.getStyleClass().add("tw-in-field");
        search.setRight(filter);
        search.setPrefWidth(460);
        search.setMaxWidth(460);
        search.setMinWidth(160);
        search.textProperty().bindBidirectional(model.table().searchProperty());
        search.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DOWN) {
                firstHit();
                key.consume();
            }
        });
        search.setOnAction(_ -> firstHit());
        HBox.setHgrow(search, javafx.scene.layout.Priority.ALWAYS);
        segment.disableProperty().bind(model.table().searchProperty().map(String::isBlank));
        export.setDisable(!model.canExport());
        Button fresh = Buttons.withKey(Buttons.primary("fth-plus", text("contacts.action.new"), this::begin), "N");
        PageHead head = new PageHead(text("contacts.title"))
                .note(Bindings.createStringBinding(
                        () -> String.format(
                                words.locale(),
                                "%,d",
                                model.table().countProperty().get()),
                        model.table().countProperty()))
                .middle(search)
                .actions(new PageSwitchView(words, model.board().seenProperty()), cleanUp(), segment, export, fresh)
                .busy(model.table().loadingProperty().or(model.board().loadingProperty()));
        head.getStyleClass().add("tw-contacts-head");
        return head;
    }

    private Button cleanUp() {
        return Buttons.withKey(
                Buttons.icon(
                        "fth-activity", text("contacts.command.clean-up"), () -> model.go(new Place.CleanUpPlace())),
                "H");
    }

    private void addFilter() {
        FilterMenuView.show(model.table(), words, search);
    }

    private void firstHit() {
        model.selectFirst();
        table.begin();
    }

    private Node fault() {
        Label sentence = Texts.wrapped(Texts.secondary(""));
        sentence.setId("search-fault");
        sentence.getStyleClass().addAll(Styles.ERROR_TEXT, "tw-search-note");
        sentence.textProperty().bind(model.table().faultProperty());
        sentence.visibleProperty().bind(model.table().faultProperty().isNotEmpty());
        sentence.managedProperty().bind(sentence.visibleProperty());
        return sentence;
    }

    private Node bulk() {
        Label count = Texts.strong("");
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.text(
                                "contacts.bulk.count",
                                model.selection().sizeProperty().get()),
                        model.selection().sizeProperty()));
        Button write = Buttons.small(text("contacts.bulk.write"), model::write);
        Button tag = Buttons.small(text("contacts.bulk.tag"), () -> {});
        tag.setOnAction(_ -> tag(tag));
        Button grade = Buttons.small(text("contacts.bulk.grade"), () -> {});
        grade.setOnAction(_ -> show(grades(), grade));
        Button stage = Buttons.small(text("contacts.bulk.stage"), () -> {});
        stage.setOnAction(_ -> show(stages(), stage));
        Button change = Buttons.withKey(Buttons.small(text("contacts.bulk.change"), model::changeAll), "M");
        Button delete = Buttons.small("", model::deleteOrRestore);
        delete.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> text(model.table().isBin() ? "contacts.bulk.restore" : "contacts.bulk.delete"),
                        model.table().binProperty(),
                        model.table().searchProperty()));
        Button empty = Buttons.small(text("contacts.bin.empty"), this::emptyBin);
        empty.setId("empty-bin");
        empty.visibleProperty().bind(model.table().binProperty());
        empty.managedProperty().bind(empty.visibleProperty());
        HBox bar = new HBox(count, write, tag, grade, stage, change, delete, empty);
        bar.setId("bulk");
        bar.getStyleClass().add("tw-bulk");
        bar.visibleProperty()
                .bind(model.selection()
                        .sizeProperty()
                        .greaterThan(1)
                        .or(model.table().binProperty()));
        bar.managedProperty().bind(bar.visibleProperty());
        return bar;
    }

    private void emptyBin() {
        boolean sure = Confirm.irreversible(
                getScene().getWindow(),
                text("contacts.bin.ask"),
                text("contacts.bin.lost"),
                text("contacts.bin.empty"),
                text("contacts.bin.cancel"));
        if (sure) {
            model.emptyBin();
        }
    }

    private Node empty() {
        if (!model.bookEmptyProperty().get()) {
            return new EmptyNote(text("contacts.empty.match"));
        }
        EmptyNote note = new EmptyNote(
                text("contacts.empty.book"),
                Buttons.primary(
                        "fth-download", text("contacts.empty.import"), () -> model.go(new Place.ImportPlace(null))));
        note.getChildren().add(Buttons.plain("fth-plus", text("contacts.action.new"), this::begin));
        return note;
    }

    private void begin() {
        detailOpen.set(true);
        model.detail().begin();
        detail.edit(Field.NAME);
    }

    private void openDetail() {
        if (model.selection().sizeProperty().get() > 0) {
            detailOpen.set(true);
            detail.requestFocus();
        }
    }

    private void saveSegment() {
        PopoverView.text(segment, text("contacts.segment.name"), text("contacts.save"), model::saveSegment);
    }

    private void export() {
        ContextMenu menu = new ContextMenu();
        for (ContactExport.Format format : ContactExport.Format.values()) {
            MenuItem item = new MenuItem(words.name("export", format));
            item.setOnAction(_ -> PopoverView.saveFile(this, text("contacts.action.export"), format.ending())
                    .ifPresent(file -> model.export(format, file)));
            menu.getItems().add(item);
        }
        show(menu, export);
    }

    private void copy() {
        model.copy(table.shown(), ClipboardView::put);
    }

    private static void show(ContextMenu menu, Node below) {
        menu.show(below, javafx.geometry.Side.BOTTOM, PopoverView.indent(below), 4);
    }

    private void tag(Node below) {
        PopoverView.text(below, text("contacts.bulk.tag-name"), text("contacts.save"), model::tagAll);
    }

    private ContextMenu grades() {
        ContextMenu menu = new ContextMenu();
        for (Grade grade : Grade.values()) {
            menu.getItems().add(item(grade.name(), () -> model.setAll(Field.GRADE, grade.name())));
        }
        menu.getItems().add(item("—", () -> model.setAll(Field.GRADE, "")));
        return menu;
    }

    private ContextMenu stages() {
        ContextMenu menu = new ContextMenu();
        for (String code : words.stages()) {
            menu.getItems().add(item(words.stage(code), () -> model.setAll(Field.STAGE, code)));
        }
        return menu;
    }

    private static MenuItem item(String word, Runnable act) {
        MenuItem item = new MenuItem(word);
        item.setOnAction(_ -> act.run());
        return item;
    }

    @Override
    public Node view() {
        return this;
    }

    @Override
    public void show(Place place) {
        model.show(place);
    }

    @Override
    public void activate() {
        model.activate();
        minutes.setCycleCount(Animation.INDEFINITE);
        minutes.play();
        focusList();
    }

    @Override
    public void release() {
        minutes.stop();
        model.release();
    }

    @Override
    public void refresh() {
        model.reload();
    }

    @Override
    public void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    private boolean closeDetail() {
        boolean close = model.board().seenProperty().get() && detailOpen.get();
        if (close) {
            detailOpen.set(false);
            focusList();
        }
        return close;
    }

    @Override
    public boolean escape() {
        if (model.bulk().leave()
                || detail.escape()
                || model.pictures().close()
                || model.grading().forget()
                || closeDetail()
                || model.escape()) {
            return true;
        }
        if (!table.isFocused() && !board.isHere()) {
            focusList();
            return true;
        }
        return false;
    }

    @Override
    public List<Command> commands() {
        List<Command> commands = new ArrayList<>(List.of(
                Command.of(text("contacts.command.new"), "N", this::begin),
                Command.of(text("contacts.command.edit"), "E", withDetail(() -> detail.edit(Field.ADDRESS))),
                Command.of(text("contacts.command.cell"), "F2", cell::edit),
                Command.of(text("contacts.command.log"), "L", withDetail(detail::log)),
                Command.of(text("contacts.command.follow-up"), "F", withDetail(() -> detail.followUp(FollowUpWay.ANY))),
                Command.of(text("contacts.command.never"), "X", withDetail(detail::neverWrite)),
                Command.of(text("contacts.command.write"), "W", model::write),
                Command.of(text("contacts.pictures.add"), "I", withDetail(detail::addPicture)),
                Command.of(text("contacts.files.add"), "O", withDetail(detail::addFile)),
                new Command(text("contacts.files.paste"), detail::paste),
                new Command(
                        text("contacts.ways.add-address"), () -> detail.addWay(Field.ADDRESS, table.anchor(search))),
                new Command(text("contacts.ways.add-phone"), () -> detail.addWay(Field.PHONE, table.anchor(search))),
                new Command(text("contacts.ways.add-link"), () -> detail.addWay(Field.SOCIAL, table.anchor(search))),
                Command.of(text("contacts.company.open"), "C", detail::openCompany),
                Command.of(text("contacts.command.tag"), "T", () -> tag(table.anchor(search))),
                Command.of(text("contacts.command.grade"), "G", () -> show(grades(), table.anchor(search))),
                Command.of(text("contacts.command.stage"), "S", () -> show(stages(), table.anchor(search))),
                Command.of(text("contacts.command.change-all"), "M", model::changeAll),
                Command.of(text("contacts.grading.command.take"), "A", model::takeProposedGrade),
                Command.of(text("contacts.grading.command.all"), "Shift+G", model::gradeAll),
                new Command(
                        text("contacts.grading.command.ask"),
                        withDetail(() -> model.detail().askForGrade())),
                Command.of(text("contacts.board.command"), "B", this::toggleBoard),
                Command.of(text("contacts.command.delete"), "Delete", model::deleteOrRestore),
                new Command(
                        text("contacts.command.all"), () -> model.selection().selectAll()),
                new Command(
                        text("contacts.command.bin"),
                        () -> model.table()
                                .binProperty()
                                .set(!model.table().binProperty().get())),
                Command.of(text("contacts.rights.open-form"), "R", withDetail(detail::rights)),
                Command.of(text("contacts.page.title"), "K", withDetail(detail::takePage)),
                new Command(text("contacts.bin.empty"), this::emptyBin),
                Command.of(text("contacts.history.title"), "U", () -> model.go(new Place.HistoryPlace())),
                Command.of(text("contacts.command.duplicates"), "D", () -> model.go(new Place.DuplicatesPlace(null))),
                new Command(text("contacts.command.segment"), this::saveSegment),
                Command.of(text("contacts.command.filter"), "Shift+F", this::addFilter),
                Command.of(text("contacts.command.copy"), "Ctrl+C", this::copy),
                new Command(text("contacts.command.export"), this::export)));
        commands.addAll(groups.commands());
        commands.addAll(DensityView.commands(model, this));
        return commands;
    }
}
