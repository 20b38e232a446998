package app.tradewind.ui.contacts;

import app.tradewind.contact.CompanyField;
import app.tradewind.contact.Interaction;
import app.tradewind.ui.contacts.CompanyViewModel.Shown;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Command;
import app.tradewind.ui.control.NodePool;
import app.tradewind.ui.control.PageHead;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.control.Screen;
import app.tradewind.ui.control.Texts;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The page of a company: what is known of it at the left, its people, letters and what happened at the right.
public final class CompanyView extends BorderPane implements Screen {

    private static final double FACTS = 360;

    private final CompanyViewModel model;
    private final ContactWords words;
    private final PageHead head;
    private final StringProperty note = new SimpleStringProperty("");
    private final CompanyFieldsView fields;
    private final CompanyPeopleView people;
    private final Label trade = Texts.wrapped(Texts.plain(""));
    private final VBox tradeSection;
    private final VBox letterList = new VBox();
    private final NodePool<LetterLineView> letters;
    private final Label noLetters;
    private final VBox timelineList = new VBox();
    private final NodePool<TimelineLineView> timeline;
    private final Label noTimeline;
    private boolean late;
    private long open;

    public CompanyView(CompanyViewModel model) {
        this.model = model;
        words = model.words();
        head = new PageHead("");
        fields = new CompanyFieldsView(model);
        people = new CompanyPeopleView(model);
        letters = new NodePool<>(letterList.getChildren(), () -> new LetterLineView(words, model::openLetter));
        timeline = new NodePool<>(timelineList.getChildren(), () -> new TimelineLineView(words, _ -> {}));
        noLetters = Texts.wrapped(Texts.muted(words.text("contacts.company.letters-none")));
        noTimeline = Texts.wrapped(Texts.muted(words.text("contacts.timeline.empty")));
        timelineList.getStyleClass().add("tw-timeline");
        tradeSection = section("contacts.company.trade", trade);
        getStylesheets()
                .add(Objects.requireNonNull(getClass().getResource("/app/tradewind/ui/theme/contacts.css"))
                        .toExternalForm());
        setTop(head());
        setCenter(both());
        fields.whenClosed(() -> {
            if (late) {
                show(model.shownProperty().get());
            }
        });
        model.shownProperty().subscribe(this::show);
        model.faultProperty().subscribe(fault -> {
            if (fault != null) {
                fields.refuse(fault);
            }
        });
    }

    private Node head() {
        Button back = Buttons.icon("fth-arrow-left", words.text("contacts.company.back"), model::leave);
        back.setId("company-back");
        Button write =
                Buttons.withKey(Buttons.primary("fth-edit-3", words.text("contacts.company.write"), model::write), "W");
        write.setId("company-write");
        head.note(note).actions(write).busy(model.busyProperty());
        head.getStyleClass().add("tw-ruled");
        ((HBox) head.title().getParent()).getChildren().addFirst(back);
        head.title().setMinWidth(0);
        return head;
    }

    private Node both() {
        VBox left = new VBox(20, section("contacts.company.facts", fields), tradeSection);
        left.setMinWidth(FACTS);
        left.setPrefWidth(FACTS);
        left.setMaxWidth(FACTS);
        VBox right = new VBox(
                20,
                section("contacts.company.people-title", people),
                section("contacts.company.letters", letterList, noLetters),
                section("contacts.timeline.title", timelineList, noTimeline));
        right.setMinWidth(0);
        HBox.setHgrow(right, javafx.scene.layout.Priority.ALWAYS);
        HBox page = new HBox(32, left, right);
        page.getStyleClass().add("tw-company-page");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("tw-company");
        return scroll;
    }

    private VBox section(String title, Node... parts) {
        Label name = Texts.strong(words.text(title));
        VBox section = new VBox(8, name);
        section.getChildren().addAll(parts);
        return section;
    }

    private void show(@Nullable Shown shown) {
        if (shown == null) {
            return;
        }
        if (shown.company().id() == open && fields.isEditing()) {
            late = true;
            return;
        }
        late = false;
        open = shown.company().id();
        head.title()
                .setText(
                        shown.company().name().isEmpty()
                                ? shown.company().website()
                                : shown.company().name());
        note.set(model.note());
        fields.fill(shown.company());
        people.fill(shown.portrait().people());
        trade.setText(shown.portrait().trade().words(words.messages()));
        NodePool.seen(tradeSection, !trade.getText().isEmpty());
        letters.show(shown.letters(), LetterLineView::fill);
        NodePool.seen(noLetters, shown.letters().isEmpty());
        timeline.show(shown.timeline().stream().map(this::line).toList(), TimelineLineView::fill);
        NodePool.seen(noTimeline, shown.timeline().isEmpty());
    }

    private TimelineLineView.Line line(Interaction happened) {
        TimelineLineView.Line line = TimelineView.line(words, happened);
        String name = model.name(happened.contact());
        return name.isEmpty() ? line : line.said(name + " · " + line.text());
    }

    @Override
    public Node view() {
        return this;
    }

    @Override
    public void show(Place place) {
        if (place instanceof Place.CompanyPlace(long company)) {
            model.show(company);
        }
        people.requestFocus();
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
        model.reload();
    }

    @Override
    public boolean escape() {
        return fields.leave();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of(words.text("contacts.company.command.edit"), "E", () -> fields.edit(CompanyField.NAME)),
                Command.of(words.text("contacts.company.command.main"), "M", people::toggleMain),
                Command.of(words.text("contacts.company.command.open"), "O", people::open),
                Command.of(words.text("contacts.company.write"), "W", model::write));
    }
}
