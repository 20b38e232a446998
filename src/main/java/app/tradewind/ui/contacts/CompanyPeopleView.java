package app.tradewind.ui.contacts;

import app.tradewind.contact.CompanyPerson;
import app.tradewind.contact.ContactLine;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Chips;
import app.tradewind.ui.control.NodePool;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.control.Tone;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The people of a company: Enter opens one, M makes one the main person.
final class CompanyPeopleView extends ListView<CompanyPerson> {

    private static final int SEEN = 9;
    private static final double LINE = 52;

    private final CompanyViewModel model;
    private final ContactWords words;

    CompanyPeopleView(CompanyViewModel model) {
        this.model = model;
        words = model.words();
        setId("company-people");
        setAccessibleText(words.text("contacts.company.people-title"));
        getStyleClass().add("tw-company-people");
        setFixedCellSize(LINE);
        setCellFactory(_ -> new PersonCell());
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                open();
                key.consume();
            }
        });
    }

    void fill(List<CompanyPerson> people) {
        @Nullable CompanyPerson chosen = getSelectionModel().getSelectedItem();
        getItems().setAll(people);
        double height = LINE * Math.clamp(people.size(), 1, SEEN) + 2;
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
        int at = chosen == null
                ? 0
                : people.stream()
                        .map(person -> person.line().id())
                        .toList()
                        .indexOf(chosen.line().id());
        getSelectionModel().select(Math.max(0, at));
    }

    void open() {
        CompanyPerson person = getSelectionModel().getSelectedItem();
        if (person != null) {
            model.open(person.line().id());
        }
    }

    void toggleMain() {
        CompanyPerson person = getSelectionModel().getSelectedItem();
        if (person != null) {
            model.toggleMain(person);
        }
    }

    /// Name and chips, below them title and address; last contact and the star at the right.
    private final class PersonCell extends ListCell<CompanyPerson> {

        private final Label name = Texts.strong("");
        private final Label grade = Chips.of("", Tone.NEUTRAL);
        private final Label main = Chips.of(words.text("contacts.company.main"), Tone.ACCENT);
        private final Label facts = Texts.secondary("");
        private final Label last = Texts.secondary("");
        private final Button star = Buttons.icon("fth-star", words.text("contacts.company.make-main"), this::choose);
        private final HBox line;

        PersonCell() {
            grade.setMinWidth(USE_PREF_SIZE);
            main.setMinWidth(USE_PREF_SIZE);
            last.setMinWidth(USE_PREF_SIZE);
            star.setFocusTraversable(false);
            HBox head = new HBox(6, name, grade, main);
            head.setAlignment(Pos.CENTER_LEFT);
            VBox both = new VBox(2, head, facts);
            both.setMinWidth(0);
            both.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(both, Priority.ALWAYS);
            line = new HBox(12, both, last, star);
            line.setAlignment(Pos.CENTER_LEFT);
            line.setMinWidth(0);
            line.setPrefWidth(0);
            setPrefWidth(0);
            setOnMouseClicked(click -> {
                if (!isEmpty() && click.getClickCount() == 2) {
                    open();
                }
            });
        }

        private void choose() {
            if (getItem() != null) {
                getSelectionModel().select(getItem());
                model.toggleMain(getItem());
            }
        }

        @Override
        protected void updateItem(@Nullable CompanyPerson person, boolean empty) {
            super.updateItem(person, empty);
            setGraphic(person == null ? null : line);
            if (person != null) {
                fill(person);
            }
        }

        private void fill(CompanyPerson person) {
            ContactLine of = person.line();
            name.setText(of.name().isEmpty() ? of.address() : of.name());
            NodePool.seen(grade, of.grade() != null);
            if (of.grade() != null) {
                Chips.fill(grade, of.grade().name(), of.grade().ordinal() == 0 ? Tone.ACCENT : Tone.NEUTRAL);
            }
            NodePool.seen(main, person.main());
            facts.setText(Stream.of(of.title(), of.name().isEmpty() ? "" : of.address(), words.stage(of.stage()))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" · ")));
            last.setText(
                    of.lastContactAt() == null
                            ? words.text("contacts.company.never")
                            : words.dates().words(of.lastContactAt()));
            setAccessibleText(
                    Stream.of(name.getText(), person.main() ? main.getText() : "", facts.getText(), last.getText())
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining(", ")));
        }
    }
}
