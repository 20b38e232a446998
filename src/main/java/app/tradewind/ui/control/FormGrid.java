package app.tradewind.ui.control;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A form: label, field, help, one row each. The label speaks for the field.
public final class FormGrid extends GridPane {

    /// Narrower than this a sentence becomes a column of single words.
    private static final double HELP = 150;

    private int rows;

    public FormGrid() {
        getStyleClass().add("tw-form");
        ColumnConstraints labels = new ColumnConstraints();
        labels.setHalignment(HPos.LEFT);
        labels.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints help = new ColumnConstraints();
        help.setHgrow(Priority.SOMETIMES);
        help.setMinWidth(HELP);
        getColumnConstraints().addAll(labels, fields, help);
    }

    /// A heading over the rows that follow, with a short fact beside it (or empty).
    public FormGrid heading(String text, String fact) {
        Label heading = Texts.strong(text);
        heading.getStyleClass().add("tw-form-heading");
        heading.setGraphic(fact.isEmpty() ? null : Texts.secondary(fact));
        heading.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        add(heading, 0, rows++, 3, 1);
        return this;
    }

    public FormGrid row(String label, Node field) {
        return row(label, field, new Label());
    }

    public FormGrid row(String label, Node field, String help) {
        return row(label, field, Texts.wrapped(Texts.secondary(help)));
    }

    /// A row whose help changes, such as an error in its place.
    public FormGrid row(String label, Node field, Node help) {
        Label name = Texts.muted(label);
        name.getStyleClass().add("tw-form-label");
        name.setLabelFor(field);
        GridPane.setValignment(name, VPos.TOP);
        GridPane.setValignment(help, VPos.CENTER);
        add(name, 0, rows);
        add(field, 1, rows);
        add(help, 2, rows);
        rows++;
        return this;
    }

    /// Buttons under the fields.
    public FormGrid actions(Node... buttons) {
        javafx.scene.layout.HBox line = new javafx.scene.layout.HBox(buttons);
        line.getStyleClass().add("tw-actions");
        add(line, 1, rows++, 2, 1);
        return this;
    }
}
