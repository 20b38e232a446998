package app.tradewind.ui.today;

import app.tradewind.contact.InteractionKind;
import app.tradewind.contact.due.Snooze;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Command;
import app.tradewind.ui.control.EmptyNote;
import app.tradewind.ui.control.NodePool;
import app.tradewind.ui.control.PageHead;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.control.Screen;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The screen of today: the board left, what stands beside it right.
public final class TodayView extends BorderPane implements Screen {

    private static final int A_PAGE = 8;
    private static final int NARROW_BELOW = 1000;
    private static final double TEXT = 13;
    private static final double BESIDE = 320;
    private static final double BESIDE_NARROW = 240;

    private final TodayViewModel model;
    private final Messages messages;
    private final Timeline minutes;
    private final VBox sections = new VBox();
    private final NodePool<SectionView> pool;
    private final VBox board = new VBox(sections);
    private final ScrollPane scroll;
    private final SideView side;
    private final TodayPopoverView popovers;
    private final Button start;
    private final Button calendar;
    private final Button rhythm;

    public TodayView(TodayViewModel model) {
        this.model = model;
        messages = model.messages();
        popovers = new TodayPopoverView(model);
        side = new SideView(model);
        pool = new NodePool<>(sections.getChildren(), () -> new SectionView(model));
        // the buyers’ clocks go on while the board is looked at
        minutes = new Timeline(new KeyFrame(Duration.minutes(1), _ -> model.minute()));
        start = Buttons.withKey(
                Buttons.primary("fth-play", messages.text("today.start"), model::startWithTheFirst), "Ctrl+Enter");
        calendar = Buttons.icon("fth-calendar", messages.text("today.command.calendar"), this::exportCalendar);
        rhythm = Buttons.icon("fth-repeat", messages.text("today.rhythm"), this::askRhythm);
        getStyleClass().add("tw-today");
        getStylesheets()
                .add(Objects.requireNonNull(getClass().getResource("/app/tradewind/ui/theme/today.css"))
                        .toExternalForm());
        scroll = new ScrollPane(page());
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("tw-today-scroll");
        setTop(head());
        setCenter(scroll);
        widthProperty().subscribe(this::fit);
        start.fontProperty().subscribe(this::fit);
        // the first screen is made before it has a window
        board.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                board.requestFocus();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.boardProperty().subscribe(_ -> fill());
        model.factsProperty().subscribe(_ -> fill());
        model.readProperty().subscribe(_ -> fill());
        model.chosenProperty().subscribe(_ -> mark());
        model.cardProperty().subscribe(this::card);
    }

    private void fit() {
        double scale = start.getFont().getSize() / TEXT;
        boolean narrow = getWidth() > 0 && getWidth() < NARROW_BELOW * scale;
        double width = (narrow ? BESIDE_NARROW : BESIDE) * scale;
        side.setMinWidth(width);
        side.setPrefWidth(width);
        side.setMaxWidth(width);
    }

    private PageHead head() {
        PageHead head = new PageHead(model.words().date())
                .note(model.boardProperty().map(now -> model.words().work(now)))
                .actions(calendar, rhythm, start)
                .busy(model.busyProperty());
        head.getStyleClass().add("tw-today-page-head");
        model.boardProperty().subscribe(_ -> head.title().setText(model.words().date()));
        return head;
    }

    private Node page() {
        board.setFocusTraversable(true);
        board.setAccessibleRole(AccessibleRole.LIST_VIEW);
        board.setAccessibleText(messages.text("today.title"));
        board.getStyleClass().add("tw-today-board");
        sections.getStyleClass().add("tw-today-sections");
        HBox.setHgrow(board, Priority.ALWAYS);
        HBox page = new HBox(board, side);
        page.getStyleClass().add("tw-today-page");
        return page;
    }

    private void fill() {
        TodayBoard now = model.boardProperty().get();
        pool.show(
                now.sections(),
                (view, section) -> view.fill(section, model.factsProperty().get()));
        start.setDisable(now.sections().isEmpty());
        board.getChildren().setAll(now.sections().isEmpty() ? empty(now) : sections);
        mark();
    }

    private Node empty(TodayBoard now) {
        if (!model.readProperty().get()) {
            return sections;
        }
        EmptyNote note = now.anybody()
                ? new EmptyNote(
                        messages.text("today.empty.done"),
                        Buttons.primary(
                                "fth-edit-3",
                                messages.text("today.empty.write"),
                                () -> model.go(new Place.LettersPlace())))
                : new EmptyNote(
                        messages.text("today.empty.book"),
                        Buttons.primary(
                                "fth-download",
                                messages.text("today.empty.import"),
                                () -> model.go(new Place.ImportPlace(null))));
        note.getChildren()
                .add(Buttons.plain(
                        "fth-users",
                        messages.text("today.empty.contacts"),
                        () -> model.go(new Place.ContactsPlace(""))));
        return note;
    }

