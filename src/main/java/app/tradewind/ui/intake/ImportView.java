package app.tradewind.ui.intake;

import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Command;
import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.PageHead;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.control.Screen;
import app.tradewind.ui.control.Texts;
import java.io.File;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The screen of imports: four steps on one page.
public final class ImportView extends BorderPane implements Screen {

    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private final ImportViewModel model;
    private final ImportWords words;
    private final ImportStartView start;
    private final StackPane body = new StackPane();
    private final Map<ImportPart, Node> editors = new EnumMap<>(ImportPart.class);
    private final Node plan;
    private final Node planning;
    private final Node writing;
    private final Node done;
    private final Button primary;
    private final Button cancel;

    /// Places that were shown: one that is come back to is no new wish.
    private final Set<Place> shown = Collections.newSetFromMap(new IdentityHashMap<>());

    public ImportView(ImportRoom room) {
        this(new ImportViewModel(room));
    }

    ImportView(ImportViewModel model) {
        this.model = model;
        words = model.words();
        start = new ImportStartView(model);
        editors.put(ImportPart.FILE, new SheetView(model));
        editors.put(ImportPart.COLUMNS, new ColumnsView(model));
        editors.put(ImportPart.OCCASION, new OccasionView(model));
        editors.put(ImportPart.CONTACTS, new PolicyView(model));
        plan = new PlanView(model);
        planning = ProgressView.ofPlanning(model);
        writing = ProgressView.ofWriting(model);
        done = new DoneView(model);
        primary = Buttons.primary("fth-check", "", this::goOn);
        primary.setId("import-primary");
        cancel = Buttons.plain("fth-x", words.text("intake.cancel"), model::cancel);
        setTop(head());
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        VBox page = new VBox(new ProblemView(model), stopped(), cards(), body);
        page.getStyleClass().add("tw-import-body");
        setCenter(page);
        addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
        setOnDragOver(this::dragged);
        setOnDragExited(_ -> start.setDropping(false));
        setOnDragDropped(this::dropped);
        model.stepProperty().subscribe(this::arrange);
        model.partProperty().subscribe(this::arrange);
        model.plan().planProperty().subscribe(this::arrange);
        model.writing().busyProperty().subscribe(this::arrange);
        model.waiting().subscribe(this::arrange);
        model.file().busyProperty().subscribe(this::arrange);
        arrange();
    }

    private Node head() {
        PageHead head = new PageHead(words.text("intake.title"));
        head.note(Bindings.createStringBinding(this::note, model.file().pathProperty(), model.waiting()));
        head.actions(new StepsView(model), cancel, primary);
        head.busy(model.file().busyProperty().or(model.planning().busyProperty()));
        return head;
    }

    private String note() {
        java.nio.file.Path path = model.file().pathProperty().get();
        String name = path == null ? "" : String.valueOf(path.getFileName());
        return model.waiting().isEmpty() || name.isEmpty()
                ? name
                : words.text("intake.waiting", name, model.waiting().size());
    }

    private Node cards() {
        CardsView cards = new CardsView(model);
        cards.visibleProperty()
                .bind(model.stepProperty()
                        .map(step -> step == ImportStep.COLUMNS || step == ImportStep.PLAN)
                        .orElse(false));
        cards.managedProperty().bind(cards.visibleProperty());
        return cards;
    }

    private Node stopped() {
        Label sentence = Texts.wrapped(Texts.plain(""));
        sentence.setGraphic(Icons.of("fth-rotate-ccw"));
        sentence.textProperty().bind(model.stoppedProperty());
        sentence.visibleProperty().bind(model.stoppedProperty().isNotEmpty());
        sentence.managedProperty().bind(sentence.visibleProperty());
        return sentence;
    }

    private void arrange() {
        ImportStep step = model.stepProperty().get();
        boolean busy = model.writing().busyProperty().get();
        Node wanted = switch (step) {
            case CHOOSE -> start;
            case COLUMNS -> editors.getOrDefault(model.partProperty().get(), plan);
            case PLAN -> busy ? writing : model.plan().planProperty().get() == null ? planning : plan;
            case DONE -> done;
        };
        if (!body.getChildren().equals(List.of(wanted))) {
            body.getChildren().setAll(wanted);
        }
        boolean next = !model.waiting().isEmpty();
        show(cancel, (step == ImportStep.COLUMNS || step == ImportStep.PLAN) && !busy);
        show(primary, step != ImportStep.CHOOSE || next);
        primary.setDefaultButton(primary.isVisible());
        start.setDefault(!primary.isVisible());
        primary.setText(
                switch (step) {
                    case CHOOSE -> words.text("intake.start.next");
                    case COLUMNS -> words.text("intake.see-plan");
                    case PLAN -> words.text("intake.write", written());
                    case DONE -> words.text(next ? "intake.start.next" : "intake.start.another");
                });
        primary.setDisable(busy || model.file().busyProperty().get() || step == ImportStep.PLAN && written() == 0);
    }

    private long written() {
        return model.plan().counts().map(counts -> counts.written()).orElse(0L);
    }

    private static void show(Region node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private void goOn() {
        switch (model.stepProperty().get()) {
            case CHOOSE, DONE -> model.next();
            case COLUMNS -> model.seePlan();
            case PLAN -> model.write();
        }
    }

    /// A field that has the cursor takes its own paste; what it leaves comes here.
    private void typed(KeyEvent key) {
        if (PASTE.match(key) && model.stepProperty().get() == ImportStep.CHOOSE) {
            start.paste();
            key.consume();
        }
    }

    private void dragged(DragEvent drag) {
        if (drag.getDragboard().hasFiles()) {
            drag.acceptTransferModes(TransferMode.COPY);
            start.setDropping(true);
        }
        drag.consume();
    }

    private void dropped(DragEvent drop) {
        start.setDropping(false);
        List<File> files = drop.getDragboard().getFiles();
        model.choose(files.stream().map(File::toPath).toList());
        drop.setDropCompleted(!files.isEmpty());
        drop.consume();
    }

    @Override
    public Node view() {
        return this;
    }

    @Override
    public void show(Place place) {
        if (place instanceof Place.ImportPlace wanted && wanted.file() != null && shown.add(place)) {
            model.choose(List.of(wanted.file()));
        }
    }

    @Override
    public void activate() {
        model.history().activate();
    }

    @Override
    public void release() {
        model.history().release();
    }

    @Override
    public void refresh() {
        model.history().read();
    }

    @Override
    public boolean escape() {
        return model.back();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of(words.text("intake.start.choose"), "Ctrl+O", start::chooseFiles),
                new Command(words.text("intake.paste"), start::paste),
                Command.of(words.text("intake.command.go-on"), "Ctrl+Enter", () -> {
                    if (primary.isVisible()) {
                        primary.fire();
                    } else {
                        start.chooseFiles();
                    }
                }));
    }
}
