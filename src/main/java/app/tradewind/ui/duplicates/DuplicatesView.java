package app.tradewind.ui.duplicates;

import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Command;
import app.tradewind.ui.control.EmptyNote;
import app.tradewind.ui.control.PageHead;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.control.Screen;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/// The page of duplicates: the groups at the left, two records side by side at the right.
public final class DuplicatesView extends BorderPane implements Screen {

    private static final double SURE = 0.95;
    private static final double WIDE = 1000;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final DuplicatesViewModel model;
    private final DuplicateWords words;
    private final GroupListView groups;
    private final ComparisonView comparison;
    private final StackPane empty = new StackPane();

    public DuplicatesView(DuplicatesViewModel model) {
        this.model = model;
        words = model.words();
        groups = new GroupListView(model, words.text("list"));
        comparison = new ComparisonView(model);
        SureGroupsView sure = new SureGroupsView(model.sure(), words);
        PastMergesView past = new PastMergesView(model.past(), words);
        past.getStyleClass().add("tw-over-page");
        StackPane right = new StackPane(comparison, sure);
        sure.getStyleClass().add("tw-over-page");
        BorderPane both = new BorderPane(right);
        both.setLeft(groups);
        both.visibleProperty().bind(Bindings.isNotEmpty(model.groups()));
        getStylesheets()
                .add(Objects.requireNonNull(getClass().getResource("/app/tradewind/ui/theme/duplicates.css"))
                        .toExternalForm());
        widthProperty().subscribe(_ -> groups.pseudoClassStateChanged(NARROW, getWidth() > 0 && getWidth() < WIDE));
        setTop(head());
        setCenter(new StackPane(empty, both, past));
        model.scannedProperty().subscribe(_ -> showEmpty());
        model.scanningProperty().subscribe(_ -> showEmpty());
        model.groups().subscribe(this::showEmpty);
    }

    private PageHead head() {
        Button back = Buttons.icon("fth-arrow-left", words.text("back"), model::leave);
        Button again =
                Buttons.withKey(Buttons.plain("fth-refresh-cw", words.text("action.scan"), model.scan()::begin), "F5");
        again.disableProperty().bind(model.scanningProperty());
        Button all = Buttons.withKey(Buttons.plain("fth-check", "", model.sure()::preview), "A");
        Button past =
                Buttons.withKey(Buttons.plain("fth-rotate-ccw", words.text("action.past"), model.past()::show), "M");
        past.setId("past");
        past.disableProperty().bind(Bindings.isEmpty(model.past().merges()));
        all.setId("merge-all");
        all.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.text(
                                "action.all",
                                words.hundredths(SURE),
                                model.sure().count(SURE)),
                        model.groups()));
        all.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> model.sure().count(SURE) == 0, model.groups()));
        PageHead head = new PageHead(words.title())
                .note(model.noteProperty())
                .actions(past, again, all)
                .busy(model.scanningProperty());
        head.getStyleClass().add("tw-ruled");
        ((javafx.scene.layout.HBox) head.title().getParent()).getChildren().addFirst(back);
        return head;
    }

    private void showEmpty() {
        Boolean scanned = model.scannedProperty().get();
        boolean none = model.groups().isEmpty();
        empty.setVisible(none);
        if (!none || scanned == null) {
            return;
        }
        if (model.scanningProperty().get()) {
            empty.getChildren()
                    .setAll(new EmptyNote(
                            words.text("empty.scanning"),
                            Buttons.plain("fth-x", words.text("action.stop"), model.scan()::stop)));
        } else {
            String sentence = words.text(scanned ? "empty.none" : "empty.never");
            empty.getChildren()
                    .setAll(new EmptyNote(
                            sentence,
                            Buttons.primary("fth-refresh-cw", words.text("action.scan"), model.scan()::begin)));
        }
    }

    @Override
    public Node view() {
        return this;
    }

    @Override
    public void show(Place place) {
        model.show(place);
        groups.requestFocus();
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
        model.scan().begin();
    }

    @Override
    public boolean escape() {
        return model.past().leave() || model.sure().leave();
    }

    /// Enter merges what is compared; on a button it presses that.
    private void enter() {
        if (getScene() != null && getScene().getFocusOwner() instanceof javafx.scene.control.ButtonBase button) {
            button.fire();
        } else if (model.past().shownProperty().get()) {
            model.past().takeApart();
        } else if (model.sure().previewedProperty().get()) {
            model.sure().merge();
        } else {
            model.merge();
        }
    }

    private void whileComparing(Runnable act) {
        if (!model.sure().previewedProperty().get()
                && !model.past().shownProperty().get()) {
            act.run();
        }
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of(words.text("command.merge"), "Enter", this::enter),
                Command.of(words.text("command.apart"), "N", () -> whileComparing(model::notTheSame)),
                Command.of(words.text("command.later"), "S", () -> whileComparing(model::later)),
                Command.of(words.text("command.back"), "Shift+S", () -> whileComparing(model::back)),
                Command.of(words.text("command.swap"), "X", () -> whileComparing(model::swap)),
                Command.of(words.text("command.fields"), "C", comparison::begin),
                Command.of(words.text("command.open"), "O", model::open),
                Command.of(words.text("command.all"), "A", () -> whileComparing(model.sure()::preview)),
                Command.of(words.text("command.past"), "M", model.past()::show),
                new Command(words.text("command.scan"), model.scan()::begin));
    }
}
