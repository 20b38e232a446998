package app.tradewind.ui.settings.law;

import app.tradewind.compliance.Question;
import app.tradewind.store.Journal;
import app.tradewind.ui.control.Newest;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The questions of the rules about the sender, and the answers. Lives on the JavaFX thread.
public final class QuestionsViewModel {

    private final LawRoom room;
    private final Newest<Map<Question, String>> reading;
    private final ReadOnlyObjectWrapper<Map<Question, String>> answers = new ReadOnlyObjectWrapper<>(Map.of());

    public QuestionsViewModel(LawRoom room) {
        this.room = room;
        reading = new Newest<>(room.background());
        reload();
    }

    public void reload() {
        reading.ask(() -> room.book().questions().answers(), found -> answers.set(new EnumMap<>(withAll(found))));
    }

    private static Map<Question, String> withAll(Map<Question, String> found) {
        Map<Question, String> all = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            all.put(question, found.getOrDefault(question, ""));
        }
        return all;
    }

    /// Keeps an answer; nothing happens where it is the one that is kept.
    public void answer(Question question, String answer) {
        if (answer.equals(answers.get().getOrDefault(question, ""))) {
            return;
        }
        String label = room.messages().text("settings.law.answered");
        room.background()
                .start(
                        () -> room.book()
                                .history()
                                .record(
                                        Journal.Kind.EDIT,
                                        label,
                                        () -> room.book()
                                                .questions()
                                                .keep(
                                                        question,
                                                        answer,
                                                        room.who().get(),
                                                        room.book().clock().instant())),
                        step -> {
                            room.toasts()
                                    .show(
                                            label,
                                            () -> room.background()
                                                    .start(
                                                            () -> room.book()
                                                                    .history()
                                                                    .undo(step),
                                                            _ -> reload()));
                            reload();
                        });
    }

    public ReadOnlyObjectProperty<Map<Question, String>> answersProperty() {
        return answers.getReadOnlyProperty();
    }
}
