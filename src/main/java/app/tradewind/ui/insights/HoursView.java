package app.tradewind.ui.insights;

import app.tradewind.insight.AnswerHours;
import app.tradewind.insight.Insights;
import app.tradewind.ui.control.EmptyNote;
import app.tradewind.ui.control.Texts;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.HPos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// When people answer: a field for each hour of the week, the darker the more answers. The arrows go from field to
/// field and say each.
final class HoursView {

    private static final int MORNING = 8;
    private static final int EVENING = 17;
    private static final int WORKING_DAYS = 5;

    private final InsightWords words;

    HoursView(InsightsViewModel model) {
        words = model.words();
    }

    Node of(Insights insights) {
        AnswerHours hours = insights.hours();
        if (hours.total() == 0) {
            return new EmptyNote(words.text(
                    hours.withoutClock() == 0 ? "insights.hours.empty" : "insights.hours.no-clock",
                    hours.withoutClock()));
        }
        Label said = Texts.wrapped(Texts.secondary(sentence(hours)));
        return new VBox(10, new Field(hours, said), said);
    }

    private String sentence(AnswerHours hours) {
        DayOfWeek best = hours.bestDay();
        int from = hours.bestTwoHours();
        String text = words.text(
                "insights.hours.best",
                words.day(best),
                hours.on(best),
                from,
                from + 2,
                hours.inTwoHours(from),
                hours.total());
        return hours.withoutClock() == 0
                ? text
                : text
                        + words.text("insights.sentence-gap")
                        + words.text("insights.hours.without", hours.withoutClock());
    }

    /// The fields. One stop of Tab, within which the arrows go.
    private final class Field extends GridPane {

        private final AnswerHours hours;
        private final Label said;
        private final String sentence;
        private final List<DayOfWeek> days;
        private final int[] shown;
        private final List<List<StackPane>> cells = new ArrayList<>();
        private int row;
        private int column;

        Field(AnswerHours hours, Label said) {
            this.hours = hours;
            this.said = said;
            sentence = said.getText();
            boolean weekend = hours.on(DayOfWeek.SATURDAY) + hours.on(DayOfWeek.SUNDAY) > 0;
            days = Arrays.stream(DayOfWeek.values())
                    .limit(weekend ? DayOfWeek.values().length : WORKING_DAYS)
                    .toList();
            shown = IntStream.rangeClosed(first(), last()).toArray();
            getStyleClass().addAll("tw-hours", "tw-focus-ring");
            setFocusTraversable(true);
            setAccessibleRole(AccessibleRole.TEXT);
            setAccessibleText(sentence);
            setOnKeyPressed(key -> {
                if (move(key.getCode())) {
                    key.consume();
                }
            });
            fill();
            focusedProperty().subscribe(focused -> {
                if (!focused) {
                    mark(false);
                    said.setText(sentence);
                }
            });
        }

        private boolean isAny(int hour) {
            return days.stream().anyMatch(day -> hours.at(day, hour) > 0);
        }

        private int first() {
            return IntStream.rangeClosed(0, MORNING)
                    .filter(this::isAny)
                    .findFirst()
                    .orElse(MORNING);
        }

        private int last() {
            return IntStream.range(EVENING, AnswerHours.HOURS)
                    .filter(this::isAny)
                    .max()
                    .orElse(EVENING);
        }

        private void fill() {
            ColumnConstraints names = new ColumnConstraints();
            names.setMinWidth(Region.USE_PREF_SIZE);
            getColumnConstraints().add(names);
            boolean sparse = shown.length > 12;
            for (int i = 0; i < shown.length; i++) {
                ColumnConstraints equal = new ColumnConstraints();
                equal.setHgrow(Priority.ALWAYS);
                equal.setMinWidth(0);
                equal.setPrefWidth(10);
                equal.setHalignment(HPos.CENTER);
                getColumnConstraints().add(equal);
                Label hour = Texts.secondary(sparse && shown[i] % 2 == 1 ? "" : String.valueOf(shown[i]));
                hour.setMinWidth(Region.USE_PREF_SIZE);
                add(hour, i + 1, 0);
            }
            for (int day = 0; day < days.size(); day++) {
                Label name = Texts.secondary(words.shortDay(days.get(day)));
                name.setMinWidth(Region.USE_PREF_SIZE);
                add(name, 0, day + 1);
                List<StackPane> line = new ArrayList<>();
                for (int i = 0; i < shown.length; i++) {
                    StackPane cell = cell(days.get(day), shown[i]);
                    add(cell, i + 1, day + 1);
                    line.add(cell);
                }
                cells.add(line);
            }
        }

        private StackPane cell(DayOfWeek day, int hour) {
            Region ink = new Region();
            ink.getStyleClass().add("tw-hour-ink");
            ink.setOpacity((double) hours.at(day, hour) / Math.max(1, hours.most()));
            StackPane cell = new StackPane(ink);
            cell.getStyleClass().add("tw-hour");
            cell.setMaxWidth(Double.MAX_VALUE);
            Tooltip.install(cell, new Tooltip(said(day, hour)));
            return cell;
        }

        private String said(DayOfWeek day, int hour) {
            return words.text("insights.hours.said", words.day(day), hour, hour + 1, hours.at(day, hour));
        }

        private boolean move(KeyCode key) {
            mark(false);
            switch (key) {
                case LEFT -> column = Math.max(0, column - 1);
                case RIGHT -> column = Math.min(shown.length - 1, column + 1);
                case UP -> row = Math.max(0, row - 1);
                case DOWN -> row = Math.min(days.size() - 1, row + 1);
                case HOME -> column = 0;
                case END -> column = shown.length - 1;
                default -> {
                    return false;
                }
            }
            mark(true);
            String text = said(days.get(row), shown[column]);
            said.setText(text);
            setAccessibleText(text);
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
            return true;
        }

        private void mark(boolean marked) {
            List<String> styles = cells.get(row).get(column).getStyleClass();
            styles.remove("tw-hour-marked");
            if (marked) {
                styles.add("tw-hour-marked");
            }
        }
    }
}
