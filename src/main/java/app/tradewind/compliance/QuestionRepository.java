package app.tradewind.compliance;

import app.tradewind.store.Database;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// The user’s answers to the questions of the rules. Every method blocks.
public final class QuestionRepository {

    private final Database database;

    public QuestionRepository(Database database) {
        this.database = database;
    }

    /// The answers there are; an answer to a question that is asked no longer is left out.
    public Map<Question, String> answers() {
        Map<Question, String> answers = new EnumMap<>(Question.class);
        database.list(row -> Map.entry(row.getString("name"), row.getString("value")), "SELECT * FROM sender_fact")
                .forEach(kept -> question(kept.getKey()).ifPresent(question -> answers.put(question, kept.getValue())));
        return answers;
    }

    private static Optional<Question> question(String name) {
        return Arrays.stream(Question.values())
                .filter(question -> question.name().equals(name))
                .findFirst();
    }

    /// Keeps an answer; a blank one takes it away, so that the question is asked again.
    public void keep(Question question, String answer, String who, Instant at) {
        if (answer.isBlank()) {
            database.update("DELETE FROM sender_fact WHERE name = ?", question.name());
        } else {
            database.update("""
                    INSERT INTO sender_fact (name, value, who, at) VALUES (?, ?, ?, ?)
                    ON CONFLICT (name) DO UPDATE SET value = excluded.value, who = excluded.who, at = excluded.at
                    """, question.name(), answer.strip(), who, at);
        }
    }
}