    private List<LineView> lines() {
        List<LineView> lines = new ArrayList<>();
        sections.getChildren().stream()
                .filter(Node::isManaged)
                .forEach(section -> lines.addAll(((SectionView) section).lineViews()));
        return lines;
    }

    private @Nullable LineView chosen() {
        String key = model.chosenProperty().get();
        return lines().stream().filter(view -> view.is(key)).findFirst().orElse(null);
    }

    private void mark() {
        LineView chosen = chosen();
        for (LineView line : lines()) {
            line.mark(line == chosen);
        }
        if (chosen != null) {
            board.setAccessibleText(chosen.getAccessibleText());
            reveal(chosen);
        }
    }

    /// Scrolls no further than is needed to see the whole line.
    private void reveal(Node line) {
        Node page = scroll.getContent();
        double room = scroll.getViewportBounds().getHeight();
        double most = page.getLayoutBounds().getHeight() - room;
        if (room <= 0 || most <= 0) {
            return;
        }
        Bounds bounds = page.sceneToLocal(line.localToScene(line.getLayoutBounds()));
        double top = scroll.getVvalue() * most;
        if (bounds.getMinY() < top) {
            scroll.setVvalue(Math.max(0, bounds.getMinY() - room / A_PAGE) / most);
        } else if (bounds.getMaxY() > top + room) {
            scroll.setVvalue(Math.min(most, bounds.getMaxY() - room + room / A_PAGE) / most);
        }
    }

    private void card(@Nullable TodayCard card) {
        LineView line = chosen();
        if (card != null && line != null) {
            popovers.card(line.button(), card);
        }
    }

    private void pressed(KeyEvent pressed) {
        int lines = switch (pressed.getCode()) {
            case UP -> -1;
            case DOWN -> 1;
            case PAGE_UP -> -A_PAGE;
            case PAGE_DOWN -> A_PAGE;
            case HOME -> -Integer.MAX_VALUE / 2;
            case END -> Integer.MAX_VALUE / 2;
            default -> 0;
        };
        if (lines != 0 && !pressed.isShortcutDown() && !pressed.isAltDown()) {
            model.move(lines);
            pressed.consume();
        }
    }

    private void exportCalendar() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("today.command.calendar"));
        chooser.setInitialFileName("tradewind.ics");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("ics", "*.ics"));
        File file = chooser.showSaveDialog(getScene().getWindow());
        if (file != null) {
            model.exportCalendar(file.toPath());
        }
    }

    private void askRhythm() {
        model.askRhythm(now -> popovers.rhythm(rhythm, now));
    }

    private void log() {
        LineView line = chosen();
        if (line != null && line.isAboutSomebody()) {
            popovers.log(line.button(), InteractionKind.CALL);
        }
    }

    private void snooze() {
        LineView line = chosen();
        if (line != null && line.isAboutSomebody()) {
            popovers.snooze(line.button());
        }
    }

    @Override
    public Node view() {
        return this;
    }

    @Override
    public void show(Place place) {
        board.requestFocus();
    }

    @Override
    public void activate() {
        model.activate();
        minutes.setCycleCount(Animation.INDEFINITE);
        minutes.play();
    }

    @Override
    public void release() {
        minutes.stop();
        model.release();
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public List<Command> commands() {
        List<Command> commands = new ArrayList<>();
        commands.add(Command.of(messages.text("today.start"), "Ctrl+Enter", model::startWithTheFirst));
        commands.add(Command.of(messages.text("today.command.perform"), "Space", model::perform));
        for (TodayAct act : TodayAct.values()) {
            commands.add(Command.of(
                    messages.name("today.command", act),
                    act.key(),
                    act == TodayAct.OPEN ? model::open : () -> model.perform(act)));
        }
        commands.add(Command.of(messages.text("today.command.log"), "L", this::log));
        commands.add(Command.of(messages.text("today.command.done"), "D", model::done));
        commands.add(Command.of(messages.text("today.command.snooze"), "S", this::snooze));
        for (Snooze snooze : Snooze.values()) {
            String key = TodayPopoverView.SNOOZE_KEYS.getOrDefault(snooze, "");
            commands.add(Command.of(
                    messages.text("today.command.snooze-to", messages.name("today.snooze", snooze)),
                    key,
                    () -> model.snooze(snooze)));
        }
        commands.add(new Command(messages.text("today.command.calendar"), this::exportCalendar));
        commands.add(new Command(messages.text("today.command.rhythm"), this::askRhythm));
        return commands;
    }
}
