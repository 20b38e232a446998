package app.tradewind.ui.checklist;

import app.tradewind.mail.Mailing;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Command;
import app.tradewind.ui.control.EmptyNote;
import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.PageHead;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.control.Screen;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.control.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The screen of the checklist: figures, groups of findings, and the chosen group in full.
public final class ChecklistView extends BorderPane implements Screen {

    private static final int MAILINGS_OFFERED = 25;

    private final ChecklistViewModel model;
    private final Messages messages;
    private final ComboBox<Optional<String>> market = new ComboBox<>();
    private final Button again;
    private final Button book;
    private final GroupTableView table;
    private final GroupDetailView detail;
    private final LiftedView lifted;
    private final Button proof;

    public ChecklistView(ChecklistViewModel model) {
        this.model = model;
        messages = model.messages();
        again = Buttons.withKey(
                Buttons.plain("fth-refresh-cw", messages.text("checklist.action.again"), this::checkOrStop), "F5");
        book = Buttons.plain("fth-users", messages.text("checklist.action.book"), model::wholeBook);
        detail = new GroupDetailView(model);
        lifted = new LiftedView(model);
        proof = Buttons.plain("fth-printer", messages.text("checklist.proof"), this::askProof);
        proof.setId("proof-sheet");
        table = new GroupTableView(model, this::act);
        getStyleClass().add("tw-checklist");
        getStylesheets()
                .add(Objects.requireNonNull(getClass().getResource("/app/tradewind/ui/theme/checklist.css"))
                        .toExternalForm());
        setTop(head());
        setCenter(page());
        bind();
    }

    private void bind() {
        fillMarkets();
        model.resultProperty().subscribe(this::fillMarkets);
        market.valueProperty().bindBidirectional(model.marketProperty());
        model.runningProperty().subscribe(this::nameButton);
        model.scopeProperty().subscribe(scope -> {
            boolean part = scope.mailing() != null || scope.contact() != null;
            book.setVisible(part);
            book.setManaged(part);
        });
        model.checkedProperty().subscribe(_ -> table.setPlaceholder(empty()));
        model.runningProperty().subscribe(_ -> table.setPlaceholder(empty()));
    }

    private PageHead head() {
        market.setAccessibleText(messages.text("checklist.markets"));
        market.setPrefWidth(180);
        market.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Optional<String> country) {
                return country == null
                        ? ""
                        : country.map(model.words()::country).orElse(messages.text("checklist.markets"));
            }

            @Override
            public Optional<String> fromString(String text) {
                return Optional.empty();
            }
        });
        return new PageHead(messages.text("checklist.title"))
                .note(model.scopeTextProperty())
                .actions(cleanUp(), book, market, proof, again)
                .busy(model.runningProperty());
    }

    private Button cleanUp() {
        return Buttons.icon("fth-activity", messages.text("checklist.command.clean-up"), this::goToCleanUp);
    }

    /// The sheet of the mailing that is looked at; else of one that is chosen.
    private void askProof() {
        Long mailing = model.scopeProperty().get().mailing();
        model.askMailings(all -> {
            if (mailing != null) {
                all.stream().filter(one -> one.id() == mailing).findFirst().ifPresent(this::printProof);
            } else {
                choose(all);
            }
        });
    }

    private void choose(List<Mailing> all) {
        ContextMenu menu = new ContextMenu();
        all.stream().limit(MAILINGS_OFFERED).forEach(one -> {
            MenuItem item = new MenuItem(one.name());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> printProof(one));
            menu.getItems().add(item);
        });
        if (all.isEmpty()) {
            MenuItem none = new MenuItem(messages.text("checklist.proof.none"));
            none.setDisable(true);
            menu.getItems().add(none);
        }
        menu.show(proof, Side.BOTTOM, 0, 4);
    }

    private void printProof(Mailing mailing) {
        PaperFileView.save(this, messages, "checklist.proof", messages.text("checklist.file.proof", mailing.name()))
                .ifPresent(file -> model.printProof(mailing.id(), file));
    }

    private void goToCleanUp() {
        model.go(new Place.CleanUpPlace());
    }

    private void fillMarkets() {
        List<Optional<String>> all = new ArrayList<>();
        all.add(Optional.empty());
        model.markets().forEach(country -> all.add(Optional.of(country)));
        Optional<String> shown = model.marketProperty().get();
        market.getItems().setAll(all);
        market.setValue(shown);
    }

    private void nameButton() {
        boolean running = model.runningProperty().get();
        again.setText(messages.text(running ? "checklist.action.stop" : "checklist.action.again"));
        again.setGraphic(Icons.of(running ? "fth-square" : "fth-refresh-cw"));
    }

    private void checkOrStop() {
        if (model.runningProperty().get()) {
            model.cancel();
        } else {
            model.check();
        }
    }

    private Node page() {
        VBox.setVgrow(table, Priority.ALWAYS);
        table.setPrefHeight(230);
        VBox page = new VBox(stale(), new FiguresView(model), table, detail, lifted);
        page.getStyleClass().add("tw-checklist-page");
        return page;
    }

    private HBox stale() {
        Label text = Texts.plain(messages.text("checklist.stale"));
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox band = new HBox(
                Icons.of(Tone.ADVICE.icon(), Tone.ADVICE),
                text,
                Buttons.small(messages.text("checklist.action.again"), model::check));
        band.getStyleClass().addAll(Styles.BANNER, Tone.ADVICE.style());
        band.visibleProperty().bind(model.staleProperty());
        band.managedProperty().bind(band.visibleProperty());
        return band;
    }

    private Node empty() {
        if (model.runningProperty().get()) {
            return Texts.muted(messages.text("checklist.checking"));
        }
        return model.checkedProperty().get()
                ? new EmptyNote(messages.text("checklist.empty"))
                : new EmptyNote(
                        messages.text("checklist.not-checked"),
                        Buttons.plain("fth-refresh-cw", messages.text("checklist.action.again"), model::check));
    }

    /// A row’s button: where there are several ways, it leads to them.
    private void act(GroupLine line, Way way) {
        if (line.ways().size() > 1 && way == Way.POST) {
            detail.begin();
        } else {
            detail.go(way);
        }
    }

    @Override
    public Node view() {
        return this;
    }

    @Override
    public void show(Place place) {
        if (place instanceof Place.ChecklistPlace wanted) {
            model.show(wanted);
        } else if (place instanceof Place.ProofPlace(long mailing)) {
            model.show(new Place.ChecklistPlace(mailing, null));
            askProof();
        }
    }

    @Override
    public void activate() {
        model.activate();
    }

    @Override
    public void release() {
        model.release();
    }

    @Override
    public void refresh() {
        model.check();
    }

    @Override
    public boolean escape() {
        return detail.closeForm();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of(messages.text("checklist.action.again"), "F5", model::check),
                new Command(messages.text("checklist.command.call"), detail::printCalls),
                new Command(messages.text("checklist.command.post"), () -> detail.go(Way.POST)),
                new Command(messages.text("checklist.command.page"), () -> detail.go(Way.PAGE)),
                new Command(messages.text("checklist.command.paste"), () -> detail.go(Way.PASTE)),
                new Command(messages.text("checklist.command.language"), () -> detail.go(Way.LANGUAGE)),
                new Command(messages.text("checklist.command.reasons"), () -> lifted.seen(true)),
                Command.of(messages.text("checklist.proof"), "P", this::askProof),
                new Command(messages.text("checklist.command.clean-up"), this::goToCleanUp),
                new Command(messages.text("checklist.action.book"), model::wholeBook));
    }
}
