package app.tradewind.ui.settings.law;

import app.tradewind.compliance.Question;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.FormGrid;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// One row a question: yes or no, a day, or a list.
public final class QuestionsView extends ScrollPane {

    private final QuestionsViewModel model;
    private final Messages messages;
    private final Map<Question, Consumer<String>> shown = new EnumMap<>(Question.class);

    public QuestionsView(QuestionsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setFitToWidth(true);
        FormGrid form = new FormGrid();
        for (Question question : Question.values()) {
            form.row(
                    messages.name("settings.law.question", question),
                    field(question),
                    messages.text("settings.law.question." + question + ".help"));
        }
        setContent(form);
        model.answersProperty()
                .subscribe(answers -> answers.forEach((question, answer) ->
                        shown.getOrDefault(question, _ -> {}).accept(answer)));
    }

    private Node field(Question question) {
        return switch (question.kind()) {
            case YES_NO -> choice(question);
            case DATE -> day(question);
            case LIST -> list(question);
        };
    }

    private ComboBox<String> choice(Question question) {
        ComboBox<String> choice = new ComboBox<>();
        choice.getItems().setAll("", "YES", "NO");
        shown.put(question, choice::setValue);
        choice.setId("question-" + question);
        choice.setAccessibleText(messages.name("settings.law.question", question));
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String value) {
                return value == null || value.isEmpty()
                        ? messages.text("settings.law.answer.none")
                        : messages.text("settings.law.answer." + value);
            }

            @Override
            public String fromString(String word) {
                throw new UnsupportedOperationException();
            }
        });
        choice.valueProperty().subscribe((_, now) -> model.answer(question, now));
        return choice;
    }

    private DatePicker day(Question question) {
        DatePicker day = new DatePicker();
        shown.put(question, answer -> day.setValue(parsed(answer)));
        day.setId("question-" + question);
        day.setAccessibleText(messages.name("settings.law.question", question));
        day.valueProperty().subscribe((_, now) -> model.answer(question, now == null ? "" : now.toString()));
        return day;
    }

    private static @Nullable LocalDate parsed(String answer) {
        try {
            return answer.isEmpty() ? null : LocalDate.parse(answer);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    private TextField list(Question question) {
        TextField list = new TextField();
        shown.put(question, list::setText);
        list.setId("question-" + question);
        list.setAccessibleText(messages.name("settings.law.question", question));
        list.setPromptText(messages.text("settings.law.question." + question + ".prompt"));
        list.setOnAction(_ -> model.answer(question, list.getText().strip()));
        list.focusedProperty().subscribe(focused -> {
            if (!focused) {
                model.answer(question, list.getText().strip());
            }
        });
        return list;
    }
}
