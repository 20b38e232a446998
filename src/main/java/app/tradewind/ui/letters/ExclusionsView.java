package app.tradewind.ui.letters;

import app.tradewind.mail.sequence.Exclusions;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Texts;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Who of the chosen people gets no letter.
final class ExclusionsView extends HBox {

    private static final int LONGEST = 999;

    private final ObjectProperty<Exclusions> exclusions;
    private final Messages messages;

    ExclusionsView(ObjectProperty<Exclusions> exclusions, Messages messages) {
        super(12);
        this.exclusions = exclusions;
        this.messages = messages;
        Label title = Texts.muted(messages.text("letters.exclude"));
        title.setMinWidth(Region.USE_PREF_SIZE);
        getChildren()
                .addAll(
                        title,
                        quietDays(),
                        box(
                                "customers",
                                Exclusions::customers,
                                (now, on) -> new Exclusions(now.quietDays(), on, now.competitors(), now.complained())),
                        box(
                                "competitors",
                                Exclusions::competitors,
                                (now, on) -> new Exclusions(now.quietDays(), now.customers(), on, now.complained())),
                        box(
                                "complained",
                                Exclusions::complained,
                                (now, on) -> new Exclusions(now.quietDays(), now.customers(), now.competitors(), on)));
        setAlignment(Pos.CENTER_LEFT);
    }

    private HBox quietDays() {
        Spinner<Integer> days = new Spinner<>(0, LONGEST, exclusions.get().quietDays());
        days.setId("quiet-days");
        days.setEditable(true);
        days.setPrefWidth(76);
        days.getEditor().setAccessibleText(messages.text("letters.exclude.recent"));
        days.valueProperty().subscribe(now -> {
            Exclusions before = exclusions.get();
            exclusions.set(new Exclusions(now, before.customers(), before.competitors(), before.complained()));
        });
        Label before = Texts.plain(messages.text("letters.exclude.recent"));
        Label after = Texts.plain(messages.text("letters.exclude.days"));
        before.setMinWidth(Region.USE_PREF_SIZE);
        after.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(6, before, days, after);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private CheckBox box(String key, Predicate<Exclusions> shown, BiFunction<Exclusions, Boolean, Exclusions> changed) {
        CheckBox box = new CheckBox(messages.text("letters.exclude." + key));
        box.setId("exclude-" + key);
        box.setMinWidth(Region.USE_PREF_SIZE);
        exclusions.subscribe(now -> box.setSelected(shown.test(now)));
        box.setOnAction(_ -> exclusions.set(changed.apply(exclusions.get(), box.isSelected())));
        return box;
    }
}
